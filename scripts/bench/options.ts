/** What to time, and how often. */
import { parseArgs } from 'node:util';
import { EXIT } from '../command-line.ts';

const PARTS = ['liuan', 'rows', 'city', 'increment', 'weight', 'search', 'releases', 'lighthouse'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  /** Cities by how many communities they have, the smallest first. */
  readonly sizes: readonly number[];
  /** Runs that count; one more goes before them to warm up. */
  readonly runs: number;
}

const SIZES = '1000,10000';
/** A city for which few machines have the patience. */
const LARGE = 100_000;
const RUNS = '5';
const USAGE = `npm run bench -- [--only ${PARTS.join('|')}] [--sizes ${SIZES}] [--large] [--runs ${RUNS}]`;

/** Reads the command line; anything that is not understood ends the command. */
export function readBenchOptions(): BenchOptions {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        sizes: { type: 'string' },
        large: { type: 'boolean' },
        runs: { type: 'string' },
      },
    });
    const parts = values.only?.flatMap((text) => text.split(',')) ?? PARTS;
    const sizes = (values.sizes ?? SIZES).split(',').map((text) => whole(text, 24, LARGE));
    const all = values.large ? [...sizes, LARGE] : sizes;
    return { parts: new Set(parts.map(part)), sizes: [...new Set(all)].sort((a, b) => a - b), runs: whole(values.runs ?? RUNS, 1, 99) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(EXIT.usage);
  }
}

function part(name: string): Part {
  const found = PARTS.find((known) => known === name);
  if (!found) throw new Error(`--only: ${name}`);
  return found;
}

function whole(text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) throw new Error(`${least}–${most}: ${text}`);
  return number;
}
