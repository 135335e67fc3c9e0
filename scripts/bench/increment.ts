/** One cell of a city changed, back and forth, and its site built where the last one stands: which files are written, and which had to be. */
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand, checksums } from './commands.ts';

export interface Rewritten {
  readonly files: number;
  /** Files that are not the same files on the disk any more. */
  readonly written: number;
  /** Files that hold something else. */
  readonly changed: number;
}

interface Changing {
  readonly name: string;
  readonly data: string;
  readonly out: string;
  /** Takes what each build wrote. */
  readonly rewritten: Rewritten[];
}

const FIELD = 'floor_space_m2';
/** The row in the middle: neither the first of its file nor the last. */
const BY = 1;

/** Takes part in a benchmark: before each run the cell changes. */
export function changeOneCell({ name, data, out, rewritten }: Changing) {
  const table = join(data, 'communities.csv');
  const texts = [readFileSync(table, 'utf8')];
  texts.push(withOtherCell(texts[0] ?? ''));
  let turn = 0;
  let stood: Snapshot | undefined;
  const before = (): void => {
    stood = snapshot(out);
    turn = 1 - turn;
    writeFileSync(table, texts[turn] ?? '');
  };
  const after = (): void => {
    if (stood) rewritten.push(compare(stood, snapshot(out)));
  };
  return { name, out, before, after, command: buildCommand(data, out) };
}

/** The table with one more square metre for a community in its middle. */
function withOtherCell(text: string): string {
  const lines = text.split('\n');
  const column = (lines[0] ?? '').split(',').indexOf(FIELD);
  const row = lines.findIndex((line, index) => index > lines.length / 2 && /^\d+$/.test(line.split(',')[column] ?? ''));
  const cells = (lines[row] ?? '').split(',');
  cells[column] = String(Number(cells[column]) + BY);
  return lines.with(row, cells.join(',')).join('\n');
}

interface Snapshot {
  readonly hashes: ReadonlyMap<string, string>;
  readonly inodes: ReadonlyMap<string, number>;
}

function snapshot(site: string): Snapshot | undefined {
  if (!lstatSync(join(site, 'SHA256SUMS'), { throwIfNoEntry: false })) return undefined;
  const hashes = checksums(site);
  return { hashes, inodes: new Map([...hashes.keys()].map((path) => [path, lstatSync(join(site, path)).ino])) };
}

function compare(before: Snapshot, after: Snapshot | undefined): Rewritten {
  const paths = [...(after?.hashes.keys() ?? [])];
  const differing = (of: 'hashes' | 'inodes'): number => paths.filter((path) => before[of].get(path) !== after?.[of].get(path)).length;
  return { files: paths.length, written: differing('inodes'), changed: differing('hashes') };
}
