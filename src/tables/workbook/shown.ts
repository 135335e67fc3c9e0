/** Numbers that Excel shows as other numbers: 0.125 as 12.5%, 120000 as 12万. */
import { type CellObject, SSF } from '@e965/xlsx';
import { formatOf } from './cell-text.ts';

/** What the cell shows, where a reader would take it for another number than the cell holds; else null. Rounding is not told. */
export function shownOtherwise(cell: CellObject): string | null {
  const format = formatOf(cell);
  if (format === null || cell.v === 0 || !scales(format)) return null;
  try {
    return String(SSF.format(format, cell.v)).trim();
  } catch {
    // SheetJS cannot print every format that Excel can; the format itself says as much.
    return format;
  }
}

const known = new Map<string, boolean>();

function scales(format: string): boolean {
  const found = known.get(format);
  if (found !== undefined) return found;
  const [positive = ''] = format.split(';');
  const plain = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  // A percent sign multiplies, a comma after the last digit divides by a thousand, 0!.0, is how Chinese offices show 万.
  const is = /%|[0#?],+(?![0#?])|[0#?]\\?[.!]+\S*,/.test(plain.replace(/[#0?],(?=[#0?])/g, '0')) || /[十百千万亿%‰]/.test(positive);
  known.set(format, is);
  return is;
}
