/**
 * Makes the record stream of an .xls safe and honest to hand to SheetJS; the records are changed where they stand. SheetJS counts with
 * what stands past the end of a short record, and then never ends. So it sees only the kinds of record that hold a table's values, each
 * as long as what it claims to hold; formulas are left their results and nothing else.
 */
import { EAST_ASIAN_FORMATS } from './number-formats.ts';
import { endRecords, isAsLongAsItClaims, RECORD, type RecordPlace, recordsOf } from './records.ts';
import { areTextsWhole } from './shared-texts.ts';

/** Where a hostile stream could make SheetJS work for minutes: characters looked up among continuations, merged cells joined to others. */
const MOST_LOOKUPS = 30_000_000_000;
const MOST_JOINED = 1_000_000_000;
/** Of an .xls sheet. */
const COLUMNS = 256;

/** Flags of a formula that is to be calculated when the file is opened next. */
const UNFINISHED = 0x03;
/** An error that Excel does not have, where a formula's result would stand. */
const NO_RESULT = [0x02, 0x00, 0x01, 0x00, 0x00, 0x00, 0xff, 0xff];
/** A formula of one token: an argument that was left out, which prints as nothing. */
const NO_FORMULA = 0x16;

type RecordRefusal = 'workbook-password' | 'workbook-unreadable' | 'workbook-too-large';

/** Null where the stream is ready for SheetJS; else why it is not read. */
export function tameRecords(stream: Uint8Array): RecordRefusal | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const survey = surveyed(view);
  if (typeof survey === 'string') return survey;
  const columns = columnsNeeded(view);
  const notes = notesNeeded(view);
  let end = 0;
  for (const record of recordsOf(view)) {
    const { type, at } = record;
    if (!KEPT.has(type) || !columns(record) || !notes(record)) view.setUint16(at - 4, RECORD.ignored, true);
    if (type === RECORD.formula) tameFormula(view, record);
    if (type === RECORD.formatting) tameFormat(view, at, survey.formats);
    end = at + record.length;
  }
  endRecords(view, end);
  return null;
}

const { ignored: _, password: __, ...NEEDED } = RECORD;
const KEPT: ReadonlySet<number> = new Set(Object.values(NEEDED));

/** The numbers of the formats that the workbook brings along, or why it is not read. */
function surveyed(view: DataView): RecordRefusal | { readonly formats: ReadonlySet<number> } {
  let [lists, merges, lookups, isDamaged] = [0, 0, 0, false];
  const formats = new Set<number>();
  for (const record of recordsOf(view)) {
    const { type, at, length, continued, more } = record;
    if (type === RECORD.password) return 'workbook-password';
    if (!isAsLongAsItClaims(view, record) || (type === RECORD.sharedTexts && !areTextsWhole(view, record))) isDamaged = true;
    else if (type === RECORD.mergedCells) [lists, merges] = [lists + 1, merges + view.getUint16(at, true)];
    else if (type === RECORD.format) formats.add(view.getUint16(at, true));
    if (continued > 0 && KEPT.has(type) && type !== RECORD.textBox) lookups += continued * (length + more);
  }
  if (isDamaged) return 'workbook-unreadable';
  return lists * merges > MOST_JOINED || lookups > MOST_LOOKUPS ? 'workbook-too-large' : { formats };
}

function tameFormula(view: DataView, { at, length }: RecordPlace): void {
  markUnfinished(view, at);
  view.setUint16(at + 20, length > 22 ? 1 : 0, true);
  if (length > 22) view.setUint8(at + 22, NO_FORMULA);
}

// Programs that cannot calculate write a zero and leave the rest to Excel.
function markUnfinished(view: DataView, at: number): void {
  const isZero = view.getUint32(at + 6, true) === 0 && view.getUint32(at + 10, true) === 0;
  if (!isZero || (view.getUint16(at + 14, true) & UNFINISHED) === 0) return;
  for (const [index, byte] of NO_RESULT.entries()) view.setUint8(at + 6 + index, byte);
}

function tameFormat(view: DataView, at: number, own: ReadonlySet<number>): void {
  const format = view.getUint16(at + 2, true);
  if (!own.has(format)) view.setUint16(at + 2, EAST_ASIAN_FORMATS.get(format) ?? format, true);
}

// SheetJS makes an object for each column that a record claims. Only hidden ones are looked at, and a sheet has no more than these.
function columnsNeeded(view: DataView): (record: RecordPlace) => boolean {
  let kept = 0;
  return ({ type, at }) => {
    if (type === RECORD.beginning) kept = 0;
    if (type !== RECORD.columns) return true;
    view.setUint16(at + 2, Math.min(view.getUint16(at + 2, true), COLUMNS - 1), true);
    return (view.getUint16(at + 8, true) & 1) !== 0 && ++kept <= COLUMNS;
  };
}

// SheetJS gives up on a comment without a text box, and on a box without an object. The texts themselves are not needed.
function notesNeeded(view: DataView): (record: RecordPlace) => boolean {
  const boxes = new Set<number>();
  let object: number | null = null;
  let inBox = false;
  return ({ type, at }) => {
    if (type === RECORD.continuation) return !inBox;
    inBox = type === RECORD.textBox;
    if (type === RECORD.beginning) boxes.clear();
    if (type === RECORD.beginning) object = null;
    if (type === RECORD.object) object = view.getUint16(at + 6, true);
    if (inBox && object !== null) boxes.add(object);
    return inBox ? object !== null : type !== RECORD.note || boxes.has(view.getUint16(at + 6, true));
  };
}
