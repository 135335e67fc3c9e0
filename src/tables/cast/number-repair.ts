/** Harmless repairs of a number: what it says can be read in one way only. */
import { asciiForms, asciiMinus } from './characters.ts';
import { accepted, lexical, type NumberRules, stripped } from './number-text.ts';
import type { Cast } from './result.ts';

/** A repair gives the text as it is after it; the same text where there is nothing to repair. */
type Repair = readonly [code: string, repair: (text: string, rules: NumberRules) => string];

// In this order, for a full-width comma is a comma only after the first. The first that does something is told.
const REPAIRS: readonly Repair[] = [
  ['apostrophe', (text) => text.replace(/^['’‘](?=[+-]?\d[\d.,]*$)/, '')],
  ['fullwidth-digits', (text) => (/[０-９．]/.test(text) ? asciiForms(text) : text)],
  ['unicode-minus', asciiMinus],
  ['percent-sign', (text, { unit }) => (isPercent(unit) ? text.replace(/\s*[%％]$/, '') : text)],
  ['unit-in-cell', withoutUnit],
  ['spaces-in-number', withoutSpaces],
  ['thousands-separator', withoutGroups],
];

/** The number after repairs, with a notice of the first; null where it is still none. */
export function repairedNumber(text: string, rules: NumberRules): Cast | null {
  const { plain, code } = repairs(text, rules);
  const parsed = code === '' ? null : lexical(plain, rules);
  if (!parsed) return null;
  const cast = accepted(parsed, rules);
  if (cast.status !== 'normal' || cast.finding?.level === 'warning') return cast;
  return { ...cast, finding: { code, level: 'notice', params: { value: cast.text } } };
}

/** The text after all repairs, and the code of the first that did something. */
export function repairs(text: string, rules: NumberRules): { readonly plain: string; readonly code: string } {
  let plain = rules.bare ? text : stripped(text);
  let first = '';
  for (const [code, repair] of REPAIRS) {
    const next = repair(plain, rules);
    if (next !== plain && first === '') first = code;
    plain = next;
  }
  return { plain, code: first };
}

/** Whether a unit is per cent: then the sign in a cell only says it once more. */
export function isPercent(unit: string): boolean {
  return /^(?:%|％|percent|per cent|百分比|百分数)$/i.test(unit);
}

const YUAN = /^(?:元|人民币|人民币元|CNY|RMB|yuan)$/i;

/** Takes off exactly the field's own unit: 523户 where the unit is 户; and ¥ where it is 元. */
export function withoutUnit(text: string, { unit }: NumberRules): string {
  if (unit === '') return text;
  if (text.length > unit.length && text.endsWith(unit)) {
    const number = text.slice(0, -unit.length).trimEnd();
    if (/[\d余多来+]$/.test(number)) return number;
  }
  return YUAN.test(unit) ? text.replace(/^[¥￥]\s*(?=\d)/, '').replace(/(?<=\d)\s*元$/, '') : text;
}

const SPACED = /^[+-]?[1-9]\d{0,2}(?:[ \u00a0\u2000-\u200a\u202f\u205f\u3000]\d{3})+(?:[.,]\d+)?$/;

function withoutSpaces(text: string): string {
  const signed = text.replace(/^([+-]) +(?=\d)/, '$1');
  return SPACED.test(signed) ? signed.replace(/[^\d.,+-]/g, '') : signed;
}

const GROUPED = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:，\d{3})+|(?:['’]\d{3})+)(?:\.\d*)?$/;

/** Only where the field says nothing of groups, and a comma cannot be its decimal character. */
function withoutGroups(text: string, { groupChar, decimalChar }: NumberRules): string {
  return groupChar === '' && decimalChar === '.' && GROUPED.test(text) ? text.replace(/[,，'’]/g, '') : text;
}
