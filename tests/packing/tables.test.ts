/** Tables of data files: numbers in columns of numbers, and a warning in every row where data is invented. */
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/charts/chart.ts';
import { chartRows } from '../../src/charts/figure-rows.ts';
import type { DataFacts, DataTable } from '../../src/metadata/data-table.ts';
import { figureTable } from '../../src/packing/figure-table.ts';
import { pictureTable } from '../../src/packing/picture-data.ts';
import { chartsOf, contextOf } from '../charts/pictures/sample.ts';
import { chartOf, contextIn } from '../charts/sample.ts';

const facts = { lang: 'zh', synthetic: null } as DataFacts;
const invented: DataFacts = { ...facts, synthetic: '虚构数据' };
const pictures = chartsOf(90);

describe.each(pictures.map((chart) => [chart.kind, chart] as const))('a table of %s', (_, chart) => {
  const table = (said: DataFacts): DataTable => {
    const picture = kindOf(chart).picture?.table(chart, contextOf('zh'));
    if (!picture) throw new Error('no picture');
    return pictureTable(picture, said);
  };

  it('has nothing but numbers in its columns of numbers', () => {
    const { columns, rows } = table(facts);
    expect(rows.length).toBeGreaterThan(0);
    for (const [index, { type }] of columns.entries()) {
      if (type !== 'number') continue;
      for (const row of rows) expect(row[index] === null || typeof row[index] === 'number').toBe(true);
    }
  });

  it('warns in every row of data that is invented', () => {
    const { columns, rows } = table(invented);
    expect(columns.at(-1)?.name).toBe('synthetic');
    for (const row of rows) expect([row.length, row.at(-1)]).toEqual([columns.length, '虚构数据']);
  });
});

it('a table of figures has a warning too, and no such column where nothing is invented', () => {
  const rows = chartRows(chartOf('open-bar', { bars: ['recruited'] }), contextIn('zh'));
  expect(figureTable(rows, invented).rows[0]?.at(-1)).toBe('虚构数据');
  expect(figureTable(rows, facts).columns.map(({ name }) => name)).not.toContain('synthetic');
});

it('a table of figures parts a series by columns of their own, whose names no other column has', () => {
  const [row] = chartRows(chartOf('open-bar', { bars: ['recruited'] }), contextIn('zh'));
  if (!row) throw new Error('no row');
  const { columns, rows } = figureTable([{ ...row, dimensions: { value: 'east' } }, row], facts);
  const names = columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(rows.map((cells) => cells[names.indexOf('dimension_value')])).toEqual(['east', null]);
});
