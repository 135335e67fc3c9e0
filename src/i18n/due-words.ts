/** What a standard asks for a size, with its arithmetic, in pieces: the page and the calculator's script show the same ones. */
import type { StandardParameter } from '../model.ts';
import type { Due } from '../standards/due.ts';
import { formatNumber, rangeDash } from './format.ts';
import type { StandardsPageWords } from './standards-page.ts';

/** A run of text; the strength of an amount; a size that was typed in or is an example; a number of the standard, with its proof; what comes out. */
export type DuePart =
  | { readonly kind: 'text' | 'strength' | 'given' | 'unit' | 'calculated'; readonly text: string }
  | { readonly kind: 'parameter'; readonly text: string; readonly value: number; readonly observation: string };

export interface DueContext {
  readonly lang: string;
  readonly words: StandardsPageWords;
  /** What follows the number, and how many decimals it may have. */
  readonly unit: { readonly title: string; readonly decimals: number };
}

/** So many decimals are printed of what is on the way to a result; what has more is said to be nearly so much. */
const DECIMALS = 3;

/** What is asked: 至少693平方米, 6—7人. Empty for a rule about pairs. */
export function amountParts({ due, band }: Due, { lang, unit, words }: DueContext): readonly DuePart[] {
  if (!due || !band) return [];
  const rule = band.rule.kind;
  const print = (value: number): DuePart => calculated(formatNumber(value, lang, { decimals: unit.decimals }));
  // What is asked is a floor; a range says so by itself.
  const floor: readonly DuePart[] = rule === 'one-per' ? [] : [{ kind: 'strength', text: words.atLeast }, text(lang === 'zh' ? '' : ' ')];
  const numbers = due.low === due.high ? [...floor, print(due.low)] : [print(due.low), text(rangeDash(lang)), print(due.high)];
  return [...numbers, { kind: 'unit', text: `${lang === 'zh' ? '' : ' '}${unit.title}` }];
}

/** How it comes about: 2,310 ÷ 100 × 30 = 693. Empty where nothing is calculated. */
export function arithmeticParts(due: Due, size: number, context: DueContext): readonly DuePart[] {
  const { band, bySize, due: asked } = due;
  if (!band || !bySize || !asked) return [];
  const { rule } = band;
  const own: DuePart = { kind: 'given', text: formatNumber(size, context.lang) };
  if (rule.kind === 'at-least-per') {
    const per: readonly DuePart[] = rule.per === 1 ? [] : [text(' ÷ '), { kind: 'unit', text: formatNumber(rule.per, context.lang) }];
    const product = [own, ...per, text(' × '), parameter(rule.value, rule.value.low, context), ...result(bySize.low, context)];
    if (!rule.least || bySize.low >= rule.least.low) return product;
    const [before = '', after = ''] = context.words.below('|').split('|');
    return [...product, text(before), parameter(rule.least, rule.least.low, context), text(after)];
  }
  if (rule.kind !== 'one-per') return [];
  const most = rule.value.high ?? rule.value.low;
  const low = [
    own,
    text(' ÷ '),
    parameter(rule.value, most, context),
    ...result(bySize.low, context),
    ...rounded(bySize.low, asked.low, context),
  ];
  if (asked.high === asked.low) return low;
  const high = [own, text(' ÷ '), parameter(rule.value, rule.value.low, context), ...result(bySize.high, context)];
  return [...low, text(context.lang === 'zh' ? '；' : '; '), ...high, ...rounded(bySize.high, asked.high, context)];
}

/** All pieces as one text. */
export function partsText(parts: readonly DuePart[]): string {
  return parts.map((part) => part.text).join('');
}

/** The class of a piece; units hold digits too (÷ 100), which are no figures. */
export function partClass(kind: DuePart['kind']): string {
  return kind === 'unit' ? 'un ref' : kind === 'strength' ? 'str' : kind;
}

function result(value: number, { lang, words }: DueContext): readonly DuePart[] {
  const printed = formatNumber(value, lang, { decimals: DECIMALS });
  const exact = Math.abs(value - Number(value.toFixed(DECIMALS))) < 1e-9;
  return [text(exact ? words.equals : words.nearly), calculated(printed)];
}

function rounded(value: number, whole: number, { words }: DueContext): readonly DuePart[] {
  if (Math.abs(value - whole) < 1e-9) return [];
  return [text(whole > value ? words.roundedUp : words.roundedDown)];
}

function parameter({ observation }: StandardParameter, value: number, { lang }: DueContext): DuePart {
  return { kind: 'parameter', text: formatNumber(value, lang), value, observation };
}

function text(words: string): DuePart {
  return { kind: 'text', text: words };
}

function calculated(number: string): DuePart {
  return { kind: 'calculated', text: number };
}
