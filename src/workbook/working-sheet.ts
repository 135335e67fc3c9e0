/** The sheet of steps. */
import { type Audit, footerOf } from './audit.ts';
import { columnName } from './file/reference.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import { cell, header, NOTICE, TAB } from './looks.ts';
import { STEP_COLUMNS, type StepCells, type StepColumn } from './step.ts';
import { widthsOf } from './widths.ts';

const ENDS: Readonly<Record<string, number>> = { end1: 1, end2: 2, end3: 3, end4: 4 };

/** A row for each step. */
export function workingSheet(steps: readonly StepCells[], audit: Audit): Sheet {
  const { words, names, published } = audit;
  const titles = STEP_COLUMNS.map((column) => titleOf(column, words.step));
  const notice = published.site.synthetic ? [cell(words.synthetic, NOTICE)] : [];
  const rows = [
    { cells: [...header(titles), ...notice] },
    ...steps.map((step) => ({ cells: STEP_COLUMNS.map((column): Cell | null => step[column] ?? null) })),
  ];
  return {
    name: names.working,
    widths: widthsOf(rows),
    rows,
    frozen: { rows: 1, columns: 1 },
    filter: `A1:${columnName(STEP_COLUMNS.length)}${Math.max(2, rows.length)}`,
    color: TAB,
    ...footerOf(audit),
  };
}

function titleOf(column: StepColumn, words: Audit['words']['step']): string {
  const end = ENDS[column];
  return end === undefined ? (words[column as Exclude<StepColumn, 'end1' | 'end2' | 'end3' | 'end4'>] as string) : words.ends(end);
}
