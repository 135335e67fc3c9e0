/** A CSV reader of the tests' own, so that what is published is not read by what wrote it. */
import { readFileSync } from 'node:fs';

/** The cells of a file by Excel row (the header is row 1) and column name. */
export function readCsv(path: string): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...rows] = recordsOf(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  const named = rows.map((cells) => new Map(head.map((name, index) => [name, cells[index] ?? ''])));
  return [new Map(), new Map(head.map((name) => [name, name])), ...named];
}

function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;
  let record: string[] = [];
  for (const [whole, quoted, plain = '', end] of text.matchAll(pattern)) {
    if (whole === '' && record.length === 0) break;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
