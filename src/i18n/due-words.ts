/** What a standard asks for a size, with its arithmetic, in pieces: the page and the calculator's script show the same ones. */
import type { StandardParameter, StandardRule } from '../model.ts';
import type { Due } from '../standards/due.ts';
import type { Span } from '../standards/ruling.ts';
import { formatNumber, rangeDash } from './format.ts';
import type { StandardsPageWords } from './standards-page.ts';

/** A run of text; the strength of an amount; a size that was typed in or is an example; a number of the standard, with its proof; what comes out. */
export type DuePart =
  | { readonly kind: 'text' | 'strength' | 'given' | 'unit' | 'calculated'; readonly text: string }
  | { readonly kind: 'parameter'; readonly text: string; readonly value: number; readonly observation: string };

type AtLeastPer = Extract<StandardRule, { kind: 'at-least-per' }>;
type OnePer = Extract<StandardRule, { kind: 'one-per' }>;

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
export function arithmeticParts({ band, bySize, due }: Due, size: number, context: DueContext): readonly DuePart[] {
  if (!band || !bySize || !due) return [];
  const own: DuePart = { kind: 'given', text: formatNumber(size, context.lang) };
  if (band.rule.kind === 'at-least-per') return productParts(band.rule, own, bySize.low, context);
  return band.rule.kind === 'one-per' ? quotientParts(band.rule, own, { exact: bySize, whole: due }, context) : [];
}

function productParts({ value, per, least }: AtLeastPer, own: DuePart, product: number, context: DueContext): readonly DuePart[] {
  const scale: readonly DuePart[] = per === 1 ? [] : [text(' ÷ '), { kind: 'unit', text: formatNumber(per, context.lang) }];
  const parts = [own, ...scale, text(' × '), parameter(value, value.low, context), ...result(product, context)];
  if (!least || product >= least.low) return parts;
  const [before = '', after = ''] = context.words.below('|').split('|');
  return [...parts, text(before), parameter(least, least.low, context), text(after)];
}

function quotientParts(
  { value }: OnePer,
  own: DuePart,
  { exact, whole }: Record<'exact' | 'whole', Span>,
  context: DueContext,
): readonly DuePart[] {
  const quotient = (by: number, comesTo: number, asked: number): readonly DuePart[] => [
    own,
    text(' ÷ '),
    parameter(value, by, context),
    ...result(comesTo, context),
    ...rounded(comesTo, asked, context),
  ];
  const low = quotient(value.high ?? value.low, exact.low, whole.low);
  if (whole.high === whole.low) return low;
  return [...low, text(context.lang === 'zh' ? '；' : '; '), ...quotient(value.low, exact.high, whole.high)];
}

/** Where the floor of all ends and the size begins to ask more: 300 ÷ 30 × 100 = 1,000. */
export function crossingParts({ value, per, least }: AtLeastPer, at: number, context: DueContext): readonly DuePart[] {
  if (!least) return [];
  const scale: readonly DuePart[] = per === 1 ? [] : [text(' × '), { kind: 'unit', text: formatNumber(per, context.lang) }];
  const quotient = [parameter(least, least.low, context), text(' ÷ '), parameter(value, value.low, context)];
  return [...quotient, ...scale, ...result(at, context)];
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
