/** Why a text is no number: the first fault that fits, the plainest first. */
import { asciiForms, asciiMinus } from './characters.ts';
import { isHedged } from './hedge.ts';
import { bare, numeral, scaled } from './magnitude.ts';
import { isMissingWord } from './missing.ts';
import { isPercent } from './number-repair.ts';
import type { NumberRules } from './number-text.ts';
import { type Cast, unreadable } from './result.ts';
import { isExcelError, isFormula, typeError } from './text-faults.ts';

/** Takes the text in ASCII forms; null where this fault does not fit. */
type Fault = (text: string, rules: NumberRules) => Cast | null;

/** The fault of a text that is not a number. */
export function numberFault(text: string, rules: NumberRules): Cast {
  const type = rules.integer ? 'integer' : 'number';
  if (isExcelError(text)) return unreadable('excel-error');
  if (/^[-+−]?(?:inf|infinity|nan|∞|正无穷|负无穷|无穷大?)$/i.test(text)) return unreadable('infinite-number');
  if (isMissingWord(text)) return unreadable('missing-word');
  const plain = asciiMinus(asciiForms(text));
  if (isFormula(plain)) return unreadable('formula-in-cell');
  if (plain.length > 200) return typeError(type);
  for (const fault of FAULTS) {
    const found = fault(plain, rules);
    if (found) return found;
  }
  return typeError(type);
}

const NUMBER = '[+-]?(?:\\d[\\d,]*(?:\\.\\d*)?|\\.\\d+)';
const RANGE = new RegExp(
  `^(${NUMBER})\\s*([^\\d\\s]{0,6}?)\\s*(?:~|～|∼|-{1,2}|[–—―]{1,2}|−|至|到|\\.{3}|to)\\s*(${NUMBER})\\s*([^\\d]{0,8})$`,
  'i',
);
const DATE =
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s.*)?$|^\d{1,2}月\d{1,2}[日号]?$|^\d{4}年\d{1,2}月$|^\d{1,2}[- ][A-Z][a-z]{2}(?:[- ]\d{2,4})?$|^[A-Z][a-z]{2}[- ]\d{2,4}$/;

const FAULTS: readonly Fault[] = [
  (text) => (DATE.test(text) ? unreadable('date-in-number') : null),
  negativeInBrackets,
  percent,
  range,
  scaled,
  numeral,
  letters,
  decimals,
  currency,
  (text) => (isHedged(text) ? unreadable('hedged-number') : null),
  note,
  (text) => (SEVERAL.test(text) ? unreadable('several-numbers') : null),
  unit,
];

function negativeInBrackets(text: string): Cast | null {
  const match = /^\(\s*[¥$€£]?(\d[\d,]*(?:\.\d+)?)\s*\)$/.exec(text);
  return match ? unreadable('negative-in-brackets', { value: `-${bare(match[1])}` }) : null;
}

const PERCENT = new RegExp(`^(${NUMBER})\\s*%$`);

function percent(text: string, { unit }: NumberRules): Cast | null {
  const match = PERCENT.exec(text) ?? /^百分之([\d.]+)$/.exec(text);
  return match
    ? unreadable(isPercent(unit) ? 'type-error' : 'percent-in-cell', { value: bare(match[1]), type: 'number', example: bare(match[1]) })
    : null;
}

function range(text: string): Cast | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, first = '', unit = '', second = '', rest = ''] = match;
  // 12-3 is the number of a house or a sum, not a range; a dash directly before the second number is not its sign.
  if (Number(bare(first)) >= Math.abs(Number(bare(second)))) return null;
  return unreadable('range-in-cell', { low: first + unit, high: second.replace('-', '') + rest });
}

/** O for 0 and l or I for 1: at least one digit beside them, or nothing else at all. */
function letters(text: string): Cast | null {
  if (!/^[+-]?[\dOoQlI|ОоΟο〇○零.,]+$/.test(text) || !/[OoQlI|ОоΟο〇○零]/.test(text)) return null;
  const typed = text.replace(/[OoQОоΟο〇○零]/g, '0').replace(/[lI|]/g, '1');
  return unreadable('letter-in-number', { value: typed });
}

/** Commas and points that do not stand as the field has them. */
function decimals(text: string, { decimalChar }: NumberRules): Cast | null {
  if (!/^[+-]?\d[\d.,]*$/.test(text) || !/[.,]/.test(text)) return null;
  if (decimalChar !== '.') return unreadable('other-decimal-char', { decimalChar });
  if (/^[+-]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|0,\d+)$/.test(text))
    return unreadable('european-decimal', { value: bare(text.replaceAll('.', '').replace(',', '.')) });
  if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return unreadable('european-decimal', { value: text.replaceAll('.', '') });
  return unreadable('irregular-groups');
}

const CURRENCY = '[¥￥$€£₩]|RMB|CNY|USD|HKD|US\\$|HK\\$|EUR';
const PRICED = new RegExp(
  `^(?:(?:${CURRENCY})\\s*(${NUMBER})|(${NUMBER})\\s*(?:${CURRENCY}|元整?|块钱?|圆|角|人民币|美元|港元|港币|欧元|yuan))$`,
  'i',
);

function currency(text: string): Cast | null {
  const match = PRICED.exec(text);
  return match ? unreadable('currency-in-cell', { value: bare(match[1] ?? match[2]) }) : null;
}

const NOTED = new RegExp(`^[*※]?(${NUMBER})\\s*(?:[*※†‡#①-⑳¹²³]+|[\\[【(〔].*[\\]】)〕]|注\\d?)$`);

/** 523*, 523①, 523[1], 523（含商铺）: a number with a note beside it. */
function note(text: string): Cast | null {
  const match = NOTED.exec(text);
  return match ? unreadable('note-in-number', { value: bare(match[1]) }) : null;
}

// No comma between them: it also stands within numbers, and a text of many commas could be cut in too many ways.
const SEVERAL = new RegExp(`^${NUMBER}(?:(?: *[/、;|和及\\n] *| +)${NUMBER})+$`);

const WITH_UNIT = new RegExp(`^(?:共|计|合计|共计|第)?\\s*(${NUMBER})\\s*([^\\d\\s.,][^\\d]{0,19})$`);

function unit(text: string): Cast | null {
  const match = WITH_UNIT.exec(text) ?? /^(?:共|计|合计|共计|第)\s*([\d.]+)()$/.exec(text);
  return match ? unreadable('unit-in-number', { value: bare(match[1]) }) : null;
}
