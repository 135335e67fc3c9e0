/** Tells a workbook by what is in it, not by its name: an Excel file that was renamed to .csv is still one. */
import { zipEntries } from './zip-entries.ts';

export type WorkbookKind = 'xlsx' | 'xls' | 'encrypted' | 'other';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True for .xlsx, .xlsm, .xlsb, .ods and .xls, whatever the file is called. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return workbookKind(bytes) !== null;
}

/** `other` is a workbook that we do not read (.xlsb, .ods, Excel 95); null is no workbook. */
export function workbookKind(bytes: Uint8Array): WorkbookKind | null {
  if (begins(bytes, OLE)) return oleKind(bytes);
  if (!begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  const names = zipEntries(bytes).map(({ name }) => name);
  // A damaged directory: the name of a first entry still stands at the head of the file.
  if (names.length === 0)
    return holds(bytes.subarray(0, 4096), '[Content_Types].xml') || holds(bytes.subarray(0, 4096), 'xl/') ? 'xlsx' : null;
  if (names.some((name) => /^\/?xl\/workbook\d*\.xml$/i.test(name))) return 'xlsx';
  const others = /^\/?xl\/|^Index\/Document\.iwa$|^META-INF\/manifest\.xml$/i;
  return names.some((name) => others.test(name)) ? 'other' : null;
}

// The names of an OLE file's streams stand in its directory in UTF-16.
function oleKind(bytes: Uint8Array): WorkbookKind | null {
  if (holds(bytes, wide('EncryptedPackage'))) return 'encrypted';
  if (holds(bytes, wide('Workbook\0'))) return 'xls';
  return holds(bytes, wide('Book\0')) ? 'other' : null;
}

function wide(text: string): string {
  return [...text].map((letter) => `${letter}\0`).join('');
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
