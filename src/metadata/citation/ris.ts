/** RIS: a tag of two letters, two blanks, a dash and a blank on each line; lines end as Windows has them. */
import { dateParts } from './dates.ts';
import { accessedIfKnown, type Piece } from './pieces.ts';
import { authorsOf, fullTitle, publishersOf } from './titles.ts';
import { type CitedWork, tidy } from './work.ts';

/** One record, in UTF-8. */
export function ris(cited: CitedWork): readonly Piece[] {
  const work = tidy(cited);
  const [publisher, container] = publishersOf(work);
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', typeOf(work)],
    ['ID', work.key],
    ...authorsOf(work).map((name) => ['AU', asOneName(name)] as const),
    ['TI', fullTitle(work)],
    ['T2', container],
    ['PB', publisher],
    ...dateLines(work.date),
    ['ET', work.version],
    ['N1', work.note],
    ['LA', work.lang],
    ['UR', work.address],
  ];
  const text = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : [])).join('');
  const read = work.address ? [accessedIfKnown('slashes', 'Y2  - ', '/\r\n')] : [];
  return [text, ...read, 'ER  - \r\n'];
}

function typeOf({ kind, address }: CitedWork): string {
  if (kind !== 'source') return 'DATA';
  return address ? 'ELEC' : 'GEN';
}

// A comma would part a family name from a given one; the Chinese comma does not.
function asOneName(name: string): string {
  return name.replaceAll(', ', '，').replaceAll(',', '，');
}

// A date has three slashes, whatever of it is known.
function dateLines(date: string | null): readonly (readonly [string, string])[] {
  const parts = date ? dateParts(date) : null;
  if (!parts) return [];
  const two = (number: number | undefined): string => (number === undefined ? '' : String(number).padStart(2, '0'));
  return [
    ['PY', String(parts.year)],
    ['DA', `${parts.year}/${two(parts.month)}/${two(parts.day)}/`],
  ];
}
