/** BibTeX, in UTF-8: Chinese stays Chinese, and what TeX would take for a command is written as the sign that it is. */
import { MONTHS } from '../../lib/months.ts';
import { dateParts } from './dates.ts';
import { accessedIfKnown, type Piece } from './pieces.ts';
import { authorsOf, fullTitle, publishersOf } from './titles.ts';
import { type CitedWork, tidy } from './work.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace still counts where braces are paired, so both are named.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

const LANGUAGES: Readonly<Record<string, string>> = { zh: 'chinese', en: 'english' };

/** Text as the value of a BibTeX field. */
export function escapeBibtex(text: string): string {
  const signs = text.replace(/[\\{}~^&%#_$]/g, (sign) => SIGNS[sign] ?? sign);
  // TeX would join two hyphens to a dash, and two quotation marks to one.
  return signs.replace(/-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g, '$&{}');
}

/** One entry. Names of offices and the title stand in braces of their own, so that nothing takes them apart or changes their capitals. */
export function bibtex(cited: CitedWork): readonly Piece[] {
  const work = tidy(cited);
  const isData = work.kind !== 'chart' && work.kind !== 'source';
  const authors = authorsOf(work).map((name) => `{${escapeBibtex(name)}}`);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authors.length > 0 ? `{${authors.join(' and ')}}` : null],
    ['title', `{{${escapeBibtex(fullTitle(work))}}}`],
    ...dateFields(work.date),
    ['version', braced(work.version)],
    [isData ? 'publisher' : 'howpublished', braced(publishersOf(work).join(', '))],
    ['note', braced(work.note)],
    // Programs read an address as it stands.
    ['url', work.address && `{${work.address}}`],
    ['langid', braced(LANGUAGES[work.lang] ?? null)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  const read = work.address ? [accessedIfKnown('day', '  urldate = {', '},\n')] : [];
  return [`@${isData ? 'dataset' : 'misc'}{${work.key},\n${lines.join('')}`, ...read, '}\n'];
}

function braced(text: string | null): string | null {
  return text ? `{${escapeBibtex(text)}}` : null;
}

function dateFields(date: string | null): readonly (readonly [string, string | null])[] {
  const parts = date ? dateParts(date) : null;
  if (!parts) return [['year', braced(date)]];
  const { year, month, day } = parts;
  return [
    ['year', `{${year}}`],
    // The abbreviations that every style knows stand without braces.
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? '').slice(0, 3).toLowerCase()],
    ['day', day === undefined ? null : `{${day}}`],
  ];
}
