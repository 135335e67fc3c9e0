/** CSL-JSON: what citation programs pass to each other. */
import { languageTag } from '../../i18n/messages.ts';
import { dateParts } from './dates.ts';
import { accessedIfKnown, type Piece } from './pieces.ts';
import { authorsOf, fullTitle, publishersOf } from './titles.ts';
import { type CitedWork, tidy } from './work.ts';

const GENRES: Readonly<Partial<Record<CitedWork['kind'], string>>> = { metric: 'Statistic', chart: 'Chart' };
const END = '\n  }\n]\n';

/** A list of one item. */
export function cslJson(cited: CitedWork): readonly Piece[] {
  // One property a line, as people read it.
  const lines = Object.entries(cslItem(cited)).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const text = `[\n  {\n${lines.join(',\n')}${END}`;
  if (!cited.address) return [text];
  return [text.slice(0, -END.length), accessedIfKnown('parts', ',\n    "accessed": { "date-parts": [[', ']] }'), END];
}

/** The item as an object. */
export function cslItem(cited: CitedWork): Readonly<Record<string, unknown>> {
  const work = tidy(cited);
  const authors = authorsOf(work);
  const [publisher, container] = publishersOf(work);
  const genre = GENRES[work.kind];
  return {
    id: work.key,
    type: typeOf(work),
    title: fullTitle(work),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(work.date && { issued: issued(work.date) }),
    ...(publisher && { publisher }),
    ...(container && { 'container-title': container }),
    ...(work.version && { version: work.version }),
    ...(genre && { genre }),
    ...(work.note && { note: work.note }),
    language: languageTag(work.lang),
    ...(work.address && { URL: work.address }),
  };
}

function typeOf({ kind, address }: CitedWork): string {
  if (kind !== 'source') return 'dataset';
  return address ? 'webpage' : 'document';
}

function issued(date: string): unknown {
  const parts = dateParts(date);
  if (!parts) return { literal: date };
  const { year, month, day } = parts;
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
