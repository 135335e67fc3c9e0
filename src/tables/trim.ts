/** What stands around a cell's text and is not part of it: spaces of every kind, tabs, marks without width. */
const AROUND = /^[\s\u200b\u200e\u200f\u2060\ufeff]+|[\s\u200b\u200e\u200f\u2060\ufeff]+$/g;

/** The text without what stands around it. */
export function trimmed(text: string): string {
  return text.replace(AROUND, '');
}
