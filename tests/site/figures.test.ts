/** What is published is what the tables say, row for row, and what the tables say is what the source says. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model.ts';
import { LIUAN } from '../copy-folder.ts';
import { publishedMetrics, publishedObservations, type Row, rowsOf, sourceTable } from './published.ts';

const observations = publishedObservations();
const tables = readdirSync(LIUAN)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({ name: name.slice(0, -'.csv'.length), rows: rowsOf(join(LIUAN, name)) }));
const figures = tables.flatMap(({ name, rows }) =>
  rows.filter((row) => 'figure' in row).map((row, index) => ({ resource: name, row: index + 2, cells: row })),
);

describe('every row of a figures table', () => {
  it.for(figures.map((figure) => [figure.cells['figure'] ?? '', figure] as const))(
    '%s stands in observations.json as it was entered',
    ([name, { resource, row, cells }]) => {
      const observation = find(name);
      expect(strengthOf(observation)).toEqual(strengthIn(cells));
      expect(observation).toMatchObject({ scope: cells['scope'], period: cells['period'], asStated: cells['as_stated'], derived: false });
      expect(observation.unit ?? '').toBe(cells['unit']);
      expect(observation.citations).toEqual([{ source: cells['source'], locator: cells['locator'] }]);
      expect(observation.derivedFrom).toMatchObject([{ kind: 'cells', resource, selection: `row=${row}` }]);
    },
  );
});

describe('every year of the pay table', () => {
  const years = tables.find(({ name }) => name === 'pay-adjustments')?.rows ?? [];

  it.for(years.map((row) => [row['year'] ?? '', row] as const))('%s has its rise and its missing amount', ([year, row]) => {
    const citations = [{ source: row['source'], locator: row['locator'] }];
    expect(find(`pay-raised@${year}`)).toMatchObject({
      period: year,
      value: row['raised'],
      relation: 'qualitative',
      status: 'normal',
      citations,
    });
    expect(row['amount']).toBe('来源未载');
    expect(find(`pay-raise-amount@${year}`)).toMatchObject({
      period: year,
      value: null,
      low: null,
      high: null,
      status: 'not-stated',
      unit: 'CNY',
      citations,
    });
  });
});

describe('the tables and the source', () => {
  const facts = sourceTable('facts');
  const single = facts.filter(({ metric }) => metric !== 'pay-raised' && metric !== 'pay-raise-amount');

  it('the figures are those of the source, each once', () => {
    expect(figures.map(({ cells }) => cells['figure']).sort()).toEqual(single.map(({ metric }) => metric).sort());
  });

  it.for(single.map((fact) => [fact['metric'] ?? '', fact] as const))('%s is entered as the source has it', ([name, fact]) => {
    const cells = figures.find((figure) => figure.cells['figure'] === name)?.cells ?? {};
    for (const column of ['value', 'relation', 'low', 'high', 'unit', 'scope', 'period'])
      expect([column, cells[column]]).toEqual([column, fact[column]]);
    expect(cells['locator']).toBe(`¶${fact['paragraph']}`);
  });

  it('the published metrics are the facts and what is derived from them, no more and no fewer', () => {
    const named = [...facts, ...sourceTable('derived')].map(({ metric }) => metric);
    expect(
      publishedMetrics()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(named.sort());
  });
});

describe('every derived figure', () => {
  const derived = sourceTable('derived');

  it.for(derived.map((row) => [row['metric'] ?? '', row['result'] ?? ''] as const))('%s is %s', ([name, result]) => {
    const { relation, low, high, derived: isDerived } = find(name);
    const [first = Number.NaN, last = first] = numbersIn(result);
    const open = result.startsWith('≥');
    expect({ relation, low, high, isDerived }).toEqual({
      relation: open ? '≥' : result.includes('…') ? 'range' : '=',
      low: first,
      high: open ? null : last,
      isDerived: true,
    });
  });

  it('says its assumption where it has one', () => {
    const assuming = derived.filter(({ assumption }) => assumption !== 'none').map(({ metric }) => metric);
    const silent = publishedMetrics().filter(({ name, assumptions }) => assuming.includes(name) && assumptions.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

function find(id: string): Observation {
  const found = observations.filter((observation) => observation.id === id);
  expect(found, id).toHaveLength(1);
  return found[0] as Observation;
}

function strengthOf({ value, low, high, relation }: Observation): unknown {
  return { value, low, high, relation };
}

/** The interval that a row claims: an exact value has both bounds, a bound of its own stands, the rest is open. */
function strengthIn(cells: Row): unknown {
  const number = (column: string): number | null => (cells[column] ? Number(cells[column]) : null);
  const value = number('value');
  const relation = cells['relation'];
  const exact = relation === '=' || relation === 'change' ? value : null;
  return { value, low: number('low') ?? exact, high: number('high') ?? exact, relation };
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/[\d,]+(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}
