/** One row of a table as a result: the columns of a figures table where it has them, else the bare cell. */
import { rowSelection } from '../lib/row-selection.ts';
import type { Citation, Nature, Relation, Status } from '../model.ts';
import type { Cell } from '../tables/cast.ts';
import type { Table } from '../tables/table.ts';
import type { Evaluate } from './context.ts';
import { about, between, exactly, type Quantity } from './quantity.ts';
import type { Result } from './result.ts';
import { parseUnit } from './unit.ts';

/** Reads a row; `field` holds the value, and relation, low, high, unit, scope, period, as_stated, source, locator tell of it. */
export function readFigure(table: Table, index: number, field: string, { units, citationsOf }: Evaluate): Result {
  const cell = (name: string): Cell | undefined => table.columns[name]?.[index];
  const word = (name: string): string => String(cell(name)?.value ?? '');
  const own = cell(field);
  const stated = (word('relation') || null) as Relation | null;
  const status = statusOf(own, stated);
  const number = typeof own?.value === 'number' ? own.value : null;
  const unit = word('unit') || table.fields.find(({ name }) => name === field)?.unit;
  return {
    period: word('period'),
    scope: word('scope'),
    dimensions: {},
    quantity: quantityOf(stated, number, boundOf(cell('low')), boundOf(cell('high'))),
    word: own && own.value !== null && number === null ? String(own.value) : null,
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
        fields: [field, ...['low', 'high'].filter((name) => boundOf(cell(name)) !== null)],
        selection: rowSelection([table.rows[index] ?? 0]),
        rows: 1,
        missing: status === 'normal' ? 0 : 1,
      },
    ],
  };
}

function statusOf(own: Cell | undefined, stated: Relation | null): Status {
  if (stated === 'not stated') return 'not-stated';
  if (stated === 'in progress') return 'in-progress';
  if (stated === 'range') return 'normal';
  return own?.status ?? 'missing';
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

function boundOf(cell: Cell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
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
