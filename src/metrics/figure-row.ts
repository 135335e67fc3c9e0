/** One row of a table as a result: the columns of a figures table where it has them, else the bare cell. */
import { rowSelection } from '../lib/row-selection.ts';
import type { Citation, Nature, Relation, Status } from '../model.ts';
import { publishedRow, statusAt, type Table, textAt, valueAt } from '../tables/table.ts';
import type { Evaluate } from './context.ts';
import { about, between, exactly, type Quantity } from './quantity.ts';
import { MetricFault, type Result } from './result.ts';
import { parseUnit } from './unit.ts';

/** Reads a row; `field` holds the value, and relation, low, high, unit, scope, period, as_stated, source, locator tell of it. */
export function readFigure(table: Table, index: number, field: string, { units, citationsOf }: Evaluate): Result {
  const word = (name: string): string => textAt(table.columns.get(name), index);
  const bound = (name: string): number | null => numberAt(table, name, index);
  const own = table.columns.get(field);
  const stated = (word('relation') || own?.relations.get(index) || null) as Relation | null;
  const status = own ? statusOf(statusAt(own, index), stated) : 'missing';
  const value = valueAt(own, index);
  const number = bound(field);
  const unit = word('unit') || table.fields.find(({ name }) => name === field)?.unit;
  return {
    period: word('period'),
    scope: word('scope'),
    dimensions: {},
    quantity: quantityOf(stated, number, bound('low'), bound('high')),
    word: value !== null && number === null ? String(value) : null,
    stated,
    status,
    measure: unit ? parseUnit(unit, units) : null,
    unit: unit ?? null,
    nature: natureOf(table, word('period')),
    formula: null,
    asStated: word('as_stated') || null,
    citations: citationOf(word('source'), word('locator')) ?? citationsOf(table.name),
    derivedFrom: [
      {
        kind: 'cells',
        resource: table.name,
        fields: [field, ...['low', 'high'].filter((name) => bound(name) !== null)],
        selection: rowSelection([publishedRow(index)]),
        rows: 1,
        missing: status === 'normal' ? 0 : 1,
      },
    ],
    cells: { kind: 'row', resource: table.name, field, position: index },
  };
}

function statusOf(own: Status, stated: Relation | null): Status {
  if (stated === 'not stated') return 'not-stated';
  if (stated === 'in progress') return 'in-progress';
  if (stated === 'range') return 'normal';
  return own;
}

function quantityOf(stated: Relation | null, value: number | null, low: number | null, high: number | null): Quantity | null {
  switch (stated) {
    case '≥':
      return orNull(low ?? value, (bound) => between(bound, Number.POSITIVE_INFINITY));
    case '≤':
      return orNull(high ?? value, (bound) => between(Number.NEGATIVE_INFINITY, bound));
    case '≈':
      return orNull(value, about);
    case 'range':
      return low === null || high === null ? null : between(low, high);
    default:
      return orNull(value, exactly);
  }
}

function orNull<T>(value: number | null, make: (value: number) => T): T | null {
  return value === null ? null : make(value);
}

// A number that a double cannot hold to the last digit is not published as if it could.
function numberAt(table: Table, name: string, index: number): number | null {
  const value = valueAt(table.columns.get(name), index);
  if (typeof value !== 'number') return null;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new MetricFault('number-too-large', { value: textAt(table.columns.get(name), index) });
  return value;
}

// A period such as "yearly, rule" marks what ought to be; the schema says which periods do.
function natureOf(table: Table, period: string): Nature {
  const categories = table.fields.find(({ name }) => name === 'period')?.categories ?? [];
  const category = categories.find((entry) => typeof entry === 'object' && entry.value === period);
  return (typeof category === 'object' && category.nature) || 'outcome';
}

function citationOf(source: string, locator: string): readonly Citation[] | null {
  return source ? [{ source, locator }] : null;
}
