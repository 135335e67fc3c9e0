/** The list of problems as a file that Excel opens. */
import { checkPageWords } from '../../i18n/check-page.ts';
import { describeProblem } from '../../i18n/problems.ts';
import { writeCsv } from '../../lib/write-csv.ts';
import type { Checked } from './check-file.ts';

/** A row for each place that a problem names, or one for the file as a whole. */
export function problemsCsv({ problems }: Checked, lang: string): string {
  const rows = problems.flatMap((problem, index) => {
    const { severity, what, todo } = describeProblem(problem, lang);
    const places = problem.examples ?? [{ row: problem.row ?? problem.line ?? 0, value: problem.value ?? '' }];
    return places.map(({ row, value }) => [
      String(index + 1),
      severity,
      row > 0 ? String(row) : '',
      problem.column ?? '',
      value,
      what,
      todo,
      problem.code,
    ]);
  });
  return writeCsv(checkPageWords(lang).problemHead, rows);
}
