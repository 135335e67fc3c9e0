/** A register as its list pages see it: the view that lines are printed with, and small words about it. */
import { type ListField, type ListMeasure, type ListView, labelIn } from '../../client/register/view.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { registerPageWords } from '../../i18n/register-page.ts';
import { labelsOfField, pick } from '../../i18n/text.ts';
import { linesScript, registerPath } from '../../lib/register-files.ts';
import type { RegisterList } from '../../lib/register-lines.ts';
import type { Dataset, Register } from '../../model.ts';
import { readList } from '../../published/read.ts';
import { countText } from '../dataset-view.ts';
import { findDataset } from '../find.ts';
import { linkFile, linkPage, type Page } from '../page.ts';
import { listedTitle } from '../standards/view.ts';
import { unitText } from '../value-parts.ts';

export interface RegisterPage {
  readonly page: Page;
  readonly register: Register;
  readonly dataset: Dataset;
  readonly list: RegisterList;
  readonly view: ListView;
  readonly title: string;
  /** The newest period as people say it. */
  readonly period: string;
  /** The title of the first group: 区; what is said for it where there is none. */
  readonly group: string;
}

/** All that the pages of a register share. */
export function registerPage(page: Page, name: string): RegisterPage {
  const register = page.published.registers.find((known) => known.name === name);
  if (!register) throw new Error(`unknown register: ${name}`);
  const dataset = findDataset(page.published, register.dataset);
  const list = readList(name);
  const [group] = register.groups;
  return {
    page,
    register,
    dataset,
    list,
    view: viewOf(page, register, dataset, list),
    title: pick(register.title, page.lang),
    period: formatPeriod(register.periods.at(-1) ?? '', page.published.site.labels['period'] ?? {}, page.lang),
    group: group === undefined ? '' : fieldTitle(dataset, group, page),
  };
}

function viewOf(page: Page, register: Register, dataset: Dataset, list: RegisterList): ListView {
  const titled = (name: string): ListField => ({ name, title: fieldTitle(dataset, name, page) });
  const filters = [
    ...register.groups.slice(0, 1).map((name) => ({ ...titled(name), values: list.stretches.map(({ value }) => value).filter(Boolean) })),
    ...list.filters.map(({ field, values }) => ({ ...titled(field), values })),
  ];
  return {
    lang: page.lang,
    register: register.name,
    entity: pick(register.entity, page.lang),
    period: register.periods.at(-1) ?? '',
    folder: linkPage(page, registerPath(register.name)).replace(/index\.html$/, ''),
    data: linkFile(page, linesScript(register.name, 0)).replace(/lines-0\.js$/, ''),
    measures: list.measures.map((name) => measureOf(dataset, name, page)),
    standards: list.standards.map((name) => ({ name, title: standardTitle(name, page) })),
    groups: register.groups.map(titled),
    filters,
    labels: Object.fromEntries(
      [...register.groups, ...list.filters.map(({ field }) => field)].map((name) => [name, labelsOf(dataset, name, page)]),
    ),
    size: register.pages,
    endings: [...new Set(Object.values(register.entity))],
  };
}

/** A measure with its words. */
export function measureOf(dataset: Dataset, name: string, page: Page): ListMeasure {
  const unit = dataset.fields.find((field) => field.name === name)?.unit ?? null;
  return { name, title: fieldTitle(dataset, name, page), unit: unitText(unit, page) };
}

/** The title of a column. */
export function fieldTitle({ fields }: Dataset, name: string, { lang }: Page): string {
  return pick(fields.find((field) => field.name === name)?.title ?? {}, lang) || name;
}

function standardTitle(name: string, page: Page): string {
  const standard = page.published.standards.find((known) => known.name === name);
  return standard ? listedTitle(standard, page) : name;
}

function labelsOf(dataset: Dataset, name: string, { published, lang }: Page): Readonly<Record<string, string>> {
  const words = registerPageWords(lang);
  if (dataset.fields.find((field) => field.name === name)?.type === 'boolean') return { true: words.yes, false: words.no };
  return Object.fromEntries(
    Object.entries(labelsOfField(published.site.labels, name) ?? {}).map(([code, label]) => [code, pick(label, lang)]),
  );
}

/** What a value of the first group is called. */
export function groupLabel(value: string, { view, register }: RegisterPage): string {
  return labelIn(view, register.groups[0] ?? '', value);
}

/** 124 communities: a count of things in words. */
export function countOf(count: number, { page, view, title }: RegisterPage): string {
  return registerPageWords(page.lang).count(countText(count, page), count === 1 ? view.entity : title);
}

/** JSON that may stand inside a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
