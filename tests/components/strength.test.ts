import { describe, expect, it } from 'vitest';
import { natureText, strengthSentences, strengthShort } from '../../src/components/strength.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Nature, Observation, Relation, Status } from '../../src/model.ts';
import { observed } from '../charts/sample.ts';

const RELATIONS = ['=', '≥', '≤', '≈', 'range', 'change', 'qualitative'] as const;

function value(relation: Relation, nature: Nature, derived: boolean): Observation {
  return observed('x', relation, relation === 'qualitative' ? 'yes' : 5, { status: 'normal', nature, derived, low: 5, high: 7 });
}
const said = (observation: Observation, assumed = false, words = zh) => strengthSentences(observation, assumed, words).join('');

describe('the sentence on how sure a value is', () => {
  it.each([
    ['=', 'outcome', false, '按原文读作确数。'],
    ['≥', 'outcome', false, '下限。实际不少于这个数，多出多少来源没有说。'],
    ['≤', 'outcome', false, '上限。实际不超过这个数，少多少来源没有说。'],
    ['≈', 'outcome', false, '约数。来源用了留有余地的说法，不能当作确数。'],
    ['range', 'outcome', false, '区间。来源给出两端，没有说落在哪里。'],
    ['change', 'outcome', false, '变化。来源只说变了多少，没有说从多少变到多少。'],
    ['qualitative', 'outcome', false, '来源只说有没有，没有说多少。'],
    ['=', 'rule', false, '规定的数，按原文读作确数；实际是多少，这个数没有说。'],
    ['≥', 'rule', false, '规定的下限；实际有多少，这个数没有说。'],
    ['≤', 'rule', false, '规定的上限；实际有多少，这个数没有说。'],
    ['≈', 'rule', false, '规定的大致数，不能当作确数；实际是多少，这个数没有说。'],
    ['range', 'rule', false, '规定的区间，来源给出两端；实际是多少，这个数没有说。'],
    ['change', 'rule', false, '规定的变化；实际变了多少，这个数没有说。'],
    ['qualitative', 'rule', false, '来源只规定有没有，没有规定多少；实际怎样，这里没有说。'],
    ['=', 'outcome', true, '推算的数。'],
    ['≥', 'outcome', true, '推算的下限。实际不少于这个数，多出多少推不出来。'],
    ['≤', 'outcome', true, '推算的上限。实际不超过这个数，少多少推不出来。'],
    ['≈', 'outcome', true, '推算的约数，不能当作确数。'],
    ['range', 'outcome', true, '推算的区间，由区间的两端算出，落在哪里推不出来。'],
    ['change', 'outcome', true, '推算的变化，不是水平。'],
    ['qualitative', 'outcome', true, '推算只得出有没有，没有得出多少。'],
    ['=', 'rule', true, '由规定推算的数，不是实有。'],
    ['≥', 'rule', true, '由规定推算的下限，不是实有。'],
    ['≤', 'rule', true, '由规定推算的上限，不是实有。'],
    ['≈', 'rule', true, '由规定推算的约数，不是实有。'],
    ['range', 'rule', true, '由规定推算的区间，由区间的两端算出，不是实有。'],
    ['change', 'rule', true, '由规定推算的变化，不是实际的变化。'],
    ['qualitative', 'rule', true, '由规定推算，只得出有没有，不是实际怎样。'],
  ] as const)('for %s, %s, computed %s', (relation, nature, derived, sentence) => {
    const [first] = strengthSentences(value(relation, nature, derived), false, zh);
    expect(first).toBe(sentence);
  });

  it.each([zh, en])('never says that the source gives what was computed, and always that it does not', (words) => {
    for (const relation of RELATIONS)
      for (const nature of ['outcome', 'rule'] as const) {
        const [claim, origin] = strengthSentences(value(relation, nature, true), false, words);
        expect(claim).not.toMatch(/来源|原文|source/);
        expect(origin).toBe(words.strength.computedLong);
      }
  });

  it.each([zh, en])('never says of a rule how much there actually is', (words) => {
    for (const relation of RELATIONS)
      for (const derived of [true, false])
        expect(said(value(relation, 'rule', derived), false, words)).not.toMatch(/实际不|The true number/);
  });

  it('names an assumption of a computed value, and only of one', () => {
    expect(said(value('=', 'outcome', true), true)).toContain('前提不成立，这个数就不成立');
    expect(said(value('=', 'outcome', true), false)).toContain('没有另加前提');
    expect(said(value('=', 'outcome', false), true)).not.toContain('前提');
  });

  it.each([
    ['not-stated', '来源提到了这件事，没有给出数。'],
    ['in-progress', '事情还在推进，来源没有给出结果。'],
    ['not-collected', '这个数还没有收集。'],
    ['withheld', '这个数没有公开。'],
    ['not-applicable', '这一项在这里不适用，所以没有数。'],
    ['unreadable', '登记的值读不成数。'],
    ['undetermined', '由现有的数推不出它。'],
    ['missing', '这里缺一个数。'],
  ] as const)('gives the reason where there is no value: %s', (status: Status, sentence) => {
    const absent = observed('x', 'not stated', null, { status });
    expect(said(absent)).toBe(sentence);
    expect(said({ ...absent, derived: true, nature: 'rule' }, true)).toBe(sentence);
    expect(strengthShort(absent, { words: zh })).toBe('没有数值');
  });

  it('reads a relation without a value by its own name', () => {
    expect(said({ ...value('in progress', 'outcome', false), value: null })).toBe(zh.strength.none['in-progress']);
    expect(said({ ...value('not stated', 'outcome', false), value: null })).toBe(zh.strength.none['not-stated']);
  });
});

it('names a computed value in a list of facts', () => {
  expect(strengthShort(value('=', 'outcome', true), { words: zh })).toBe('推算');
  expect(strengthShort(value('≥', 'rule', true), { words: zh })).toBe('推算，下限');
  expect(strengthShort(value('range', 'rule', true), { words: en })).toBe('computed, a range');
  expect(strengthShort(value('=', 'outcome', false), { words: en })).toBe('exact');
});

it('calls a number computed from a standard neither a standard nor an outcome', () => {
  expect(natureText(value('=', 'rule', true), { words: zh })).toBe('按标准推算，不是实有');
  expect(natureText(value('=', 'rule', false), { words: zh })).toBe('标准（应当怎样）');
  expect(natureText(value('=', 'outcome', true), { words: zh })).toBe('结果（实际怎样）');
});
