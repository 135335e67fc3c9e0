/** What the pages on standards look up: names of fields and values, units, the observations and caveats behind a standard. */
import type { DueContext } from '../../i18n/due-words.ts';
import { yesOrNo } from '../../i18n/explain-standard.ts';
import { goalMark } from '../../i18n/outcome-words.ts';
import { type StandardsPageWords, standardsPageWords } from '../../i18n/standards-page.ts';
import { pick } from '../../i18n/text.ts';
import type { Dataset, Observation, Prose, Register, Rollup, Standard, StandardBand } from '../../model.ts';
import { observationsOf } from '../../standards/parameters.ts';
import { findMetric, findObservation } from '../find.ts';
import { codeText } from '../labels.ts';
import type { Page } from '../page.ts';
import { uniqueProse } from '../unique.ts';
import { observationUnit, unitText } from '../value-parts.ts';

/** The words of these pages; on a goal they do not speak of standards. */
export function wordsOf({ lang }: Page, { goal }: Pick<Standard, 'goal'> = { goal: false }): StandardsPageWords {
  return standardsPageWords(lang, goal);
}

/** A standard's title in lists that it shares with others: a goal says that it is one. */
export function listedTitle({ title, goal }: Pick<Standard, 'title' | 'goal'>, { lang, words }: Page): string {
  const [open, close] = words.brackets;
  return goal ? pick(title, lang) + open + goalMark(lang) + close : pick(title, lang);
}

/** The register whose things are held to a standard, and its table; null where the folder has none. */
export function registerOf({ register: name }: Standard, { published }: Page): { register: Register; dataset: Dataset } | null {
  const register = published.registers.find((candidate) => candidate.name === name);
  const dataset = published.datasets.find((candidate) => candidate.name === register?.dataset);
  return register && dataset ? { register, dataset } : null;
}

/** What a field is called: as the calculator asks for it, else as the table has it. */
export function fieldTitle(field: string, standard: Standard, page: Page): string {
  const { calculator } = page.published;
  if (calculator?.size.field === field) return pick(calculator.size.title, page.lang);
  const own = registerOf(standard, page)?.dataset.fields.find(({ name }) => name === field);
  return own ? pick(own.title, page.lang) : field;
}

/** What the value of a field is called. */
export function valueTitle(field: string, value: string, standard: Standard, page: Page): string {
  const where = page.published.calculator?.where;
  const asked = where?.field === field ? where.values.find((known) => known.value === value) : undefined;
  if (asked) return pick(asked.title, page.lang);
  const label = codeText(field, value, page);
  return label === 'true' || label === 'false' ? yesOrNo(fieldTitle(field, standard, page), label, page.lang) : label;
}

/** The observations whose numbers a standard takes, or that cite it. */
export function basisOf(standard: Pick<Standard, 'bands'>, { published }: Page): readonly Observation[] {
  return observationsOf(standard).map((id) => findObservation(published, id));
}

/** What the source does not say of them, each once. */
export function caveatsOf(standard: Standard, page: Page): readonly Prose[] {
  return uniqueProse(basisOf(standard, page).flatMap(({ metric }) => findMetric(page.published, metric).caveats));
}

/** How what a band asks is printed: an amount that stands in the source keeps its own unit, per community and year. */
export function dueContext(standard: Pick<Standard, 'unit'>, band: StandardBand | null, page: Page): DueContext {
  const { units } = page.published.site;
  const own = band?.rule.kind === 'at-least' ? findObservation(page.published, band.rule.value.observation) : null;
  const title = own ? observationUnit(own, page) : unitText(standard.unit, page);
  const unit = units.find(({ name }) => name === (own?.unit ?? standard.unit));
  return { lang: page.lang, words: wordsOf(page), unit: { title, decimals: unit?.decimals ?? 2 } };
}

/** What a standard's things of the newest period come to; null where nobody is held to it. */
export function wholeOf({ rollups }: Standard): Rollup | null {
  return rollups.find(({ by }) => by === null) ?? null;
}
