/** What stands around a cell's text and is not part of it: spaces of every kind, tabs, marks without width, the end mark of DOS. */
const AROUND = /[\s\cZ\u200b\u200e\u200f\u2060\ufeff]/;

/** The text without what stands around it. */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isAround(text, from)) from++;
  while (to > from && isAround(text, to - 1)) to--;
  return to - from === text.length ? text : text.slice(from, to);
}

// A pattern for "blanks up to the end" would try again at each of a million blanks that stand inside a cell.
function isAround(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code <= 0x20 || code >= 0xa0 ? AROUND.test(text[index] ?? '') : false;
}
