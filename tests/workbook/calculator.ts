/** A spreadsheet program that is not ours: reads a workbook, works every formula out again, and again after a cell was changed. */
import { read, utils, type WorkBook } from '@e965/xlsx';
import { type CellValue, HyperFormula, type RawCellContent } from 'hyperformula';

export interface Calculator {
  readonly sheets: readonly string[];
  /** What a cell comes to; null for an empty one. */
  readonly value: (sheet: string, cell: string) => CellValue;
  /** The rows of a sheet below its header, by the words of the header. */
  readonly rows: (sheet: string) => readonly Readonly<Record<string, CellValue>>[];
  readonly change: (sheet: string, cell: string, content: string | number | null) => void;
  readonly end: () => void;
}

/** Opens a workbook. What stands beside its formulas is not looked at. */
export function calculate(bytes: Uint8Array): Calculator {
  const book = readBook(bytes);
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(book.SheetNames.map((name) => [name, contents(book, name)])), {
    licenseKey: 'gpl-v3',
    smartRounding: false,
    useArrayArithmetic: true,
    maxColumns: 18_278,
  });
  const id = (sheet: string): number => engine.getSheetId(sheet) ?? fail(sheet);
  const address = (sheet: string, cell: string) => {
    const { r, c } = utils.decode_cell(cell);
    return { sheet: id(sheet), row: r, col: c };
  };
  return {
    sheets: book.SheetNames,
    value: (sheet, cell) => engine.getCellValue(address(sheet, cell)),
    rows: (sheet) => {
      const [head = [], ...rows] = engine.getSheetValues(id(sheet));
      return rows.map((row) => Object.fromEntries(head.map((word, index) => [String(word), row[index] ?? null])));
    },
    change: (sheet, cell, content) =>
      void engine.setCellContents(address(sheet, cell), [[typeof content === 'string' ? asText(content) : content]]),
    end: () => engine.destroy(),
  };
}

/** The workbook as a reader has it that is not ours. */
export function readBook(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true, cellStyles: true });
}

function contents(book: WorkBook, name: string): RawCellContent[][] {
  const sheet = book.Sheets[name] ?? fail(name);
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: e.r + 1 }, (_, r) =>
    Array.from({ length: e.c + 1 }, (_, c): RawCellContent => {
      const cell = sheet[utils.encode_cell({ r, c })];
      if (!cell) return null;
      if (cell.f !== undefined) return cell.F === undefined ? `=${cell.f}` : `=ARRAYFORMULA(${cell.f})`;
      return typeof cell.v === 'string' ? asText(cell.v) : (cell.v ?? null);
    }),
  );
}

// The engine takes what begins so for a formula or a number, and the mark away again.
function asText(text: string): string {
  return `'${text}`;
}

function fail(name: string): never {
  throw new Error(`no sheet of this name: ${name}`);
}
