/** Numbers whose size stands in words: 12.5万, 3亿, 95 million, 三百. None is read; each is told how to be typed. */
import { strengthOf } from './hedge.ts';
import { withoutUnit } from './number-repair.ts';
import type { NumberRules } from './number-text.ts';
import { NUMERALS, numeralValue } from './numeral.ts';
import { type Cast, unreadable } from './result.ts';

const NUMERAL = new RegExp(`^[${NUMERALS}]+$`);
const SCALED = new RegExp(
  `^[+-]?[¥￥$€£]?\\s*(\\d[\\d,]*(?:\\.\\d+)?\\s*(?:[万萬亿億千百]|[wWkK](?![A-Za-z]))[\\d.${NUMERALS}kKwW]*)\\s*([^\\d]{0,12})$`,
);

/** 12.5万: a factor of ten thousand that stands in the cell; worse where the column's unit has one too. */
export function scaled(text: string, rules: NumberRules): Cast | null {
  const match = SCALED.exec(strengthOf(withoutUnit(text, rules))?.rest ?? text);
  if (!match) return inEnglish(text);
  const value = numeralValue((match[1] ?? '').replace(/[,\s]/g, ''));
  if (Number.isNaN(value)) return unreadable('unclear-numeral');
  const typed = String(text.startsWith('-') ? -value : value);
  return unreadable(/^[万亿千百]/.test(rules.unit) ? 'wan-and-unit' : 'wan-in-cell', {
    value: typed,
    ...(rules.unit && { unit: rules.unit }),
  });
}

const ENGLISH: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, mn: 1e6, mln: 1e6, billion: 1e9, bn: 1e9 };

function inEnglish(text: string): Cast | null {
  const [, number = '', word = ''] = /^[¥$€£]?([+-]?\d[\d,]*(?:\.\d+)?)\s*([a-z]+)$/i.exec(text) ?? [];
  const factor = ENGLISH[word.toLowerCase()];
  return factor === undefined ? null : unreadable('wan-in-cell', { value: Number((Number(bare(number)) * factor).toPrecision(15)) });
}

/** 三百: a number in Chinese characters. */
export function numeral(text: string, rules: NumberRules): Cast | null {
  const own = rules.unit && text.endsWith(rules.unit) ? text.slice(0, -rules.unit.length) : text;
  const bareText = own.replace(/^[负-]/, '').replace(/[个名户人家套栋年元]$/, '');
  if (!NUMERAL.test(bareText)) return null;
  const value = numeralValue(bareText);
  if (Number.isNaN(value)) return unreadable('unclear-numeral');
  return unreadable('chinese-numeral', { value: String(/^[负-]/.test(own) ? -value : value) });
}

/** As it should be typed: no grouping commas, no plus. */
export function bare(text = ''): string {
  return text.replace(/^\+/, '').replaceAll(',', '');
}
