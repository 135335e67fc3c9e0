/** What all pages of a register's things share in a language: its words, the titles of its columns, where links lead. */

import { codeText } from '../components/labels.ts';
import { createPage, linkFile, linkPage, type Page } from '../components/page.ts';
import { unitText } from '../components/value-parts.ts';
import { formatNumber, formatPeriod, statusText } from '../i18n/format.ts';
import { type ProfileWords, profileWords } from '../i18n/profile-words.ts';
import { releasePage } from '../i18n/release-urls.ts';
import { pick } from '../i18n/text.ts';
import { datasetPath, metricPath } from '../i18n/urls.ts';
import { comparePath, entityPath, groupPath, peersPath } from '../lib/register-files.ts';
import type { Dataset, DatasetField, Register, Standard, Status } from '../model.ts';

/** Stands in the shell for the name of the file; no key makes it. */
export const PLACEHOLDER = 'mingzhang-placeholder';

export interface ProfileContext {
  readonly page: Page;
  readonly lang: string;
  readonly words: ProfileWords;
  readonly register: Register;
  readonly dataset: Dataset;
  /** What one thing is called. */
  readonly entity: string;
  readonly standards: readonly Standard[];
  /** The measures in the table's order. */
  readonly measures: readonly Measure[];
  readonly newest: string;
  /** A period as people say it. */
  readonly period: (period: string) => string;
  /** The title of a column, and a cell of it in words. */
  readonly titleOf: (field: string) => string;
  readonly cell: (field: string, value: string) => string;
  readonly status: (status: Status) => string;
  readonly datasetTitle: (name: string) => string;
  readonly links: Links;
}

export interface Measure {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** A number of it without its unit. */
  readonly format: (value: number) => string;
  /** The same for a number between two others, such as a median: one more digit. */
  readonly formatBetween: (value: number) => string;
}

/** Addresses as they stand on these pages, which all lie in one folder. */
interface Links {
  readonly table: (dataset: string, row?: number) => string;
  readonly csv: string;
  readonly group: (value: string) => string;
  /** A group of peers, or one of its measures. */
  readonly peersOf: (group: string, measure?: string) => string;
  readonly standards: string;
  readonly metric: (name: string) => string;
  readonly compare: string;
  readonly release: (id: string) => string;
  readonly other: (key: string) => string;
}

/** The context of a register in a language. */
export function profileContext(name: string, lang: string): ProfileContext {
  const page = createPage(lang, `${name}/${PLACEHOLDER}.html`);
  const { published } = page;
  const register = published.registers.find((known) => known.name === name);
  const dataset = published.datasets.find((known) => known.name === register?.dataset);
  if (!register || !dataset) throw new Error(`unknown register: ${name}`);
  const fields = new Map(dataset.fields.map((field) => [field.name, field]));
  const titleOf = (field: string): string => pick(fields.get(field)?.title ?? {}, lang) || field;
  const labels = published.site.labels['period'] ?? {};
  return {
    page,
    lang,
    words: profileWords(lang),
    register,
    dataset,
    entity: pick(register.entity, lang),
    standards: published.standards.filter((standard) => standard.register === name),
    measures: register.measures.map((measure) => measureOf(measure, fields.get(measure), page)),
    newest: register.periods.at(-1) ?? '',
    period: remembered((period) => formatPeriod(period, labels, lang)),
    titleOf,
    cell: (field, value) => cellText(fields.get(field), value, page),
    status: (status) => statusText(status, lang),
    datasetTitle: (other) => pick(published.datasets.find((known) => known.name === other)?.title ?? {}, lang) || other,
    links: linksOf(page, register, dataset),
  };
}

function measureOf(name: string, field: DatasetField | undefined, page: Page): Measure {
  const unit = page.published.site.units.find((known) => known.name === field?.unit);
  return {
    name,
    title: pick(field?.title ?? {}, page.lang) || name,
    unit: unitText(field?.unit ?? null, page),
    // A cell prints all its digits: rounded to those of its unit it would say something else.
    format: (value) => formatNumber(value, page.lang, { compact: unit?.compact === true }),
    formatBetween: (value) => formatNumber(value, page.lang, { ...unit, decimals: (unit?.decimals ?? 0) + 1 }),
  };
}

function cellText(field: DatasetField | undefined, value: string, page: Page): string {
  const words = profileWords(page.lang);
  if (field?.type === 'boolean') return value === 'true' ? words.yes : words.no;
  return codeText(field?.name ?? '', value, page);
}

function linksOf(page: Page, { name }: Register, dataset: Dataset): Links {
  const table = remembered((other: string) => linkPage(page, datasetPath(other)));
  const peers = remembered((group: string) => remembered((measure: string | undefined) => linkPage(page, peersPath(name, group, measure))));
  return {
    table: (other, row) => (row === undefined ? table(other) : `${table(other)}#row-${row}`),
    csv: linkFile(page, dataset.path),
    group: remembered((value) => linkPage(page, groupPath(name, value))),
    peersOf: (group, measure) => peers(group)(measure),
    standards: linkPage(page, 'standards/index.html'),
    metric: remembered((metric) => linkPage(page, metricPath(metric))),
    compare: linkPage(page, comparePath(name)),
    release: remembered((id) => linkPage(page, releasePage(id))),
    other: (key) => linkPage(page, entityPath(name, key)),
  };
}

/** The same question has the same answer on thousands of pages. */
function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = answer(key);
      known.set(key, value);
    }
    return value;
  };
}
