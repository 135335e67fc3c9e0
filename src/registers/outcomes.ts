/** How every thing of a register meets each standard in the newest period, one byte each. */
import { OUTCOMES } from '../lib/register-lines.ts';
import type { AssessRow } from './register.ts';

export interface Held {
  readonly standards: readonly string[];
  /** A letter for each standard: `mnc`, `-` where it is not held to one. */
  readonly lettersAt: (entity: number) => string;
  /** The outcome of each thing, '' where there is none. */
  readonly outcomesOf: (standard: string) => readonly string[];
}

const LETTERS = ['-', ...Object.keys(OUTCOMES)];
const WORDS: readonly string[] = ['', ...Object.values(OUTCOMES)];

/** Holds the things whose newest rows are given to all standards. */
export function holdAll(rows: Int32Array, assess: AssessRow): Held {
  const columns = new Map<string, Uint8Array>();
  for (const [entity, position] of rows.entries()) {
    if (position < 0) continue;
    for (const [standard, { outcome }] of Object.entries(assess(position))) {
      const column = columns.get(standard) ?? new Uint8Array(rows.length);
      columns.set(standard, column);
      column[entity] = WORDS.indexOf(outcome);
    }
  }
  const all = [...columns.values()];
  return {
    standards: [...columns.keys()],
    lettersAt: (entity) => all.map((column) => LETTERS[column[entity] ?? 0]).join(''),
    outcomesOf: (standard) => Array.from(columns.get(standard) ?? [], (code) => WORDS[code] ?? ''),
  };
}
