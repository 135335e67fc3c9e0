/** Dates in running text, so that a page can mark them up: they are no figures and have no proof. */

export interface DatedPiece {
  readonly text: string;
  /** What a machine reads where the piece is a date: a day, a month or a year. */
  readonly date?: string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const CHINESE = String.raw`(?<y1>\d{4})年(?:(?<m1>\d{1,2})月(?:(?<d1>\d{1,2})日)?)?`;
const ENGLISH = String.raw`(?:(?<d2>\d{1,2}) )?(?<m2>${MONTHS.join('|')}) (?<y2>\d{4})`;
const PLAIN = String.raw`\b(?<y3>(?:19|20)\d{2})(?:-(?<m3>\d{2})(?:-(?<d3>\d{2}))?)?\b`;
const DATE = new RegExp(`${CHINESE}|${ENGLISH}|${PLAIN}`, 'g');

/** @example datedPieces('截至2020年6月1日') // [{ text: '截至' }, { text: '2020年6月1日', date: '2020-06-01' }] */
export function datedPieces(text: string): readonly DatedPiece[] {
  const pieces: DatedPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(DATE)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], date: machineDate(match.groups ?? {}) });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
}

function machineDate({ y1, y2, y3, m1, m2, m3, d1, d2, d3 }: Readonly<Record<string, string | undefined>>): string {
  const month = m2 ? String(MONTHS.indexOf(m2) + 1) : (m1 ?? m3);
  const parts = [y1 ?? y2 ?? y3 ?? '', month, d1 ?? d2 ?? d3].filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
