/** Prose and the figures it takes: every reference must exist, and the languages of a text must show the same numbers. */
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { Problem, Prose } from '../model.ts';
import { type ParsedProse, parseInline, type Reference } from './parse.ts';

/** What prose may refer to. */
export interface Referable {
  readonly observations: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
}

export interface CheckedProse {
  readonly prose: Prose;
  readonly problems: readonly Problem[];
}

/** A text in one language, as parsed from a file. */
export type Located = ParsedProse & { readonly lang: string; readonly file: string };

/** Reads a bilingual text of a YAML file; `line` is where it stands. */
export function checkText(file: string, line: number, text: Readonly<Record<string, string>>, known: Referable): CheckedProse {
  return checkLanguages(
    Object.entries(text).map(([lang, words]) => ({ lang, file, ...parseInline(file, line, words) })),
    known,
  );
}

/** Holds the languages of one text against what exists and against each other. */
export function checkLanguages(texts: readonly Located[], known: Referable): CheckedProse {
  const own = texts.flatMap(({ file, references, problems }) => [...problems, ...referenceProblems(file, references, known)]);
  const [first, ...others] = texts;
  const differing = first ? others.flatMap((other) => [...missingIn(first, other), ...missingIn(other, first)]) : [];
  return { prose: Object.fromEntries(texts.map(({ lang, nodes }) => [lang, nodes])), problems: [...own, ...differing] };
}

function referenceProblems(file: string, references: readonly Reference[], known: Referable): readonly Problem[] {
  const names = { value: known.observations, title: known.metrics, chart: known.charts } as const;
  return references.flatMap(({ kind, id, line }) => {
    if (names[kind].has(id)) return [];
    const guess = nearest(id, [...names[kind]]);
    return [mistake(`unknown-${kind}`, file, { id, ...(guess && { guess }) }, { line })];
  });
}

function missingIn(from: Located, other: Located): readonly Problem[] {
  const has = new Set(other.references.filter(({ kind }) => kind === 'value').map(({ id }) => id));
  const lacking = from.references.filter(({ kind, id }) => kind === 'value' && !has.has(id));
  return lacking.map(({ id, line }) => mistake('languages-differ', from.file, { id, other: other.file, lang: other.lang }, { line }));
}
