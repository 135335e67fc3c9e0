/** A number's text by the standard's rules: digits, the field's own decimal and group characters, an exponent. */
import { type Cast, doubtful, repaired, unreadable, value } from './result.ts';
import { DIGITS_LOST } from './string.ts';

export interface NumberRules {
  readonly integer: boolean;
  readonly decimalChar: string;
  /** '' where the field declares none. */
  readonly groupChar: string;
  /** False: letters and signs around the number are dropped. */
  readonly bare: boolean;
  readonly unit: string;
  /** True: words such as 约 and 余 are the number's strength. */
  readonly relation: boolean;
}

/** A number as read; `text` is canonical: no plus, no noughts that say nothing, no exponent. */
export interface Parsed {
  readonly text: string;
  readonly kind: 'whole' | 'whole with point' | 'fraction';
  readonly exponent: string;
  readonly leadingZero: boolean;
}

const LEXICAL = /^([+-]?)(\d*)(?:(\.)(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;

/** Reads a number; null where the text is not one by the field's own rules. */
export function lexical(text: string, rules: NumberRules): Parsed | null {
  const plain = withoutMarks(rules.bare ? text : stripped(text), rules);
  const match = plain === null ? null : LEXICAL.exec(plain);
  if (!match) return null;
  const [, sign = '', whole = '', point = '', fraction = '', exponent = ''] = match;
  if (whole === '' && fraction === '') return null;
  const canonical = canonicalText(sign, whole, fraction, Number(exponent));
  const kind = canonical.includes('.') ? 'fraction' : point && !exponent ? 'whole with point' : 'whole';
  const marked = exponent === '' ? '' : (plain ?? '').slice(-exponent.length - 1);
  return { text: canonical, kind, exponent: marked, leadingZero: whole.length > 1 && whole.startsWith('0') };
}

/** The text with a point for the field's decimal character and without its group characters; null where these stand wrong. */
function withoutMarks(text: string, { decimalChar, groupChar }: NumberRules): string | null {
  if (groupChar === '' && decimalChar === '.') return text;
  const [whole = '', ...fractions] = decimalChar === groupChar ? [text] : text.split(decimalChar);
  if (fractions.length > 1 || (decimalChar !== '.' && groupChar !== '.' && text.includes('.'))) return null;
  const joined = groupChar === '' ? whole : ungrouped(whole, groupChar);
  return joined === null || fractions.length === 0 ? joined : `${joined}.${fractions[0]}`;
}

// 1,234,567, Chinese groups of four, and Indian ones (12,34,567); but 12,34 is another country's decimal.
const GROUPS = /^\d{1,3}(?:,\d{3})+$|^\d{1,4}(?:,\d{4})+$|^\d{1,2}(?:,\d{2})*,\d{3}$/;

function ungrouped(whole: string, groupChar: string): string | null {
  if (!whole.includes(groupChar)) return whole;
  const sign = /^[+-]/.exec(whole)?.[0] ?? '';
  const body = whole.slice(sign.length);
  return GROUPS.test(body.replaceAll(groupChar, ',')) ? sign + body.replaceAll(groupChar, '') : null;
}

// Words that change the number or its strength may not be dropped with the currency: 12.5万 is not 12.5.
const MEANS_MORE = /[万亿千百十兆余多约近超以不至左上下起来<>≤≥≈~±]|[kw](?![a-z])|million|billion|thousand|mn|bn|about|over|^[oil|]$/i;

/** The number without the letters and signs around it, for a field whose `bareNumber` is false. */
export function stripped(text: string): string {
  const match = /^([^\d+\-.()（）]*)([+-]?[\d.](?:.*\d)?\.?)([^\d()（）]*)$/s.exec(text.length > 200 ? '' : text);
  const [, before = '', middle = text, after = ''] = match ?? [];
  return MEANS_MORE.test(before) || MEANS_MORE.test(after.trim()) ? text : middle;
}

function canonicalText(sign: string, whole: string, fraction: string, exponent: number): string {
  let digits = whole + fraction;
  let point = whole.length + exponent;
  if (point < -400 || point > digits.length + 400) return Number(`${sign}${digits}e${point - digits.length}`) === 0 ? '0' : 'Infinity';
  if (point < 0) [digits, point] = ['0'.repeat(-point) + digits, 0];
  if (point > digits.length) digits = digits.padEnd(point, '0');
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const decimals = trimZeros(digits.slice(point));
  const absolute = decimals === '' ? integer : `${integer}.${decimals}`;
  return sign === '-' && absolute !== '0' ? `-${absolute}` : absolute;
}

// A loop, for a pattern such as 0+$ is slow on a long run of noughts.
function trimZeros(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 48) end--;
  return text.slice(0, end);
}

/** Where programs stop counting: the number may be a greater one that did not fit. */
const CEILINGS = new Set([
  '2147483647',
  '-2147483648',
  '4294967295',
  '9223372036854775807',
  '-9223372036854775808',
  '18446744073709551615',
]);

/** True for the greatest of 32 bits: it may stand for more. */
export function isCeiling(number: number): boolean {
  return number === 2_147_483_647 || number === 4_294_967_295;
}

/** A parsed number as a value of the field, with what is to be said of it. */
export function accepted({ text, kind, exponent, leadingZero }: Parsed, { integer }: NumberRules): Cast {
  const number = Number(text);
  // As Excel cut it: which digits stood there is lost.
  if (integer && exponent) return unreadable('damaged-code');
  if (!Number.isFinite(number) || (number === 0 && text !== '0')) return unreadable('infinite-number');
  if (integer && kind === 'fraction') return unreadable('fraction-in-integer');
  if (!integer && /^E\+(?:1[1-9]|[2-9]\d)$/.test(exponent)) return doubtful('rounded-number', text, number);
  if (CEILINGS.has(text)) return doubtful('truncated-value', text, number, { length: text.length });
  if (text.length >= 18 && text.length <= 20 && DIGITS_LOST.test(text)) return repaired('digits-lost', text, number);
  if (integer && kind === 'whole with point') return repaired('number-as-integer', text, number, { value: text });
  return integer && leadingZero ? repaired('leading-zeros', text, number, { value: text }) : value(text, number);
}
