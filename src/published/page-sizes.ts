import { COLUMNS_AT_ONCE, shortCell } from '../lib/row-files.ts';
import type { Dataset } from '../model.ts';
import { publishedCells } from '../tables/published-cells.ts';
import type { Table } from '../tables/table.ts';

/** Rows on one screen, and characters that the first screen may have in the HTML. */
const [ROWS, CHARACTERS] = [50, 80_000];
/** Cells in one file of rows: what a phone loads in a moment. */
const CELLS = 18_000;
const MOST_ROWS = 2_500;

/** How many rows a table shows at a time, and how many lie in one file. */
export function pageSizes(table: Table): Pick<Dataset, 'pageSize' | 'fileSize'> {
  const columns = Math.max(1, table.fields.length);
  const wanted = Math.max(10, Math.min(ROWS, Math.floor(CELLS / columns)));
  const pageSize = Math.max(1, Math.min(wanted, rowsWithin(table, wanted)));
  const pages = Math.max(1, Math.min(MOST_ROWS / pageSize, Math.floor(CELLS / columns / pageSize)));
  return { pageSize, fileSize: pageSize * Math.floor(pages) };
}

// Rows of long texts are shown fewer at a time.
function rowsWithin(table: Table, most: number): number {
  let characters = 0;
  const rows = publishedCells(table, 0, most);
  const end = rows.findIndex((cells) => {
    characters += cells.slice(0, COLUMNS_AT_ONCE).reduce((sum, cell) => sum + shortCell(cell).length, 0);
    return characters > CHARACTERS;
  });
  return end === -1 ? most : end;
}
