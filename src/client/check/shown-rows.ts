/** Which rows of a file are shown, and which of their cells are marked with which problems. */
import { sourcePlace } from '../../tables/table.ts';
import type { Checked } from './check-file.ts';
import { namedLabels, placesOf } from './places.ts';

export interface ShownRow {
  /** As Excel shows it. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly isHeader: boolean;
  /** Problems of the row, by their place in the list; those of its cells, by column. */
  readonly whole: readonly number[];
  readonly marks: ReadonlyMap<number, readonly number[]>;
}

export interface ShownRows {
  readonly rows: readonly ShownRow[];
  /** How many columns the widest of them has. */
  readonly columns: number;
}

/** Rows from the top, and rows with problems. */
const FIRST = 15;
const WITH_PROBLEMS = 150;

type Marks = Map<number, Map<number, Set<number>>>;
/** Stands for the row itself among its columns. */
const WHOLE = -1;

/** The first rows and the first of those that something is wrong with, in the order of the file. */
export function shownRows(checked: Checked): ShownRows {
  const marks = marksOf(checked);
  const wanted = new Set([...marks.keys()].sort((a, b) => a - b).slice(0, WITH_PROBLEMS));
  const rows: ShownRow[] = [];
  checked.source?.each((cells, row) => {
    if (row > checked.headerRow + FIRST && !wanted.has(row)) return;
    const found = marks.get(row) ?? new Map<number, Set<number>>();
    const byColumn = new Map([...found].filter(([column]) => column !== WHOLE).map(([column, numbers]) => [column, [...numbers]]));
    rows.push({ row, cells: [...cells], isHeader: row === checked.headerRow, whole: [...(found.get(WHOLE) ?? [])], marks: byColumn });
  });
  const filled = withoutBlankEnd(rows);
  return { rows: filled, columns: filled.reduce((most, { cells }) => Math.max(most, cells.length), 0) };
}

// The newline that ends a file looks like a row of one empty cell.
function withoutBlankEnd(rows: readonly ShownRow[]): readonly ShownRow[] {
  const last = rows.findLastIndex(({ cells, marks, whole }) => marks.size > 0 || whole.length > 0 || cells.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}

function marksOf(checked: Checked): Marks {
  const marks: Marks = new Map();
  const labels = namedLabels(checked);
  checked.problems.forEach((problem, number) => {
    for (const { row, columns } of placesOf(problem, labels))
      for (const column of columns.length > 0 ? columns : [WHOLE]) mark(marks, row, column, number);
  });
  markUnreadable(checked, labels, marks);
  return marks;
}

// A problem names its first few places; the cells that it made unreadable are marked all the same.
function markUnreadable({ read: { table }, problems }: Checked, labels: readonly string[], marks: Marks): void {
  for (const { field, status } of table?.columns.values() ?? []) {
    const column = labels.indexOf(field.name);
    const number = problems.findIndex(
      (problem) => problem.column === field.name && problem.severity !== 'notice' && (problem.count ?? 0) > 1,
    );
    if (!table || number < 0) continue;
    for (let position = 0; position < table.length && marks.size < WITH_PROBLEMS; position++) {
      if (status[position] !== 2 && status[position] !== 8) continue;
      const { row } = sourcePlace(table, position);
      if (!marks.get(row)?.has(column)) mark(marks, row, column, number);
    }
  }
}

function mark(marks: Marks, row: number, column: number, number: number): void {
  const columns = marks.get(row) ?? new Map<number, Set<number>>();
  const numbers = columns.get(column) ?? new Set<number>();
  marks.set(row, columns.set(column, numbers.add(number)));
}
