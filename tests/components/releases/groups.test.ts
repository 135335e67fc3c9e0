/** Which changes a release's page tells together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/components/page.ts';
import { changeGroups, toldTogether } from '../../../src/components/releases/groups.ts';
import { reasonTexts } from '../../../src/components/releases/reasons.ts';
import { changeContext, rowsText } from '../../../src/i18n/change-text.ts';
import type { ExplainedChange, Published } from '../../../src/model.ts';

const PLAIN = { aspects: [], because: [], suspicions: [], explanation: null } as const;
const ONE_ROW = { kind: 'rows', rows: 1 } as const;

function row(year: string, place: string, dataset = 't'): ExplainedChange {
  const subject = { kind: 'row', dataset, key: { year, place } } as const;
  return { ...PLAIN, id: `row/${dataset}/${year},${place}`, subject, kind: 'new', current: ONE_ROW };
}
function cell(place: string, field = 'x', more: Partial<ExplainedChange> = {}): ExplainedChange {
  const subject = { kind: 'cell', dataset: 't', key: { year: '2020', place }, field } as const;
  return { ...PLAIN, id: `cell/${place}/${field}`, subject, kind: 'revised', ...more };
}
const context = changeContext({
  site: { labels: {}, units: [] },
  metrics: [],
  observations: [],
  datasets: [{ name: 't', title: { zh: '名册', en: 'Register' }, fields: [{ name: 'year', title: { zh: '年份', en: 'year' } }] }],
} as unknown as Published);

describe('rows that came together', () => {
  const rows = ['a', 'b', 'c', 'd'].map((place) => row('2020', place));

  it('are one line, which says how many and what they have in common', () => {
    const [group] = changeGroups([cell('z'), ...rows], 10);
    const told = group?.shown.find(({ together }) => together);
    expect(group?.shown).toHaveLength(2);
    expect(told?.together).toEqual({ changes: rows, shared: { year: '2020' } });
    expect(told && rowsText(told, 4, { year: '2020' }, 'zh', context)).toBe('名册·年份 2020：新增 4 行');
    expect(told && rowsText({ ...told, kind: 'withdrawn', current: undefined } as never, 4, {}, 'en', context)).toBe(
      'Register: 4 rows gone',
    );
  });

  it('are told apart by table, and by whether they came or went, and two are told one by one', () => {
    const { current: _, ...gone } = row('2019', 'e');
    const changes = [...rows, row('2020', 'a', 'u'), row('2020', 'b', 'u'), { ...gone, kind: 'withdrawn' as const }];
    const [group] = changeGroups(changes, 10);
    expect(group?.shown.map(({ together }) => together?.changes.length)).toEqual([undefined, 4, undefined, undefined]);
  });

  it('all count where they are left out', () => {
    expect(changeGroups([cell('z'), ...rows], 1)[0]?.rest).toBe(4);
  });
});

describe('cells of a column that changed', () => {
  const note = (en: string) => ({ explanation: { reason: 'correction', wrongSince: null, note: { en } } }) as const;
  const cells = ['a', 'b', 'c'].map((place) => cell(place));

  it('are one line where they share kind and reason, with each of them inside', () => {
    const told = toldTogether([...cells, cell('d', 'y')]);
    expect(told.map(({ together }) => together?.changes.map(({ id }) => id))).toEqual([cells.map(({ id }) => id), undefined]);
    expect(told[0]?.together?.shared).toEqual({ year: '2020' });
  });

  it('are told apart by column, kind, what of them is different, and reason', () => {
    const others = [
      cell('d', 'y'),
      cell('e', 'x', { kind: 'corrected' }),
      cell('f', 'x', { aspects: ['strength'] }),
      cell('g', 'x', note('why')),
      cell('h', 'x', { because: ['cell/a/x'] }),
    ];
    const told = toldTogether([...cells, ...others]);
    expect(told.map(({ together }) => together?.changes.length)).toEqual([3, ...others.map(() => undefined)]);
  });

  it('lose none, whatever they are', () => {
    const made = fc.record({
      place: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      field: fc.constantFrom('x', 'y'),
      why: fc.option(fc.constantFrom('1', '2'), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(made), (drawn) => {
        const changes = drawn.map(({ place, field, why }, index) => ({
          ...cell(place, field, why === null ? {} : note(why)),
          id: `${index}`,
        }));
        const told = toldTogether(changes).flatMap(({ together, id }) => together?.changes.map((each) => each.id) ?? [id]);
        expect(told.toSorted()).toEqual(changes.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('reasons', () => {
  const page = { lang: 'en', words: { semicolon: '; ' } } as Page;
  const explanation = { reason: 'correction', wrongSince: 'r1', note: { en: 'A slip of the pen.' } } as const;

  it('stand once where lines one below the other share them', () => {
    const changes = [cell('a', 'x', { explanation }), cell('b', 'y', { explanation, because: ['rows/t', 'rows/u'] }), cell('c')];
    expect(reasonTexts(changes, page, context)).toEqual([
      'Correction of an error, wrong since release r1. A slip of the pen.',
      'Follows from changes in “Register” and 1 more; same reason as above',
      '',
    ]);
    expect(reasonTexts(changes, page, context, true)).toEqual(['', 'Follows from changes in “Register” and 1 more', '']);
  });

  it('stand again below a line that has another', () => {
    const changes = [cell('a', 'x', { explanation }), cell('b'), cell('c', 'x', { explanation })];
    expect(reasonTexts(changes, page, context)[2]).toContain('A slip of the pen.');
  });
});
