import { describe, expect, it } from 'vitest';
import { type EntityChangeParts, entityChangeText, entityChangeWords } from '../../src/i18n/entity-change.ts';
import type { ChangeState, EntityChange } from '../../src/model.ts';

const UNITS = [
  { name: 'CNY', title: { zh: '元', en: 'yuan' }, compact: true },
  { name: '%', title: { zh: '%', en: '%' } },
] as unknown as EntityChangeParts['units'];
const PARTS: EntityChangeParts = { name: '梅口', period: '2020年', title: '经费', units: UNITS, cell: (text) => `“${text}”` };

function cell(text: string, unit: string | null = 'CNY'): ChangeState {
  return { kind: 'cell', text, unit };
}

function change(previous: ChangeState, current: ChangeState, more: Partial<EntityChange> = {}): EntityChange {
  return { release: 'b', period: '2020', field: 'funds', kind: 'revised', explanation: null, previous, current, ...more };
}

describe('entityChangeText', () => {
  it('groups digits, has the unit once, and folds none into 万', () => {
    expect(entityChangeText(change(cell('70000'), cell('73000')), 'zh', PARTS)).toBe('梅口 2020年 经费 70,000 → 73,000元（+4.3%）');
    expect(entityChangeText(change(cell('70000'), cell('73000')), 'en', PARTS)).toBe('梅口 2020年 经费: 70,000 → 73,000 yuan (+4.3%)');
  });

  it('says how many times as much it is where per cent would say nothing', () => {
    expect(entityChangeText(change(cell('7.3'), cell('73000')), 'zh', PARTS)).toBe('梅口 2020年 经费 7.3 → 73,000元（为原来的10,000倍）');
    expect(entityChangeText(change(cell('73000'), cell('7.3')), 'en', PARTS)).toContain('73,000 → 7.3 yuan (1/10,000 of it)');
  });

  it('keeps strength, and says that a cell is empty', () => {
    expect(entityChangeText(change(cell('≥80000'), cell('')), 'zh', PARTS)).toBe('梅口 2020年 经费 至少80,000元 → （空）');
    expect(entityChangeText(change(cell('≥80000'), cell('81000')), 'en', PARTS)).toContain('at least 80,000 → 81,000 yuan');
  });

  it('leaves a number without a unit as it stands: it may be a code', () => {
    expect(entityChangeText(change(cell('2018', null), cell('2019', null)), 'zh', PARTS)).toBe('梅口 2020年 经费 “2018” → “2019”');
  });

  it('tells a row that came', () => {
    const row = change(cell(''), { kind: 'rows', rows: 1 }, { field: null, kind: 'new' });
    expect(entityChangeText(row, 'zh', { ...PARTS, title: '' })).toBe('梅口 2020年 整行新增');
    expect(entityChangeText(row, 'en', { ...PARTS, title: '' })).toBe('梅口 2020年: whole row, New');
  });
});

it('an error is told with the release that ended it, whether or not it is known since when it was wrong', () => {
  expect(entityChangeWords('zh').wrong('甲', 'a', 'b')).toBe('本页曾有错误：甲。自 a 版起有误，已在 b 版更正。');
  expect(entityChangeWords('fr').wrong('A', null, 'b')).toBe(
    'This page carried an error: A. It was wrong until it was corrected in release b.',
  );
});
