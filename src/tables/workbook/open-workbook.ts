/** The only door for SheetJS: bytes → sheets of typed cells. Nothing is calculated, and no macro, link or picture is looked at. */
import {
  type CellObject,
  CFB,
  type Container,
  parse_xlscfb as parseXls,
  parse_zip as parseZip,
  type Range,
  type WorkBook,
} from '@e965/xlsx';
import { workbookKind } from './is-workbook.ts';
import { openOle } from './ole-stream.ts';
import { tameRecords } from './tame-records.ts';
import { tamePart } from './tame-xml.ts';
import { unpack } from './unpack.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** Why a workbook cannot be read. */
export type Refusal = 'workbook-unreadable' | 'workbook-password' | 'workbook-format' | 'workbook-too-large';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows by place from 0; blank rows and cells are absent. Null where the sheet is a chart or could not be read. */
  readonly cells: readonly (readonly (CellObject | undefined)[] | undefined)[] | null;
  readonly merges: readonly Range[];
  /** Counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** True where dates count from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
  readonly macros: boolean;
}

/** Unpacked, what one workbook may weigh: some 300,000 rows of seven columns, which take SheetJS ten seconds and 1.5 GB. */
const MOST_BYTES = 80_000_000;
const MOST_XLS_BYTES = 60_000_000;
/** A sheet with more was not made by any spreadsheet. */
const MOST_ROWS = 1_048_576;

/** What of a package is unpacked: descriptions, sheets, texts, styles and comments. */
const WANTED = /\.(?:xml|rels)$/i;
const UNWANTED = /(?:^|\/)(?:media|drawings|theme|charts|externalLinks|pivotTables|pivotCache|docProps|printerSettings|customXml)\//i;

const OPTIONS = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  cellStyles: true,
} as const;

/** A workbook's sheets. Never throws: what cannot be read is refused with a reason. */
export function openWorkbook(bytes: Uint8Array): Workbook | { readonly refused: Refusal } {
  try {
    const kind = workbookKind(bytes);
    if (kind === 'xlsx') return openPackage(bytes);
    if (kind === 'xls') return openRecords(bytes);
    return { refused: kind === 'encrypted' ? 'workbook-password' : kind === 'other' ? 'workbook-format' : 'workbook-unreadable' };
  } catch {
    // SheetJS throws words of its own for each way of being damaged; to a clerk they are all one.
    return { refused: 'workbook-unreadable' };
  }
}

function openPackage(bytes: Uint8Array): Workbook | { readonly refused: Refusal } {
  const entries = zipEntries(bytes);
  const wanted = entries.filter(({ name }) => WANTED.test(name) && !UNWANTED.test(name));
  if (wanted.length === 0) return { refused: 'workbook-unreadable' };
  if (wanted.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return { refused: 'workbook-too-large' };
  const container = CFB.utils.cfb_new() as Container;
  for (const entry of wanted) CFB.utils.cfb_add(container, entry.name.replace(/^\//, ''), tamed(bytes, entry), { unsafe: true });
  const macros = entries.some(({ name }) => /(?:^|\/)vbaProject\.bin$/i.test(name));
  return workbookOf(parseZip(container, { ...OPTIONS }), macros);
}

function tamed(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(unpack(bytes, entry));
  return new TextEncoder().encode(tamePart(xml));
}

function openRecords(bytes: Uint8Array): Workbook | { readonly refused: Refusal } {
  if (bytes.length > MOST_XLS_BYTES) return { refused: 'workbook-too-large' };
  const { names, stream } = openOle(bytes);
  const records = stream('Workbook');
  if (!records) return { refused: 'workbook-unreadable' };
  const refused = tameRecords(records);
  if (refused) return { refused };
  // SheetJS sees the records and not the file around them: its own reader follows chains of sectors that run in a circle.
  const book = parseXls(records, { ...OPTIONS, type: 'buffer' });
  return workbookOf(
    book,
    names.some((name) => /_VBA_PROJECT/i.test(name)),
  );
}

function workbookOf(book: WorkBook, macros: boolean): Workbook {
  const sheets = book.SheetNames.map((name, index) => sheetOf(book, name, index));
  return { sheets, macros, from1904: book.Workbook?.WBProps?.date1904 === true };
}

function sheetOf(book: WorkBook, name: string, index: number): Sheet {
  // A sheet may be called __proto__; what the object inherits is no sheet.
  const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
  const isChart = sheet?.['!type'] !== undefined && sheet['!type'] !== 'sheet';
  const cells = sheet && !isChart ? (sheet['!data'] ?? []) : null;
  return {
    name,
    hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    cells: cells && cells.length <= MOST_ROWS ? cells : null,
    merges: sheet?.['!merges'] ?? [],
    hiddenRows: placesOf(sheet?.['!rows']),
    hiddenColumns: placesOf(sheet?.['!cols']),
  };
}

// A plain loop: the holes of a sparse list are soon passed, and a hostile list may be thousands of millions long.
function placesOf(infos: readonly ({ hidden?: boolean } | undefined)[] = []): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < Math.min(infos.length, MOST_ROWS); index++) if (infos[index]?.hidden) places.push(index + 1);
  return places;
}
