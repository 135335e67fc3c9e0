/** How every thing of a register meets each standard in the newest period, one byte each. Goals are told, and are no part of the tally. */
import { OUTCOMES, type Tally } from '../lib/register-lines.ts';
import type { AssessRow } from './register.ts';

export interface Held {
  readonly standards: readonly string[];
  /** A letter for each standard: `mnc`, of a goal `MNC`, `-` where it is not held to one. */
  readonly lettersAt: (entity: number) => string;
  /** What all of them come to, from one thing up to another. */
  readonly tally: (from: number, to: number) => Tally;
  /** The outcome of each thing, '' where there is none. */
  readonly outcomesOf: (standard: string) => readonly string[];
}

const LETTERS = ['-', ...Object.keys(OUTCOMES)];
const GOAL_LETTERS = LETTERS.map((letter) => letter.toUpperCase());
const WORDS: readonly string[] = ['', ...Object.values(OUTCOMES)];

/** Holds the things whose newest rows are given to all standards. */
export function holdAll(rows: Int32Array, assess: AssessRow): Held {
  const columns = new Map<string, Uint8Array>();
  const goals = new Set<string>();
  for (const [entity, position] of rows.entries()) {
    if (position < 0) continue;
    for (const [standard, { outcome, goal }] of Object.entries(assess(position))) {
      const column = columns.get(standard) ?? new Uint8Array(rows.length);
      columns.set(standard, column);
      column[entity] = WORDS.indexOf(outcome);
      if (goal) goals.add(standard);
    }
  }
  const all = [...columns].map(([standard, column]) => ({ column, letters: goals.has(standard) ? GOAL_LETTERS : LETTERS }));
  const required = all.filter(({ letters }) => letters === LETTERS).map(({ column }) => column);
  return {
    standards: [...columns.keys()],
    lettersAt: (entity) => {
      let letters = '';
      for (const each of all) letters += each.letters[each.column[entity] ?? 0];
      return letters;
    },
    tally: (from, to) => tallyOf(required, from, to),
    outcomesOf: (standard) => Array.from(columns.get(standard) ?? [], (code) => WORDS[code] ?? ''),
  };
}

// One failure outweighs all that is met, and one that is met all that cannot be told, as `outcomeOfAll` has it.
function tallyOf(columns: readonly Uint8Array[], from: number, to: number): Tally {
  const [met, failed, open] = ['met', 'not-met', 'cannot-tell'].map((word) => WORDS.indexOf(word));
  const tally = { met: 0, notMet: 0, cannotTell: 0 };
  for (let entity = from; entity < to; entity++) {
    const has = (code: number | undefined): boolean => columns.some((column) => column[entity] === code);
    if (has(failed)) tally.notMet++;
    else if (has(met)) tally.met++;
    else if (has(open)) tally.cannotTell++;
  }
  return tally;
}
