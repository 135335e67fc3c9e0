/** The rows of a dataset as a page begins with them, and what the script must know to show the others. */
import { COLUMNS_AT_ONCE, columnsScript, rowsScript } from '../lib/row-files.ts';
import type { Dataset } from '../model.ts';
import { countText } from './dataset-view.ts';
import { linkFile, type Page } from './page.ts';

/** True where not all of a table can be seen at once. */
export function isPaged({ rows, fields, pageSize }: Dataset): boolean {
  return rows > pageSize || fields.length > COLUMNS_AT_ONCE;
}

/** What `client/rows.ts` reads: sizes, where the files lie, and its words with places for numbers. */
export function pagerData(dataset: Dataset, page: Page): Readonly<Record<`data-${string}`, string>> {
  const { dataset: words } = page.words;
  return {
    'data-lang': page.lang,
    'data-rows': String(dataset.rows),
    'data-columns': String(dataset.fields.length),
    'data-page-size': String(dataset.pageSize),
    'data-file-size': String(dataset.fileSize),
    'data-columns-at-once': String(COLUMNS_AT_ONCE),
    'data-rows-source': linkFile(page, rowsScript(dataset.name, 0)).replace(/0\.js$/, ''),
    'data-columns-source': linkFile(page, columnsScript(dataset.name)),
    'data-showing': words.showing('{from}', '{to}', '{last}'),
    'data-showing-columns': words.showingColumns('{from}', '{to}', '{of}'),
    'data-loading': words.loading,
    'data-failed': words.failed,
  };
}

/** What the page begins with: rows 2—51 of 620,001, columns 1—60 of 10,000. */
export function firstShown({ rows, fields, pageSize }: Dataset, page: Page): string {
  const { dataset: words, semicolon } = page.words;
  const count = (number: number): string => countText(number, page);
  const shown = words.showing(count(2), count(Math.min(rows, pageSize) + 1), count(rows + 1));
  if (fields.length <= COLUMNS_AT_ONCE) return shown;
  return [shown, words.showingColumns(count(1), count(COLUMNS_AT_ONCE), count(fields.length))].join(semicolon);
}
