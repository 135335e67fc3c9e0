/** A value taken apart for the page: words before, numbers that are data, unit after. */
import { joinValue, unitInWords, valueInWords } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { Observation } from '../model.ts';
import type { Page } from './page.ts';

/** A printed number and the machine's reading of it. */
export interface ValuePiece {
  readonly value: string;
  readonly text: string;
}

export interface ValueParts {
  readonly strength: string;
  /** One number, two for a range, or one word for what is not a number. */
  readonly pieces: readonly ValuePiece[];
  /** What stands between the two numbers of a range. */
  readonly dash: string;
  readonly unit: string;
  readonly missing: boolean;
}

const RANGE_DASH = /[—–]/;

/** The parts of an observation's value in the page's language; `exact` prints every digit where 22万 would do elsewhere. */
export function valueParts(observation: Observation, page: Page, exact = false): ValueParts {
  const { units } = page.published.site;
  const printed = exact ? units.map((unit) => ({ ...unit, compact: false })) : units;
  const { strength, number, unit } = valueInWords(observation, printed, page.lang);
  return { strength, pieces: pieces(observation, number), dash: RANGE_DASH.exec(number)?.[0] ?? '', unit, missing: isMissing(observation) };
}

/** True when there is no value but a reason why. */
export function isMissing({ status }: Observation): boolean {
  return status !== 'normal' && status !== 'incomplete';
}

/** The value in one phrase without markup, for titles and descriptions. */
export function valueText(observation: Observation, page: Page): string {
  return joinValue(valueInWords(observation, page.published.site.units, page.lang), page.lang);
}

/** The unit of an observation, by its own title or the unit's. */
export function observationUnit({ unit, unitTitle }: Observation, page: Page): string {
  return unitTitle ? pick(unitTitle, page.lang) : unitText(unit, page);
}

/** A unit's word, for lists of facts. */
export function unitText(unit: string | null, page: Page): string {
  return unitInWords(unit, page.published.site.units, page.lang);
}

/** The space between a number and its unit: none in Chinese, none before a percent sign. */
export function unitSpace(unit: string, page: Page): string {
  return page.lang === 'zh' || unit === '' || unit.startsWith('%') ? '' : ' ';
}

function pieces(observation: Observation, printed: string): readonly ValuePiece[] {
  const { value, low, high } = observation;
  if (isMissing(observation)) return [{ value: '', text: printed }];
  if (value !== null) return [{ value: String(value), text: printed }];
  const [first = '', last = ''] = printed.split(RANGE_DASH);
  return [
    { value: String(low), text: first },
    { value: String(high), text: last },
  ];
}
