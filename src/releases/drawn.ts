/** What a chart draws, told apart from the words that stand in it. */
import type { Chart } from '../model.ts';

/** Its parameters without labels; `without` are figures whose bars are left out too. */
export function drawnParameters({ parameters }: Pick<Chart, 'parameters'>, without: ReadonlySet<string> = new Set()): unknown {
  return drawn(parameters, without);
}

function drawn(value: unknown, without: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.filter((each) => !names(each, without)).map((each) => drawn(each, without));
  if (typeof value !== 'object' || value === null) return value;
  // A condition has the form of a text where its field has a name of two letters.
  const kept = Object.entries(value).filter(([key, each]) => key === 'where' || !isText(each));
  return Object.fromEntries(kept.map(([key, each]) => [key, drawn(each, without)]));
}

function names(part: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof part === 'string') return ids.has(part);
  return typeof part === 'object' && part !== null && Object.values(part).some((each) => typeof each === 'string' && ids.has(each));
}

function isText(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isText);
  if (typeof value !== 'object' || value === null) return false;
  const words = Object.entries(value);
  return (
    words.length > 0 &&
    words.every(([lang, text]) => (/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(lang) && typeof text === 'string') || isText(text))
  );
}
