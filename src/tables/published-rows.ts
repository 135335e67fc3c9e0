/** The texts of a table as its published file has them, whether it was read just now or from that file. */
import { withoutGuard } from '../lib/formula-guard.ts';
import { type Cells, cellAt } from './cells.ts';
import { csvRows } from './csv-rows.ts';
import { addCell, growingCells } from './growing-cells.ts';
import type { Table } from './table.ts';

export interface PublishedRows {
  /** The names of the columns, in order. */
  readonly fields: readonly string[];
  readonly columns: ReadonlyMap<string, Cells>;
  readonly length: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The rows of a table that was read. */
export function tableRows({ fields, columns, length }: Table): PublishedRows {
  const names = fields.map(({ name }) => name);
  const raw = names.flatMap((name) => {
    const column = columns.get(name);
    return column ? [[name, column.raw] as const] : [];
  });
  return { fields: names, columns: new Map(raw), length };
}

/** The rows of a published CSV. What `csvChunks` writes is read back cell for cell. */
export function readPublishedCsv(file: string, text: string): PublishedRows {
  // The last line's end would be read as one more record.
  const whole = text.replace(BYTE_ORDER_MARK, '').replace(/\r\n$/, '');
  const source = csvRows(file, whole, { delimiter: ',' } as Parameters<typeof csvRows>[2]);
  let fields: readonly string[] = [];
  let columns: ReturnType<typeof growingCells>[] = [];
  let length = 0;
  source.each((cells, row) => {
    if (row === 1) {
      fields = cells.map(withoutGuard);
      columns = cells.map(growingCells);
      return;
    }
    length++;
    for (const [index, column] of columns.entries()) addCell(column, withoutGuard(cells[index] ?? ''));
  });
  return { fields, columns: new Map(fields.map((name, index) => [name, columns[index] ?? growingCells()])), length };
}

/** The text of a cell; '' in a column that is not there. */
export function rowText({ columns }: PublishedRows, field: string, position: number): string {
  const cells = columns.get(field);
  return cells ? cellAt(cells, position) : '';
}
