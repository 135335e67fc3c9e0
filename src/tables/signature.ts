/** What the first bytes of a file say it is, where that is no CSV. */

/** `excel`, `html`, `pdf` …: a file that was saved as something else, whatever its name; null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (head.startsWith('PK\u0003\u0004')) return 'excel';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'excel';
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  if (head.startsWith('SQLite format 3')) return 'sqlite';
  if (/^(\u00ef\u00bb\u00bf)?\s*(<!doctype html|<html|<\?xml|<table|<head|<meta)/i.test(head)) return 'html';
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  if (/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(head)) return 'image';
  if (/^(\u00ef\u00bb\u00bf)?\s*[[{]\s*["{[]/.test(head)) return 'json';
  if (/^(version https:\/\/git-lfs|MIME-Version:)/.test(head)) return 'wrapper';
  return null;
}

/** UTF-16 without its mark: in a table every comma, digit and line end leaves a zero byte on the same side. */
export function doubleByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const enough = head.length / 20;
  if (head.length < 8 || bytes.length % 2 === 1) return null;
  // A few characters, such as 一, have their zero on the other side.
  if (odd > enough && even * 8 < odd) return 'utf-16le';
  return even > enough && odd * 8 < even ? 'utf-16be' : null;
}
