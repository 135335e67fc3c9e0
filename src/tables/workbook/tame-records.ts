/**
 * Makes the record stream of an .xls safe and honest to hand to SheetJS; the records are changed where they stand. SheetJS counts with
 * what stands past the end of a short record, and then never ends. So it sees only the kinds of record that hold a table's values, each
 * as long as what it claims to hold; formulas are left their results and nothing else.
 */
import { EAST_ASIAN_FORMATS } from './number-formats.ts';
import { isAsLongAsItClaims, RECORD, type RecordPlace, recordsOf } from './records.ts';

/** Where a hostile stream could make SheetJS work for minutes: characters looked up among continuations, merged cells joined to others. */
const MOST_LOOKUPS = 20_000_000_000;
const MOST_JOINED = 1_000_000_000;
/** Of an .xls sheet. */
const COLUMNS = 256;

/** Flags of a formula that is to be calculated when the file is opened next. */
const UNFINISHED = 0x03;
/** An error that Excel does not have, where a formula's result would stand. */
const NO_RESULT = [0x02, 0x00, 0x01, 0x00, 0x00, 0x00, 0xff, 0xff];
/** A formula of one token: an argument that was left out, which prints as nothing. */
const NO_FORMULA = 0x16;

export type RecordRefusal = 'workbook-password' | 'workbook-unreadable' | 'workbook-too-large';

/** Null where the stream is ready for SheetJS; else why it is not read. */
export function tameRecords(stream: Uint8Array): RecordRefusal | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records = recordsOf(view);
  if (records.some(({ type }) => type === RECORD.password)) return 'workbook-password';
  if (!records.every((record) => isAsLongAsItClaims(view, record))) return 'workbook-unreadable';
  if (isTooMuchWork(view, records)) return 'workbook-too-large';
  const ignore = ({ at }: RecordPlace): void => view.setUint16(at - 4, RECORD.ignored, true);
  for (const record of records) if (!KEPT.has(record.type)) ignore(record);
  tameFormulas(view, records);
  tameFormats(view, records);
  for (const record of [...needlessColumns(view, records), ...needlessNotes(view, records)]) ignore(record);
  return null;
}

const { ignored: _, password: __, ...NEEDED } = RECORD;
const KEPT: ReadonlySet<number> = new Set(Object.values(NEEDED));

function isTooMuchWork(view: DataView, records: readonly RecordPlace[]): boolean {
  const merging = records.filter(({ type }) => type === RECORD.mergedCells);
  const merges = merging.reduce((sum, { at }) => sum + view.getUint16(at, true), 0);
  const lookups = records.reduce((sum, { continued, whole }) => sum + continued * whole, 0);
  return merging.length * merges > MOST_JOINED || lookups > MOST_LOOKUPS;
}

function tameFormulas(view: DataView, records: readonly RecordPlace[]): void {
  for (const { type, at, length } of records) {
    if (type !== RECORD.formula) continue;
    markUnfinished(view, at);
    view.setUint16(at + 20, length > 22 ? 1 : 0, true);
    if (length > 22) view.setUint8(at + 22, NO_FORMULA);
  }
}

// Programs that cannot calculate write a zero and leave the rest to Excel.
function markUnfinished(view: DataView, at: number): void {
  const isZero = view.getUint32(at + 6, true) === 0 && view.getUint32(at + 10, true) === 0;
  if (!isZero || (view.getUint16(at + 14, true) & UNFINISHED) === 0) return;
  for (const [index, byte] of NO_RESULT.entries()) view.setUint8(at + 6 + index, byte);
}

function tameFormats(view: DataView, records: readonly RecordPlace[]): void {
  const own = new Set(records.filter(({ type }) => type === RECORD.format).map(({ at }) => view.getUint16(at, true)));
  for (const { type, at } of records) {
    if (type !== RECORD.formatting) continue;
    const format = view.getUint16(at + 2, true);
    view.setUint16(at + 2, own.has(format) ? format : (EAST_ASIAN_FORMATS.get(format) ?? format), true);
  }
}

// SheetJS makes an object for each column that a record claims. Only hidden ones are looked at, and a sheet has no more than these.
function needlessColumns(view: DataView, records: readonly RecordPlace[]): readonly RecordPlace[] {
  let kept = 0;
  return records.filter(({ type, at }) => {
    if (type === RECORD.beginning) kept = 0;
    if (type !== RECORD.columns) return false;
    view.setUint16(at + 2, Math.min(view.getUint16(at + 2, true), COLUMNS - 1), true);
    const isHidden = (view.getUint16(at + 8, true) & 1) !== 0;
    return !isHidden || ++kept > COLUMNS;
  });
}

// SheetJS gives up on a comment without a text box, and on a box without an object. The texts themselves are not needed.
function needlessNotes(view: DataView, records: readonly RecordPlace[]): readonly RecordPlace[] {
  const boxes = new Set<number>();
  let object: number | null = null;
  let inBox = false;
  return records.filter(({ type, at }) => {
    if (type === RECORD.beginning) boxes.clear();
    if (type === RECORD.beginning) object = null;
    if (type === RECORD.object) object = view.getUint16(at + 6, true);
    if (type === RECORD.textBox && object !== null) boxes.add(object);
    if (type !== RECORD.continuation) inBox = type === RECORD.textBox;
    if (type === RECORD.continuation) return inBox;
    return (type === RECORD.textBox && object === null) || (type === RECORD.note && !boxes.has(view.getUint16(at + 6, true)));
  });
}
