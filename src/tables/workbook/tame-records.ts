/** Makes the record stream of an .xls safe and honest to hand to SheetJS; the records are changed where they stand. */
import { EAST_ASIAN_FORMATS } from './number-formats.ts';

/** Of [MS-XLS]. */
const RECORD = {
  formula: 0x0006,
  formatting: 0x00e0,
  format: 0x041e,
  password: 0x002f,
  hyperlink: 0x01b8,
  hyperlinkTip: 0x0800,
  ignored: 0x00e3,
};

interface RecordPlace {
  readonly type: number;
  /** Where its body begins. */
  readonly at: number;
  readonly length: number;
}

/** Flags of a formula that is to be calculated when the file is opened next. */
const UNFINISHED = 0x03;
/** An error that Excel does not have, where a formula's result would stand. */
const NO_RESULT = [0x02, 0x00, 0x01, 0x00, 0x00, 0x00, 0xff, 0xff];

/** False where the stream needs a password. Hyperlinks, which may claim a million cells each, become records that are skipped. */
export function tameRecords(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records = [...recordsOf(view)];
  if (records.some(({ type }) => type === RECORD.password)) return false;
  const own = new Set(
    records.filter(({ type, length }) => type === RECORD.format && length >= 2).map(({ at }) => view.getUint16(at, true)),
  );
  for (const { type, at, length } of records) {
    if (type === RECORD.hyperlink || type === RECORD.hyperlinkTip) view.setUint16(at - 4, RECORD.ignored, true);
    if (type === RECORD.formula && length >= 16) markUnfinished(view, at);
    if (type === RECORD.formatting && length >= 4) {
      const format = view.getUint16(at + 2, true);
      view.setUint16(at + 2, own.has(format) ? format : (EAST_ASIAN_FORMATS.get(format) ?? format), true);
    }
  }
  return true;
}

// Programs that cannot calculate write a zero and leave the rest to Excel.
function markUnfinished(view: DataView, at: number): void {
  const isZero = view.getUint32(at + 6, true) === 0 && view.getUint32(at + 10, true) === 0;
  if (!isZero || (view.getUint16(at + 14, true) & UNFINISHED) === 0) return;
  for (const [index, byte] of NO_RESULT.entries()) view.setUint8(at + 6 + index, byte);
}

function* recordsOf(view: DataView): Generator<RecordPlace> {
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return;
    yield { type: view.getUint16(at, true), at: at + 4, length };
    at += 4 + length;
  }
}
