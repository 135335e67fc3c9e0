/** Where a problem's cells stand in the file. */

import { workbookChecks } from '../../i18n/checks/workbook.ts';
import type { Problem } from '../../model.ts';
import type { Checked } from './check-file.ts';

export interface Place {
  /** As Excel shows it. */
  readonly row: number;
  /** Columns counted from 0; none where the whole row is meant. */
  readonly columns: readonly number[];
  readonly value: string;
}

/** The places that a problem names; none where it is about the file as a whole. */
export function placesOf(problem: Problem, labels: readonly string[]): readonly Place[] {
  const columns = columnsOf(problem, labels);
  const examples = problem.examples ?? [{ row: problem.row ?? 0, value: problem.value ?? '' }];
  return examples.filter(({ row }) => row > 0).map(({ row, value }) => ({ row, columns, value }));
}

// A key's problem names its columns together: a+b. What is seen in a workbook names the column by its letters.
function columnsOf({ column, code }: Problem, labels: readonly string[]): readonly number[] {
  if (column === undefined) return [];
  const whole = labels.indexOf(column);
  if (whole >= 0) return [whole];
  if (code in workbookChecks && /^[A-Z]{1,3}$/.test(column)) return [numberOf(column)];
  return column
    .split('+')
    .map((name) => labels.indexOf(name))
    .filter((index) => index >= 0);
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The labels of the file as the problems name them: by the fields' names where the file has other words for them. */
export function namedLabels({ labels, read, problems }: Checked): readonly string[] {
  const renamed = new Map<string, string>();
  for (const { code, column, params } of problems) {
    const name = params?.[code === 'incorrect-label' ? 'expected' : 'name'];
    if (column && (code === 'incorrect-label' || code === 'label-by-title') && typeof name === 'string') renamed.set(column, name);
  }
  const fields = new Set(read.table?.fields.map(({ name }) => name));
  return labels.map((label) => (fields.has(label) ? label : (renamed.get(label) ?? label)));
}
