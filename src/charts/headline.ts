/** Lines of a headline: between its clauses where that takes no more lines, else of much the same length. */
import { measure, type Run, wrap } from './words.ts';

/** A last line shorter than this share of the width looks forgotten. */
const SHORT_LAST = 0.2;
const CLAUSE = /.+?(?:[，：；、]|[,:;]\s|$)/g;

/** @example headlineLines('小社区用房至少300平方米，其余社区每百户至少30平方米', …) // two lines, one for each clause */
export function headlineLines(text: string, width: number): readonly string[] {
  const fewest = lines(text, width);
  if (fewest.length === 1) return fewest;
  const clauses = filled(text.match(CLAUSE) ?? [text], width);
  return clauses && clauses.length === fewest.length ? clauses : balanced(text, width, fewest.length);
}

/** Lines of smaller print: even where the last would be a word alone. */
export function textLines(text: string, width: number): readonly string[] {
  const fewest = plainLines(text, width);
  if (fewest.length === 1 || widthOf(fewest.at(-1) ?? '') > width * SHORT_LAST) return fewest;
  let narrowest = width;
  while (narrowest > width * 0.75 && plainLines(text, narrowest - 4).length === fewest.length) narrowest -= 4;
  return plainLines(text, narrowest);
}

function plainLines(text: string, width: number): readonly string[] {
  return wrap([{ text }], width, 'small').map((runs) => runs.map((run) => run.text).join(''));
}

function filled(clauses: readonly string[], width: number): readonly string[] | null {
  const found: string[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    if (widthOf(clause.trimEnd()) > width) return null;
    if (last !== undefined && widthOf((last + clause).trimEnd()) <= width) found[found.length - 1] = last + clause;
    else found.push(clause);
  }
  return found.map((line) => line.trimEnd());
}

// The narrowest column that needs no more lines leaves no short last line.
function balanced(text: string, width: number, count: number): readonly string[] {
  let narrowest = width;
  while (narrowest > width / 2 && lines(text, narrowest - 4).length === count) narrowest -= 4;
  return lines(text, narrowest);
}

function lines(text: string, width: number): readonly string[] {
  return wrap([headline(text)], width, 'small').map((runs) => runs.map((run) => run.text).join(''));
}

function widthOf(text: string): number {
  return measure([headline(text)], 'small');
}

function headline(text: string): Run {
  return { text, strong: true };
}
