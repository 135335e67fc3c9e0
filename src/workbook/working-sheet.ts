/** The sheet of steps. */
import type { Audit } from './audit.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import { framed } from './frame.ts';
import { type Align, isGrouped, LOOK, numberLook } from './looks.ts';
import { STEP_COLUMNS, type StepCells, type StepColumn } from './step.ts';

const ENDS: Readonly<Record<string, number>> = { end1: 1, end2: 2, end3: 3, end4: 4 };

/** A row for each step. */
export function workingSheet(steps: readonly StepCells[], audit: Audit): Sheet {
  const titles = STEP_COLUMNS.map((column) => titleOf(column, audit.words.step));
  const rows = steps.map((step) => STEP_COLUMNS.map((column) => aligned(step[column] ?? null, column)));
  return framed({ name: audit.names.working, titles, aligns: STEP_COLUMNS.map(alignOf), rows }, audit);
}

const WORDS: ReadonlySet<StepColumn> = new Set(['id', 'kind', 'formula', 'status']);
const SIGNS: ReadonlySet<StepColumn> = new Set(['stated', 'supported', 'relation']);

function alignOf(column: StepColumn): Align | undefined {
  if (WORDS.has(column)) return undefined;
  return SIGNS.has(column) ? 'center' : 'right';
}

// An infinite bound is a text, and stands with the numbers.
function aligned(one: Cell | null, column: StepColumn): Cell | null {
  const align = alignOf(column);
  if (one?.formula === undefined || one.style !== LOOK.live || align === undefined) return one;
  if (align === 'center') return { ...one, style: LOOK.liveCentre };
  return {
    ...one,
    style: typeof one.value === 'number' && isGrouped(one.value) ? numberLook(0, true) : LOOK.liveRight,
  };
}

function titleOf(column: StepColumn, words: Audit['words']['step']): string {
  const end = ENDS[column];
  return end === undefined ? (words[column as Exclude<StepColumn, 'end1' | 'end2' | 'end3' | 'end4'>] as string) : words.ends(end);
}
