/** Workbooks made in the test, and parts of them changed where the library cannot write what Excel can. */
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Kind = 'xlsx' | 'biff8' | 'xlsm' | 'xlsb' | 'ods' | 'biff5';

/** A workbook of one sheet or several. */
export function workbook(sheets: Readonly<Record<string, XLSX.WorkSheet>>, kind: Kind = 'xlsx', workbookProps?: XLSX.WBProps): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, sheet, name);
  if (workbookProps) book.Workbook = workbookProps;
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: kind, compression: true, bookSST: true }) as ArrayBuffer);
}

/** A sheet from rows of values. */
export function sheet(rows: readonly (readonly unknown[])[], more: Partial<XLSX.WorkSheet> = {}): XLSX.WorkSheet {
  return Object.assign(XLSX.utils.aoa_to_sheet(rows as unknown[][], { UTC: true }), more) as XLSX.WorkSheet;
}

/** A workbook of one sheet. */
export function one(rows: readonly (readonly unknown[])[], kind: Kind = 'xlsx'): Uint8Array {
  return workbook({ 表一: sheet(rows) }, kind);
}

/** An .xlsx with one of its parts rewritten. */
export function edited(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[part] = strToU8(edit(parts[part] ? strFromU8(parts[part]) : ''));
  return zipSync(parts);
}

/** An .xlsx whose sheet holds the given XML of rows. */
export function withRows(rowsXml: string, before = '', after = ''): Uint8Array {
  return edited(one([['x']]), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `${before}<sheetData>${rowsXml}</sheetData>${after}`),
  );
}

/** An .xls with one record more in its first sheet. */
export function withRecord(bytes: Uint8Array, type: number, body: readonly number[]): Uint8Array {
  const container = XLSX.CFB.read(bytes, { type: 'array' });
  const stream = Uint8Array.from(XLSX.CFB.find(container, '/Workbook')?.content as Uint8Array);
  // The last record of the file ends its sheet.
  const record = [type & 0xff, type >> 8, body.length & 0xff, body.length >> 8, ...body];
  const longer = Uint8Array.from([...stream.subarray(0, stream.length - 4), ...record, ...stream.subarray(stream.length - 4)]);
  const made = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(made, '/Workbook', longer);
  return new Uint8Array(XLSX.CFB.write(made, { type: 'array' }) as unknown as ArrayBuffer);
}
