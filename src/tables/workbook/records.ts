/** The records of an .xls: four bytes that say what follows and how long it is, and then that. */

/** Of [MS-XLS]: the kinds that hold values and how they look, the one that is passed over, and the one that announces a password. */
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  note: 0x001c,
  from1904: 0x0022,
  password: 0x002f,
  continuation: 0x003c,
  codePage: 0x0042,
  object: 0x005d,
  columns: 0x007d,
  sheetKind: 0x0081,
  sheet: 0x0085,
  manyNumbers: 0x00bd,
  formattedText: 0x00d6,
  formatting: 0x00e0,
  ignored: 0x00e3,
  mergedCells: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  textBox: 0x01b6,
  dimensions: 0x0200,
  number: 0x0203,
  text: 0x0204,
  truthOrError: 0x0205,
  textResult: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  format: 0x041e,
  beginning: 0x0809,
} as const;

export interface RecordPlace {
  readonly type: number;
  /** Where its body begins. */
  readonly at: number;
  readonly length: number;
  /** How many records continue it, and how many bytes are in them. */
  readonly continued: number;
  readonly more: number;
}

/** The records that SheetJS will see, in order, up to one outside of all that was begun. Throws at one that is cut off. */
export function* recordsOf(view: DataView): Generator<RecordPlace> {
  let depth = 0;
  for (let at = 4; at <= view.byteLength; ) {
    const [type, length] = [view.getUint16(at - 4, true), view.getUint16(at - 2, true)];
    if (depth === 0 && type !== RECORD.beginning) return;
    if (at + length > view.byteLength) throw new Error('a record is cut off');
    if (type === RECORD.beginning) depth++;
    if (type === RECORD.end) depth--;
    const [continued, more] = type === RECORD.continuation ? ALONE : continuation(view, at + length);
    yield { type, at, length, continued, more };
    at += length + 4;
  }
}

const ALONE = [0, 0] as const;

function continuation(view: DataView, end: number): readonly [number, number] {
  if (end + 4 > view.byteLength || view.getUint16(end, true) !== RECORD.continuation) return ALONE;
  let [continued, more] = [0, 0];
  for (let at = end + 4; at <= view.byteLength && view.getUint16(at - 4, true) === RECORD.continuation; ) {
    const length = view.getUint16(at - 2, true);
    continued++;
    more += length;
    at += length + 4;
  }
  return [continued, more];
}

/** Makes an end of what stands there: SheetJS would take some of it for workbooks of older versions. */
export function endRecords(view: DataView, end: number): void {
  if (end + 2 <= view.byteLength) view.setUint16(end, RECORD.ignored, true);
}

/** Bytes without which a record is not what it says it is. */
const LEAST = new Map<number, number>([
  [RECORD.formula, 22],
  [RECORD.note, 10],
  [RECORD.from1904, 2],
  [RECORD.codePage, 2],
  [RECORD.object, 22],
  [RECORD.columns, 10],
  [RECORD.sheetKind, 2],
  [RECORD.sheet, 8],
  [RECORD.manyNumbers, 6],
  [RECORD.formattedText, 8],
  [RECORD.formatting, 20],
  [RECORD.mergedCells, 2],
  [RECORD.sharedTexts, 8],
  [RECORD.sharedText, 10],
  [RECORD.textBox, 18],
  [RECORD.dimensions, 12],
  [RECORD.number, 14],
  [RECORD.text, 8],
  [RECORD.truthOrError, 8],
  [RECORD.textResult, 2],
  [RECORD.row, 16],
  [RECORD.shortNumber, 10],
  [RECORD.format, 4],
  [RECORD.beginning, 4],
]);

/** Where a record counts the characters that follow the count and a byte of flags. */
const TEXT_AT = new Map<number, number>([
  [RECORD.note, 8],
  [RECORD.formattedText, 6],
  [RECORD.text, 6],
  [RECORD.textResult, 0],
  [RECORD.format, 2],
]);

/** Of Excel 97 and all later ones. */
const VERSION = 0x0600;

/** False for a record that is shorter than what it claims to hold, or of another version: reading it would be reading past its end. */
export function isAsLongAsItClaims(view: DataView, { type, at, length, more }: RecordPlace): boolean {
  if (length < (LEAST.get(type) ?? 0)) return false;
  if (type === RECORD.beginning) return view.getUint16(at, true) === VERSION;
  if (type === RECORD.mergedCells) return view.getUint16(at, true) * 8 + 2 <= length + more;
  const textAt = TEXT_AT.get(type);
  if (textAt === undefined) return true;
  const characters = view.getUint16(at + textAt, true);
  return characters === 0 || textAt + 3 + characters <= length + more;
}
