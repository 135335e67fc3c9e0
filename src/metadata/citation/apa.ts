/** APA, seventh edition. Its own words are English whatever the language of the title; names are taken as they stand, never turned round. */
import { citationWords } from '../../i18n/citation-words.ts';
import { MONTHS } from '../../lib/months.ts';
import { dateParts } from './dates.ts';
import type { Piece } from './pieces.ts';
import { authorsOf, fullTitle, publishersOf } from './titles.ts';
import { type CitedWork, tidy } from './work.ts';

const DESCRIBED: Readonly<Record<CitedWork['kind'], string>> = {
  metric: ' [Statistic]',
  chart: ' [Chart]',
  dataset: ' [Data set]',
  release: ' [Data set]',
  source: '',
};

/** Up to so many authors are named; of more, all but the last of these, then the last of all. */
const MOST_NAMED = 20;

/** A work as an entry of a reference list. */
export function apa(cited: CitedWork): readonly Piece[] {
  const work = tidy(cited);
  const authors = ended(joinAuthors(authorsOf(work)));
  const title: readonly Piece[] = [{ kind: 'title', text: fullTitle(work) }, `${versionOf(work)}${DESCRIBED[work.kind]}. `];
  const date = `(${dateOf(work)}). `;
  const publishers = publishersOf(work).map((name) => ended(name));
  const start = authors ? [authors, date, ...title] : [...title, date];
  return trimEnd([...start, ...publishers, ...address(work)]);
}

function versionOf({ version }: CitedWork): string {
  return version ? ` (Version ${version.replace(/^v(?=\d)/i, '')})` : '';
}

// Data is dated by its year; a document by its day.
function dateOf({ date, kind }: CitedWork): string {
  if (!date) return 'n.d.';
  const parts = dateParts(date);
  if (!parts) return date;
  if (kind !== 'source') return String(parts.year);
  const { year, month, day } = parts;
  const name = month === undefined ? '' : MONTHS[month - 1];
  return [year, [name, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function joinAuthors(names: readonly string[]): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  if (more.length === 0) return `${first} & ${second}`;
  if (names.length <= MOST_NAMED) return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
  return `${names.slice(0, MOST_NAMED - 1).join(', ')}, . . . ${names.at(-1)}`;
}

// A page that is made again when its data change is cited with the day it was read; a release stands still.
function address({ address: url, kind, lang }: CitedWork): readonly Piece[] {
  if (!url) return [];
  if (kind === 'release') return [url];
  return [
    'Retrieved ',
    { kind: 'accessed', form: 'words', before: '', after: '', otherwise: citationWords(lang).accessedInApa },
    `, from ${url}`,
  ];
}

function ended(text: string): string {
  return text === '' || /[.!?。！？]$/.test(text) ? text && `${text} ` : `${text}. `;
}

function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return typeof last === 'string' ? [...pieces.slice(0, -1), last.trimEnd()] : pieces;
}
