/** Collects problems of one table while it is read: the same mistake in many cells becomes one problem with examples. */
import type { Problem } from '../model.ts';

/** How many places a problem names. */
const EXAMPLES = 5;
/** Characters of a cell that a problem shows. */
const LONGEST = 200;

export interface Findings {
  /** Adds a problem of one place; those that differ only in row and value are folded together. */
  readonly add: (problem: Problem) => void;
  readonly problems: () => readonly Problem[];
}

type Folded = { first: Problem; count: number; examples: { row: number; value: string }[] };

/** An empty collection. Memory grows with the kinds of problems, not with their number. */
export function createFindings(): Findings {
  const folded = new Map<string, Folded>();
  return {
    add(problem) {
      const key = `${problem.code}\n${problem.severity}\n${problem.file}\n${problem.column ?? ''}\n${problem.line ?? ''}`;
      const known = folded.get(key);
      if (!known) folded.set(key, { first: shortened(problem), count: 1, examples: [exampleOf(problem)] });
      else {
        known.count++;
        if (known.examples.length < EXAMPLES) known.examples.push(exampleOf(problem));
      }
    },
    problems: () => [...folded.values()].map(({ first, count, examples }) => (count === 1 ? first : { ...first, count, examples })),
  };
}

function exampleOf({ row = 0, value = '' }: Problem): { row: number; value: string } {
  return { row, value: value.slice(0, LONGEST) };
}

// A cell may be as long as a book, and a problem is published.
function shortened(problem: Problem): Problem {
  return problem.value === undefined ? problem : { ...problem, value: problem.value.slice(0, LONGEST) };
}
