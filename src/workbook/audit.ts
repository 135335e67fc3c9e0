/** What all sheets are made from. */

import { unitInWords } from '../i18n/format.ts';
import { type FormulaContext, formulaText } from '../i18n/formula.ts';
import type { WorkbookWords } from '../i18n/workbook-words.ts';
import type { Result } from '../metrics/result.ts';
import type { Formula, Metric, Observation, Published } from '../model.ts';
import type { Book } from '../standards/book.ts';
import type { Table } from '../tables/table.ts';
import type { Sheet } from './file/sheet.ts';
import { MOST_FIGURES } from './limits.ts';
import type { ProseContext } from './prose-text.ts';

/** What figures were made from. */
export interface AuditWorkings {
  readonly tables: ReadonlyMap<string, Table>;
  readonly results: ReadonlyMap<string, Result>;
  readonly compared: ReadonlyMap<string, readonly Result[]>;
  readonly undecided: ReadonlySet<string>;
  readonly standards: Book | null;
}

export interface AuditInput {
  readonly published: Omit<Published, 'problems'>;
  readonly workings: AuditWorkings;
  readonly lang: string;
  /** The site's own address with a slash at its end, or "". */
  readonly root: string;
}

export interface Audit extends AuditInput, ProseContext {
  readonly words: WorkbookWords;
  /** The figures that are taken in. */
  readonly figures: readonly Observation[];
  /** The names of this workbook's own sheets, as they could be had. */
  readonly names: Readonly<Record<keyof WorkbookWords['sheets'], string>>;
  readonly formula: (formula: Formula | null) => string;
}

/** Decimals of a unit that the package does not list, as observations are rounded. */
const DECIMALS_UNLISTED = 2;

/** How many decimals an observation is rounded to. */
export function decimalsOf({ unit }: Observation, { units }: Pick<Audit, 'units'>): number {
  return units.find(({ name }) => name === unit)?.decimals ?? DECIMALS_UNLISTED;
}

/** The unit of an observation in words. */
export function unitText({ unit, unitTitle }: Observation, { units, lang }: Pick<Audit, 'units' | 'lang'>): string {
  return unitTitle ? (unitTitle[lang] ?? Object.values(unitTitle)[0] ?? '') : unitInWords(unit, units, lang);
}

/** What an input offers, by name. */
export function openAudit(input: AuditInput, words: WorkbookWords, namer: (name: string) => string): Audit {
  const { published, lang } = input;
  const observations = new Map(published.observations.map((observation) => [observation.id, observation]));
  const metrics = new Map(published.metrics.map((metric): [string, Metric] => [metric.name, metric]));
  const units = published.site.units;
  const context: FormulaContext = { find: (id) => observations.get(id), units, lang };
  const names = Object.fromEntries(Object.entries(words.sheets).map(([key, name]) => [key, namer(name)])) as Audit['names'];
  return {
    ...input,
    words,
    figures: published.observations.slice(0, MOST_FIGURES),
    names,
    units,
    observations,
    metrics,
    formula: (formula) => (formula === null ? '' : formulaText(formula, context)),
  };
}

/** What stands below every printed page: the site, and that its data is invented where it is. */
export function footerOf({ published: { site }, lang, words }: Pick<Audit, 'published' | 'lang' | 'words'>): Pick<Sheet, 'footer'> {
  const title = site.title[lang] ?? Object.values(site.title)[0] ?? '';
  return { footer: site.synthetic ? `${title}  ${words.synthetic}` : title };
}
