/** Writes the files of registers that lists, sorting, narrowing and finding take their data from: in small parts, never all at once. */
import {
  columnScript,
  LINES_A_FILE,
  linesScript,
  listFile,
  NAMES_A_FILE,
  namesScript,
  outcomesScript,
  registerCall,
  sortedFile,
} from '../lib/register-files.ts';
import type { SiteFile, WriteFile } from './files.ts';
import type { PublishedRegister } from './registers.ts';

/** What the register's pages are made from. */
export function writeLists(write: WriteFile, { register: { name }, listing }: PublishedRegister): readonly SiteFile[] {
  const { list, size, lines, sorted } = listing;
  const files = [write(listFile(name), toJson(list))];
  for (const [from, to] of parts(size, LINES_A_FILE))
    files.push(write(linesScript(name, from / LINES_A_FILE), registerCall(lines(from, to))));
  for (const measure of list.measures) {
    for (const rising of [false, true]) files.push(write(sortedFile(name, measure, rising), toJson(sorted(measure, rising))));
  }
  return files;
}

/** What only the reader's browser loads. */
export function writeColumns(write: WriteFile, { register, listing }: PublishedRegister): readonly SiteFile[] {
  const { list, size, numbers, codes, outcomes, names } = listing;
  const { name, groups } = register;
  const fields = [...groups.slice(0, 1), ...list.filters.map(({ field }) => field)];
  return [
    ...list.measures.map((field) => write(columnScript(name, field), registerCall(numbers(field)))),
    ...fields.map((field) => write(columnScript(name, field), registerCall(codes(field)))),
    ...list.standards.map((standard) => write(outcomesScript(name, standard), registerCall(outcomes(standard)))),
    ...parts(size, NAMES_A_FILE).map(([from, to]) => write(namesScript(name, from / NAMES_A_FILE), registerCall(names(from, to)))),
  ];
}

function parts(size: number, each: number): readonly (readonly [from: number, to: number])[] {
  return Array.from({ length: Math.ceil(size / each) }, (_, index) => [index * each, Math.min((index + 1) * each, size)] as const);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
