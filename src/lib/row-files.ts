/** Where the rows of a dataset are published page by page; the half that writes them and the half that reads them agree here. */
import type { Dataset } from '../model.ts';
import { fileName } from './file-name.ts';

/** So many columns are shown at a time: a table of thousands would be no page. */
export const COLUMNS_AT_ONCE = 60;
/** The definitions of so many columns stand on one page. */
export const COLUMNS_A_PAGE = 100;
/** Characters of a cell that are shown; the file has the whole. */
export const LONGEST_CELL = 500;

/** The first page of a dataset's rows, as JSON. */
export function rowsFile(dataset: string): string {
  return `api/datasets/${fileName(dataset)}.json`;
}

/** Some rows of a dataset (files count from 0): a script that calls `mingzhangRows(cells)`. */
export function rowsScript(dataset: string, file: number): string {
  return `data/${fileName(dataset)}/rows-${file}.js`;
}

/** The titles of all columns of a wide dataset: a script that calls `mingzhangColumns(titles)`. */
export function columnsScript(dataset: string): string {
  return `data/${fileName(dataset)}/columns.js`;
}

/** What stands in `rowsScript`. */
export function rowsCall(cells: readonly (readonly string[])[]): string {
  return `mingzhangRows(${JSON.stringify(cells)})\n`;
}

/** What stands in `columnsScript`. */
export function columnsCall({ fields }: Dataset): string {
  return `mingzhangColumns(${JSON.stringify(fields.map(({ name, title }) => [name, title]))})\n`;
}

/** A cell as it is shown: the beginning of a very long one, with an ellipsis. */
export function shortCell(text: string): string {
  return clipped(text, LONGEST_CELL);
}

/** The beginning of a long text, with an ellipsis; never half a character. */
export function clipped(text: string, most = 120): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
