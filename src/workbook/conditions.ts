/** Which rows of a table are meant, as factors of a product: 1 where a row answers, 0 where it does not. */
import type { RolledCells } from '../metrics/result.ts';
import { asksForTotals } from '../metrics/table-rows.ts';
import { literal } from './formula-text.ts';
import type { TableLayout } from './table-layout.ts';

/** The factors; none where all rows are meant, null where no formula can say which. EXACT, because `=` takes A for a. */
export function conditionsOf({ where, group }: RolledCells, layout: TableLayout): readonly string[] | null {
  const factors = [
    ...Object.entries(where).map(([field, wanted]) => oneOf(field, [...new Set([wanted].flat())], layout)),
    ...Object.entries(group).map(([field, value]) => oneOf(field, [value], layout)),
  ];
  if (factors.some((factor) => factor === null)) return null;
  const totals = layout.totals !== null && !asksForTotals(where) ? [`(${layout.totals}="")`] : [];
  return [...(factors as string[]), ...totals];
}

function oneOf(field: string, wanted: readonly string[], layout: TableLayout): string | null {
  const column = layout.columns.get(field);
  if (!column) return null;
  const answers = wanted.map((value) => answer(column.read, value, column.numeric));
  if (answers.some((formula) => formula === null)) return null;
  return answers.length === 1 ? (answers[0] ?? null) : `(${answers.join('+')})`;
}

function answer(range: string, value: string, numeric: boolean): string | null {
  if (!numeric) {
    const text = literal(value);
    return text === null ? null : `EXACT(${range},${text})`;
  }
  if (value === '') return `(1-ISNUMBER(${range}))`;
  // An empty cell equals zero to a spreadsheet, and is none.
  if (value === '0') return `ISNUMBER(${range})*(${range}=0)`;
  return String(Number(value)) === value ? `(${range}=${value})` : `(${range}<>${range})`;
}
