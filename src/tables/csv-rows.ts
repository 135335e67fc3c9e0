/** CSV text → records of strings. The only door for PapaParse's reader, with its silent habits made loud. */
import Papa from 'papaparse';
import { mistake, note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Dialect } from '../package/descriptor.ts';
import { settleLineEnds } from './line-ends.ts';
import { HEAD_ROWS, type RowSource } from './row-source.ts';

/** Characters parsed at a time: a line that is longer is gathered and parsed again, so not too few. */
const CHUNK = 2 * 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '|', '，'] as const;

/** The records of a CSV text. `words` are the column names that its header should hold, where they are known. */
export function csvRows(file: string, text: string, dialect: Dialect, words: readonly string[] = []): RowSource {
  const lines = settleLineEnds(file, text, dialect.quoteChar ?? '"');
  const delimiter = dialect.delimiter ?? findDelimiter(lines.text, file, dialect, words);
  const found = dialect.delimiter === undefined && delimiter !== expectedDelimiter(file);
  const problems: Problem[] = [...lines.problems];
  if (found) problems.push(note('delimiter-found', file, { delimiter: delimiter === '\t' ? 'Tab' : delimiter }));
  const settings = { ...settingsOf(dialect), delimiter, newline: lines.newline };
  return {
    head: parseHead(lines.text, settings),
    each: (visit) => eachRecord(lines.text, settings, visit, (row) => problems.push(mistake('unclosed-quote', file, {}, { row }))),
    problems: () => problems,
    ended: lines.text.endsWith(lines.newline),
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
  return Papa.parse<string[]>(text, { ...settings, preview: most }).data;
}

// In chunks: a million records are never held as a million arrays.
function eachRecord(
  text: string,
  settings: Settings,
  visit: (cells: readonly string[], row: number) => void,
  broken: (row: number) => void,
) {
  let row = 0;
  const chunk = ({ data, errors }: Papa.ParseResult<string[]>): void => {
    for (const error of errors) if (error.type === 'Quotes') broken(row + (error.row ?? 0) + 1);
    for (const cells of data) visit(cells, ++row);
  };
  // Papa cuts a text only where it is told to, and reads an empty one as a single empty record.
  (Papa.parse as (text: string, settings: unknown) => void)(text, { ...settings, chunkSize: CHUNK, chunk });
}

function expectedDelimiter(file: string): string {
  return /\.(tsv|tab)$/i.test(file) ? '\t' : ',';
}

/** The delimiter under which the header has the most of its names, or else the most cells, row after row. */
function findDelimiter(text: string, file: string, dialect: Dialect, words: readonly string[]): string {
  const expected = expectedDelimiter(file);
  const candidates = [expected, ...DELIMITERS.filter((delimiter) => delimiter !== expected)];
  const scored = candidates.map((delimiter) => ({ delimiter, score: delimiterScore(text, delimiter, dialect, words) }));
  const first = scored[0]?.score ?? 0;
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  // Another delimiter must be clearly better: a text with semicolons in its cells is still a CSV.
  return best.score > first && first <= 1 ? best.delimiter : expected;
}

function delimiterScore(text: string, delimiter: string, dialect: Dialect, words: readonly string[]): number {
  const rows = parseHead(text.slice(0, 256 * 1024), { ...settingsOf(dialect), delimiter, newline: '\n' }, 20);
  const expected = new Set(words);
  const known = Math.max(0, ...rows.map((cells) => cells.filter((cell) => expected.has(cell.trim())).length));
  if (known > 0) return known;
  const widths = rows.filter((cells) => cells.length > 1).map((cells) => cells.length);
  const [width = 1] = [...widths].sort((a, b) => b - a);
  return widths.filter((each) => each === width).length * 2 > rows.length ? width : 1;
}
