/** A picture of a register as a table: one for the page, with links to proof, and for the files, with names that programs read. */

/** The first column names the rows. `name` is for programs, `title` for people; a column without one stands in the files only. */
export interface PictureTable {
  readonly columns: readonly { readonly name: string; readonly title: string | null }[];
  readonly rows: readonly PictureRow[];
  /** A page shows no more rows than these; the files have all. */
  readonly most?: number;
}
export interface PictureRow {
  readonly label: string;
  /** Where the row's thing or group has its page, below the site's root. */
  readonly path?: string | undefined;
  readonly cells: readonly PictureCell[];
}
export interface PictureCell {
  readonly value: number | string | null;
  readonly text: string;
  /** The number's name on the page that `path` leads to. */
  readonly observation?: string;
  readonly path?: string;
}

/** A cell of a number. */
export function numberCell(value: number | null, text: (value: number) => string): PictureCell {
  return { value, text: value === null ? '—' : text(value) };
}

/** The columns and cells that a page shows. */
export function shownOnPage({ columns, rows, most }: PictureTable): {
  readonly columns: readonly string[];
  readonly rows: readonly PictureRow[];
} {
  const shown = columns.map(({ title }) => title !== null);
  return {
    columns: columns.flatMap(({ title }) => title ?? []),
    rows: rows.slice(0, most).map((row) => ({ ...row, cells: row.cells.filter((_, index) => shown[index + 1]) })),
  };
}
