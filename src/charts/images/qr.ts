/** A QR code of an address as a path. The only user of qrcode. */
import qrcode from 'qrcode';

/** The dark squares of a code, in a box of `size` × `size` with no margin. Of the second of four levels: readable with a seventh of it gone. */
export function qrPath(text: string, size: number): string {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const cell = size / modules.size;
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0, length = 1; column < modules.size; column += length) {
      length = 1;
      if (!modules.get(row, column)) continue;
      while (column + length < modules.size && modules.get(row, column + length)) length++;
      parts.push(`M${fine(column * cell)} ${fine(row * cell)}h${fine(length * cell)}v${fine(cell)}h${fine(-length * cell)}z`);
    }
  }
  return parts.join('');
}

function fine(value: number): number {
  return Math.round(value * 1000) / 1000;
}
