/** An observation as a drawing needs it: its interval, its strength, and its words in runs. */
import { joinValue, unitInWords, type ValueWords, valueInWords } from '../i18n/format.ts';
import type { Nature, Observation } from '../model.ts';
import { type Quantity, quantityOf } from './conditions.ts';
import type { ChartContext } from './kind.ts';
import { phrases } from './phrases.ts';
import type { Run, Size } from './words.ts';

/** `missing` has no number to draw and says so in `words.number`. */
export interface Reading extends Quantity {
  readonly observation: Observation | undefined;
  readonly nature: Nature;
  readonly words: ValueWords;
}

/** Reads an observation by id. One that nobody published is missing, never zero. */
export function read(id: string, context: ChartContext): Reading {
  const observation = context.find(id);
  if (!observation) return absent(id, context);
  const words = valueInWords(observation, context.units, context.lang);
  return { ...quantityOf(id, observation), observation, nature: observation.nature, words };
}

/** `computed` says 推算 before a value that was worked out, where the words around it do not. */
interface ValueOptions {
  readonly size?: Size;
  readonly strong?: boolean;
  readonly computed?: boolean;
}

/** The words of a value as runs: strength, number and unit, kept on one line. */
export function valueRuns(reading: Reading, context: ChartContext, options: ValueOptions = {}): readonly Run[] {
  const { number, unit } = reading.words;
  const strength = options.computed === true ? strengthText(reading, context) : reading.words.strength;
  const space = context.lang === 'zh' ? '' : ' ';
  const tight = unit.startsWith('%') ? '' : space;
  const { size, strong } = options;
  // The words of a missing value are no figure, so they stay as small as text.
  const big = reading.missing ? undefined : size;
  return [
    ...(strength ? [{ text: `${strength}${space}`, solid: true, ...(strong && { strong }) }] : []),
    { text: number, observation: reading.id, solid: true, ...(big && { size: big }), ...(strong && { strong }) },
    ...(unit ? [{ text: `${tight}${unit}`, ...unitBreak(unit, context.lang), ...(strong && { strong }) }] : []),
  ];
}

// A short unit stays with its number; a long one may begin a line, but in Chinese it never breaks inside.
function unitBreak(unit: string, lang: string): Partial<Run> {
  if (lang !== 'zh') return {};
  return unit.length < 4 ? { solid: true } : { solid: true, gap: 2.4 };
}

/** The same words without the unit, where a heading above has named it. */
export function bareRuns(reading: Reading, context: ChartContext): readonly Run[] {
  return valueRuns({ ...reading, words: { ...reading.words, unit: '' } }, context);
}

/** Runs that follow other words on their line, with a gap between. */
export function spaced(runs: readonly Run[], gap: number): readonly Run[] {
  return runs.map((run, index) => (index === 0 ? { ...run, gap } : run));
}

/** The value in one phrase, for descriptions: 至少200人. */
export function valueText(reading: Reading, context: ChartContext): string {
  return joinValue({ ...reading.words, strength: strengthText(reading, context) }, context.lang);
}

/** True for a value that was worked out from others. */
export function isComputed({ observation, missing }: Reading): boolean {
  return observation?.derived === true && !missing;
}

/** How sure a value is: 推算，至少. Nothing for one that the source gives as a plain number. */
export function strengthText(reading: Reading, { lang }: ChartContext): string {
  const { words } = reading;
  if (!isComputed(reading)) return words.strength;
  const { computed, comma } = phrases(lang);
  return words.strength ? computed + comma + words.strength : computed;
}

/** The word for the unit of a reading, or nothing. */
export function unitText({ observation, words }: Reading, context: ChartContext): string {
  if (words.unit !== '') return words.unit;
  return observation ? unitInWords(observation.unit, context.units, context.lang) : '';
}

function absent(id: string, { lang }: ChartContext): Reading {
  const words = { strength: '', number: phrases(lang).absent, unit: '' };
  return { ...quantityOf(id, undefined), observation: undefined, nature: 'outcome', words };
}
