/** What a workbook is before it is XML: sheets of rows of cells. */

export type CellValue = string | number | boolean | null;

/** How a cell looks. Cells that look alike share one record, so that it is written once. */
export interface Style {
  /** A number format: `#,##0.0`. */
  readonly format?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** In points. */
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  /** A hairline below. */
  readonly rule?: true;
}

/** A place in this workbook (`'table'!B2`), or an address. */
export type Link = { readonly place: string } | { readonly address: string };

export interface Cell {
  /** Of a formula: what it gives, for readers that do not calculate. A text never becomes a formula. */
  readonly value: CellValue;
  /** Without the equals sign, in the English names of the functions. */
  readonly formula?: string;
  /** True for a formula that goes through whole ranges cell by cell. */
  readonly array?: true;
  readonly style?: Style;
  readonly link?: Link;
}

export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** In points; absent: as high as its text. */
  readonly height?: number;
}

export interface Sheet {
  readonly name: string;
  /** Of each column, in widths of a digit. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The range that can be filtered: `A1:F20`. */
  readonly filter?: string;
  /** Where this text stands alone in a cell it is an alarm. */
  readonly alarm?: { readonly range: string; readonly text: string };
  /** Stands below every printed page. */
  readonly footer: string;
  /** RRGGBB, of its tab. */
  readonly color?: string;
}

export interface Workbook {
  readonly title: string;
  readonly description: string;
  /** A language tag. */
  readonly language: string;
  readonly font: string;
  readonly sheets: readonly Sheet[];
}
