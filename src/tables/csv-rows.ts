/** CSV text → records of strings. The only door for PapaParse's reader, with its silent habits made loud. */
import Papa from 'papaparse';
import { mistake, note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Dialect } from '../package/descriptor.ts';
import { type SettledText, settleLineEnds } from './line-ends.ts';
import { withoutInitialSpace } from './quoted-pieces.ts';
import { HEAD_ROWS, type RowSource } from './row-source.ts';

/** Characters parsed at a time where no cell is quoted: few, so that what is read is soon forgotten. */
const PIECE = 256 * 1024;
/** Characters parsed at a time else: a record that is longer is gathered and parsed again, so not too few. */
const CHUNK = 4 * 1024 * 1024;
/** Enough of a text to hold its first records. */
const HEAD = 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '|', '，'] as const;

/** The records of a CSV text. `words` are the column names that its header should hold, where they are known. */
export function csvRows(file: string, whole: string, dialect: Dialect, words: readonly string[] = []): RowSource {
  const lines = settleLineEnds(file, whole, dialect.quoteChar ?? '"');
  const delimiter = dialect.delimiter || findDelimiter(lines, file, dialect, words);
  const found = !dialect.delimiter && delimiter !== expectedDelimiter(file);
  const problems: Problem[] = [...lines.problems];
  if (found) problems.push(note('delimiter-found', file, { delimiter: delimiter === '\t' ? 'Tab' : delimiter }));
  const settings = { ...settingsOf(dialect), delimiter, newline: lines.newline };
  const text = dialect.skipInitialSpace ? withoutInitialSpace(lines.text, settings.quoteChar, delimiter) : lines.text;
  return {
    // A comment is no header; its row is kept, so that rows count as Excel shows them.
    head: parseHead(text, settings).map((cells) => (isComment(cells, dialect.commentChar) ? [] : cells)),
    each: (visit) => eachRecord(text, settings, visit, (row) => problems.push(mistake('unclosed-quote', file, {}, { row }))),
    problems: () => problems,
    ended: text.endsWith(lines.newline),
  };
}

type Settings = ReturnType<typeof settingsOf> & { readonly delimiter: string; readonly newline: '\n' | '\r' | '\r\n' };

function settingsOf({ quoteChar, escapeChar }: Dialect) {
  return {
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    quoteChar: quoteChar ?? '"',
    ...(escapeChar && { escapeChar }),
  } as const;
}

function parseHead(text: string, settings: Settings, most = HEAD_ROWS): readonly (readonly string[])[] {
  // Papa would split the whole text to give its first lines.
  return Papa.parse<string[]>(text.slice(0, lineEnd(text, HEAD, settings.newline)), { ...settings, preview: most }).data;
}

// In chunks: a million records are never held as a million arrays.
function eachRecord(
  text: string,
  settings: Settings,
  visit: (cells: readonly string[], row: number) => void,
  broken: (row: number) => void,
) {
  if (!text.includes(settings.quoteChar)) return eachPlainRecord(text, settings, visit);
  let row = 0;
  const chunk = ({ data, errors }: Papa.ParseResult<string[]>): void => {
    // What is wrong with a record that the piece cuts in two is no fault: it is parsed again with the next piece.
    const rows = errors.filter(({ type, row: at = 0 }) => type === 'Quotes' && at < data.length).map(({ row: at = 0 }) => at);
    for (const at of new Set(rows)) broken(row + at + 1);
    for (const cells of data) visit(cells, ++row);
  };
  // Papa cuts a text only where it is told to, and reads an empty one as a single empty record.
  (Papa.parse as (text: string, settings: unknown) => void)(text, { ...settings, chunkSize: CHUNK, chunk });
}

// Without quotes every line end ends a record, and the text can be cut at any of them.
function eachPlainRecord(text: string, settings: Settings, visit: (cells: readonly string[], row: number) => void): void {
  let [row, at] = [0, 0];
  while (at < text.length) {
    const end = lineEnd(text, at + PIECE, settings.newline);
    const last = end === text.length;
    const piece = text.slice(at, last ? end : end - settings.newline.length);
    for (const cells of Papa.parse<string[]>(piece, settings).data) visit(cells, ++row);
    at = end;
  }
}

/** Where the line ends that a position is in: behind its line end. */
function lineEnd(text: string, position: number, newline: string): number {
  const end = position >= text.length ? -1 : text.indexOf(newline, position);
  return end === -1 ? text.length : end + newline.length;
}

function expectedDelimiter(file: string): string {
  return /\.(tsv|tab)$/i.test(file) ? '\t' : ',';
}

/** The delimiter under which the header has the most of its names, or else the most cells, row after row. */
function findDelimiter(lines: SettledText, file: string, dialect: Dialect, words: readonly string[]): string {
  const expected = expectedDelimiter(file);
  const candidates = [expected, ...DELIMITERS.filter((delimiter) => delimiter !== expected)];
  const names = new Set(words);
  const [first, ...others] = candidates.map((delimiter) => fitOf(lines, delimiter, dialect, names));
  if (!first) return expected;
  const best = (by: 'known' | 'width'): Fit => others.reduce((a, b) => (b[by] > a[by] ? b : a), first);
  // Another delimiter must be clearly better: a text with semicolons in its cells is still a CSV.
  if (first.known > 1) return expected;
  if (best('known').known > first.known) return best('known').delimiter;
  if (first.known > 0) return expected;
  if (first.width <= 1) return best('width').delimiter;
  // Of 1,5;2,5 below a;b the semicolon cuts every row alike, the comma does not.
  return first.steady ? expected : (others.find(({ steady }) => steady)?.delimiter ?? expected);
}

/** How well a delimiter cuts the first rows of a text. */
interface Fit {
  readonly delimiter: string;
  /** Names of columns in the row that has most of them. */
  readonly known: number;
  /** Cells of most rows, 1 where there is no such number. */
  readonly width: number;
  /** True where every row is of that width, and it is more than one. */
  readonly steady: boolean;
}

function fitOf({ text, newline }: SettledText, delimiter: string, dialect: Dialect, words: ReadonlySet<string>): Fit {
  const parsed = parseHead(text.slice(0, 256 * 1024), { ...settingsOf(dialect), delimiter, newline }, 20);
  const rows = parsed.filter((cells) => !isComment(cells, dialect.commentChar) && cells.some((cell) => cell.trim() !== ''));
  const known = Math.max(0, ...rows.map((cells) => cells.filter((cell) => words.has(cell.trim())).length));
  const widest = Math.max(1, ...rows.map((cells) => cells.length));
  const usual = rows.filter((cells) => cells.length === widest).length;
  return { delimiter, known, width: usual * 2 > rows.length ? widest : 1, steady: widest > 1 && usual === rows.length };
}

/** True for a line that the dialect takes for a comment. */
export function isComment(cells: readonly string[], comment: string | undefined): boolean {
  return comment !== undefined && comment !== '' && (cells[0] ?? '').startsWith(comment);
}
