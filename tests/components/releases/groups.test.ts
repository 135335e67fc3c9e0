/** Which changes a release's page tells together. */
import { describe, expect, it } from 'vitest';
import { changeGroups } from '../../../src/components/releases/groups.ts';
import { changeContext, rowsText } from '../../../src/i18n/change-text.ts';
import type { ExplainedChange, Published } from '../../../src/model.ts';

const PLAIN = { aspects: [], because: [], suspicions: [], explanation: null } as const;
const ONE_ROW = { kind: 'rows', rows: 1 } as const;

function row(year: string, place: string, dataset = 't'): ExplainedChange {
  const subject = { kind: 'row', dataset, key: { year, place } } as const;
  return { ...PLAIN, id: `row/${dataset}/${year},${place}`, subject, kind: 'new', current: ONE_ROW };
}
function cell(place: string): ExplainedChange {
  return { ...PLAIN, id: `cell/${place}`, subject: { kind: 'cell', dataset: 't', key: { place }, field: 'x' }, kind: 'new' };
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
    expect(told?.together).toEqual({ count: 4, shared: { year: '2020' } });
    expect(told && rowsText(told, 4, { year: '2020' }, 'zh', context)).toBe('名册·年份 2020：新增 4 行');
    expect(told && rowsText({ ...told, kind: 'withdrawn', current: undefined } as never, 4, {}, 'en', context)).toBe(
      'Register: 4 rows gone',
    );
  });

  it('are told apart by table, and by whether they came or went, and two are told one by one', () => {
    const { current: _, ...gone } = row('2019', 'e');
    const changes = [...rows, row('2020', 'a', 'u'), row('2020', 'b', 'u'), { ...gone, kind: 'withdrawn' as const }];
    const [group] = changeGroups(changes, 10);
    expect(group?.shown.map(({ together }) => together?.count)).toEqual([undefined, 4, undefined, undefined]);
  });

  it('all count where they are left out', () => {
    expect(changeGroups([cell('z'), ...rows], 1)[0]?.rest).toBe(4);
  });
});
