/** What the calculator's page knows: the standards that it answers, what its tables say, what its script reads. */
import { amountParts, arithmeticParts, type DuePart } from '../../i18n/due-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick } from '../../i18n/text.ts';
import type { Calculator, Standard, StandardBand } from '../../model.ts';
import { calculateDue, type Due } from '../../standards/due.ts';
import { observationsOf } from '../../standards/parameters.ts';
import { findObservation } from '../find.ts';
import { linkProof, type Page } from '../page.ts';
import { unitText } from '../value-parts.ts';
import { dueContext } from './view.ts';

/** A cell of a table: what is asked, and how that comes about. */
export interface DueCell {
  readonly due: Due;
  readonly amount: readonly DuePart[];
  readonly arithmetic: readonly DuePart[];
}

/** What the script reads: the rules, how amounts are printed, and where each number's proof is. */
export interface CalculatorData {
  readonly lang: string;
  /** What the size is counted in: 户, households. */
  readonly sizeUnit: string;
  readonly standards: readonly Pick<Standard, 'name' | 'register' | 'measure' | 'unit' | 'size' | 'bands'>[];
  /** By standard, for each of its bands. */
  readonly units: Readonly<Record<string, readonly { readonly title: string; readonly decimals: number }[]>>;
  readonly proofs: Readonly<Record<string, string>>;
}

/** The values that the calculator tells apart: one without a name where it asks for none. */
export function placesOf({ where }: Calculator, page: Page): readonly { readonly value: string; readonly title: string }[] {
  return where ? where.values.map(({ value, title }) => ({ value, title: pick(title, page.lang) })) : [{ value: '', title: '' }];
}

/** What a standard asks of a size in a place. */
export function dueCell(
  standard: Standard,
  size: number,
  place: string,
  { page, calculator }: { page: Page; calculator: Calculator },
): DueCell {
  const where = calculator.where ? { [calculator.where.field]: place } : {};
  const [due] = calculateDue([standard], { size, where });
  if (!due) throw new Error(`nothing due: ${standard.name}`);
  const context = dueContext(standard, due.band, page);
  return { due, amount: amountParts(due, context), arithmetic: arithmeticParts(due, size, context) };
}

/** Standards that ask more of what is larger, and those that do not. Goals ask for nothing. */
export function bySize({ published }: Page): { readonly sized: readonly Standard[]; readonly fixed: readonly Standard[] } {
  const goesBySize = ({ size }: Standard): boolean => size?.field === published.calculator?.size.field && size !== null;
  const required = published.standards.filter(({ goal }) => !goal);
  return { sized: required.filter(goesBySize), fixed: required.filter((standard) => standard.size === null) };
}

/** A sized standard has a column for each place only where places are asked differently. */
export function columnsOf(
  standard: Standard,
  calculator: Calculator,
  page: Page,
): readonly { readonly value: string; readonly title: string }[] {
  const places = placesOf(calculator, page);
  return standard.bands.every(({ where }) => Object.keys(where).length === 0) ? [{ value: places[0]?.value ?? '', title: '' }] : places;
}

/** A size as it is printed. */
export function sizeText(size: number, page: Page): string {
  return formatNumber(size, page.lang);
}

/** The data of the script. */
export function calculatorData(page: Page): CalculatorData {
  const { sized, fixed } = bySize(page);
  const standards = [...sized, ...fixed];
  const ids = new Set(standards.flatMap(observationsOf));
  const unitsOf = (standard: Standard) => standard.bands.map((band: StandardBand) => dueContext(standard, band, page).unit);
  return {
    lang: page.lang,
    sizeUnit: unitText(sized[0]?.size?.unit ?? null, page),
    standards: standards.map(({ name, register, measure, unit, size, bands }) => ({ name, register, measure, unit, size, bands })),
    units: Object.fromEntries(standards.map((standard) => [standard.name, unitsOf(standard)])),
    proofs: Object.fromEntries([...ids].map((id) => [id, linkProof(page, findObservation(page.published, id))])),
  };
}
