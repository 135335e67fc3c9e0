/** `CITATION.cff`, version 1.2.0 of the Citation File Format: YAML whose texts are all quoted, so that none is taken for anything else. */
import { citationWords } from '../../i18n/citation-words.ts';
import { dateParts } from './dates.ts';
import { authorsOf, fullTitle } from './titles.ts';
import { type CitedWork, tidy } from './work.ts';

/** What only this file says. */
export interface CffFacts {
  /** What the data is about, in a paragraph. */
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  /** The addresses of licences that the data states; where it states none, the file says that instead. */
  readonly licenses: readonly string[];
  readonly licensed: boolean;
  /** The documents that the figures come from. */
  readonly sources: readonly CitedWork[];
}

/** The file for the site as a dataset. */
export function citationCff(cited: CitedWork, facts: CffFacts): string {
  const work = tidy(cited);
  const words = citationWords(work.lang);
  const message = [words.cffMessage, ...(facts.licensed ? [] : [words.noLicense])].join(words.space);
  const keywords = [...new Set(facts.keywords)];
  const lines = [
    'cff-version: "1.2.0"',
    field('message', message),
    'type: dataset',
    field('title', fullTitle(work)),
    ...(facts.abstract ? [field('abstract', facts.abstract)] : []),
    ...authors(work, ''),
    ...(work.version ? [field('version', work.version)] : []),
    ...released(work.date),
    ...(work.address ? [field('url', work.address)] : []),
    ...licenseLines(facts.licenses),
    ...(keywords.length > 0 ? ['keywords:', ...keywords.map((word) => `  - ${quoted(word)}`)] : []),
    ...(facts.sources.length > 0 ? ['references:', ...facts.sources.flatMap(reference)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

// Somebody must answer for a work: its producers, its publisher, else the site by its name.
function authors(work: CitedWork, indent: string): readonly string[] {
  const known = authorsOf(work);
  const names = known.length > 0 ? known : [work.platform ?? work.title];
  return [`${indent}authors:`, ...[...new Set(names)].map((name) => `${indent}  - name: ${quoted(name)}`)];
}

function reference(source: CitedWork): readonly string[] {
  const work = tidy(source);
  const parts = work.date ? dateParts(work.date) : null;
  return [
    '  - type: generic',
    `    title: ${quoted(fullTitle(work))}`,
    ...authors(work, '    '),
    ...(work.publisher ? [`    publisher:`, `      name: ${quoted(work.publisher)}`] : []),
    ...(parts?.day !== undefined ? [`    date-published: ${quoted(work.date ?? '')}`] : parts ? [`    year: ${parts.year}`] : []),
    ...(work.address ? [`    url: ${quoted(work.address)}`] : []),
  ];
}

// The format wants a day.
function released(date: string | null): readonly string[] {
  return date && dateParts(date)?.day !== undefined ? [field('date-released', date)] : [];
}

// Which licence it is, only its address says for certain; the format has room for one.
function licenseLines(licenses: readonly string[]): readonly string[] {
  const [only, ...more] = licenses;
  return only && more.length === 0 ? [field('license-url', only)] : [];
}

function field(name: string, text: string): string {
  return `${name}: ${quoted(text)}`;
}

// JSON is YAML, but for a few signs that YAML wants escaped.
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
