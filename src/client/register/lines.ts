/** Lines of a register as rows of a table. The build and the browser print them by the same code. */
import { formatNumber, formatPeriod, statusText, strengthText } from '../../i18n/format.ts';
import { type RegisterPageWords, registerPageWords } from '../../i18n/register-page.ts';
import { cellId } from '../../lib/entity-ids.ts';
import { type Html, html } from '../../lib/html.ts';
import { entityFile } from '../../lib/register-files.ts';
import type { EntityLine, LineCell } from '../../lib/register-lines.ts';
import { type ListMeasure, type ListView, labelIn } from './view.ts';

/** Which columns a table has beside names, measures and standards. */
export interface LineColumns {
  /** How many of the larger groups are left out, because all lines are of one. */
  readonly within: number;
}

/** Rows for some things. */
export function lineRows(lines: readonly EntityLine[], view: ListView, columns: LineColumns): string {
  const words = registerPageWords(view.lang);
  return lines.map((line) => lineRow(line, view, columns, words).html).join('\n');
}

function lineRow(line: EntityLine, view: ListView, columns: LineColumns, words: RegisterPageWords): Html {
  const [key, name, , groups, cells, outcomes, until] = line;
  const page = entityPage(key, view);
  const head = html`<th scope="row"><a href="${page}"><span class="ref">${name}</span></a></th>`;
  const place = view.groups.length > columns.within && html`<td class="place">${placeOf(groups, view, columns)}</td>`;
  if (until !== undefined) {
    const wide = view.measures.length + (view.standards.length > 0 ? 1 : 0);
    const ended = words.ended(formatPeriod(until, {}, view.lang));
    return html`<tr class="ended">${head}${place}<td colspan="${wide}"><span class="ref">${ended}</span></td></tr>`;
  }
  const numbers = cells.map((cell, index) => measureCell(cell, view.measures[index], { key, page, view }));
  const held = view.standards.length > 0 && html`<td class="held">${outcomesText(outcomes, view, words)}</td>`;
  return html`<tr>${head}${place}${held}${numbers}</tr>`;
}

/** The address of a thing's page, from the page on which it is printed. */
export function entityPage(key: string, { folder }: Pick<ListView, 'folder'>): string {
  return `${folder}${entityFile(key)}.html`;
}

function placeOf(groups: readonly string[], view: ListView, { within }: LineColumns): Html {
  const [first = '', ...rest] = groups.map((value, index) => labelIn(view, view.groups[index]?.name ?? '', value)).slice(within);
  const smaller = rest.filter(Boolean);
  return html`<span class="ref">${first}</span>${smaller.length > 0 && html`<small class="ref">${smaller.join(' ')}</small>`}`;
}

interface CellPlace {
  readonly key: string;
  readonly page: string;
  readonly view: ListView;
}

// The name at the head of the row is the link to the proof of all its numbers: a link on each would be a stop on the way for every key.
function measureCell(cell: LineCell, measure: ListMeasure | undefined, { key, view }: CellPlace): Html {
  if (!measure) return html`<td></td>`;
  const { strength, value, text, none } = cellWords(cell, view.lang);
  const id = cellId(view.register, key, measure.name, view.period);
  return html`<td class="${none ? 'r gap' : 'r'}">${strength}<data value="${value}" data-observation="${id}">${text}</data></td>`;
}

interface CellWords {
  /** Before the number, with the space that the language wants. */
  readonly strength: string;
  readonly value: string;
  readonly text: string;
  readonly none: boolean;
}

// All digits are printed that the table has: a cell is no result to be rounded.
function cellWords(cell: LineCell, lang: string): CellWords {
  if (typeof cell === 'string') return { strength: '', value: '', text: statusText(cell, lang) || statusText('missing', lang), none: true };
  const [relation, value] = typeof cell === 'number' ? (['=', cell] as const) : cell;
  const strength = strengthText(relation, lang);
  return {
    strength: strength === '' || lang === 'zh' ? strength : `${strength} `,
    value: String(value),
    text: formatNumber(value, lang),
    none: false,
  };
}

/** A number of a thing with its strength, its name and a link to the row that proves it; or why there is none. */
export function measureNumber(cell: LineCell, measure: ListMeasure, { key, page, view }: CellPlace): Html {
  const { strength, value, text, none } = cellWords(cell, view.lang);
  const id = cellId(view.register, key, measure.name, view.period);
  const proof = `${page}#r${encodeURIComponent(view.period)}`;
  return html`${strength}<a class="num${none && ' none'}" href="${proof}"><data value="${value}" data-observation="${id}">${text}</data></a>`;
}

/** Which standards are not met, and which cannot be told; that all are met, where it is so. Of goals, whose letters are capitals, nothing is said. */
export function outcomesText(outcomes: string, { standards }: ListView, words: RegisterPageWords): string {
  const named = (letter: string): string[] => standards.filter((_, index) => outcomes[index] === letter).map(({ title }) => title);
  const [failed, open] = [named('n'), named('c')];
  if (failed.length + open.length === 0) return outcomes.includes('m') ? words.allMet : '';
  const parts = [
    failed.length > 0 && words.notMet + failed.join(words.listComma),
    open.length > 0 && words.cannotTell + open.join(words.listComma),
  ];
  return parts.filter(Boolean).join(words.semicolon);
}
