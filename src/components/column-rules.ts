/** The rules of a column in words. */
import { pick } from '../i18n/text.ts';
import { datasetPath } from '../i18n/urls.ts';
import { clipped } from '../lib/row-files.ts';
import type { Dataset, DatasetField } from '../model.ts';
import { countText, fieldTitle } from './dataset-view.ts';
import { linkPage, type Page } from './page.ts';

export interface Rule {
  readonly text: string;
  /** The table that the rule speaks of, and what follows its name. */
  readonly to?: { readonly title: string; readonly href: string; readonly after: string };
}

const MOST_VALUES = 20;

/** Constraints, keys, categories and words for "no value", each in a few words; `shared` is told elsewhere. */
export function rulesOf(dataset: Dataset, field: DatasetField, page: Page, shared: string | null): readonly Rule[] {
  const texts = [
    ...keyRules(dataset, field, page),
    ...constraintRules(field, page),
    ...categoryRules(field, page),
    ...(shared === null ? missingRules(field, page) : []),
  ];
  return [...texts.map((text) => ({ text })), ...foreignRules(dataset, field, page)];
}

/** What stands for "no value" in every column alike, to be told once; null where columns differ, or say nothing. */
export function sharedMissing({ fields }: Dataset, page: Page): string | null {
  const [first] = fields;
  const said = first && missingRules(first, page).join('');
  if (!said || fields.length < 2) return null;
  return fields.every((field) => missingRules(field, page).join('') === said) ? said : null;
}

function keyRules(dataset: Dataset, { name, key }: DatasetField, page: Page): readonly string[] {
  const { dataset: words, listComma } = page.words;
  if (!key) return [];
  const others = dataset.primaryKey.filter((each) => each !== name).map((each) => fieldTitle(dataset, each, page));
  return [others.length === 0 ? words.primaryKey : words.primaryKeyOf(others.join(listComma))];
}

function constraintRules({ constraints }: DatasetField, page: Page): readonly string[] {
  const { dataset: words, listComma } = page.words;
  return Object.entries(constraints).flatMap(([name, value]) => {
    const say = words.constraint[name as keyof typeof words.constraint];
    if (say === undefined || value === false || value === undefined) return [];
    if (typeof say === 'string') return [say];
    const list = Array.isArray(value)
      ? value.slice(0, MOST_VALUES).join(listComma) + (value.length > MOST_VALUES ? words.andMore : '')
      : String(value);
    return [say(clipped(list, 200))];
  });
}

function categoryRules({ categories }: DatasetField, page: Page): readonly string[] {
  const { dataset: words, listComma, brackets } = page.words;
  if (!categories) return [];
  const first = categories.first.map(({ value, label }) =>
    label ? `${value}${brackets[0]}${pick(label, page.lang)}${brackets[1]}` : value,
  );
  const more = categories.count > first.length ? words.andMore : '';
  return [words.categories(countText(categories.count, page)) + clipped(first.join(listComma), 400) + more];
}

function missingRules({ missingValues }: DatasetField, page: Page): readonly string[] {
  const { dataset: words, listComma, quotes, brackets } = page.words;
  if (missingValues.length === 0) return [];
  const said = missingValues
    .slice(0, MOST_VALUES)
    .map(
      ({ value, label }) => (value === '' ? words.blank : quotes[0] + value + quotes[1]) + (label ? brackets[0] + label + brackets[1] : ''),
    );
  return [words.noValueIs(clipped(said.join(listComma), 200))];
}

function foreignRules({ foreignKeys }: Dataset, { name }: DatasetField, page: Page): readonly Rule[] {
  const words = page.words.dataset;
  return foreignKeys
    .filter(({ fields }) => fields.includes(name))
    .flatMap(({ fields, dataset: target, toFields }): readonly Rule[] => {
      const found = page.published.datasets.find((each) => each.name === target);
      const to = toFields[fields.indexOf(name)] ?? '';
      if (!found) return [{ text: `${words.leadsTo}${page.words.space}${target}${words.inColumn(to)}` }];
      const title = page.words.source.quoteTitle(pick(found.title, page.lang));
      return [
        {
          text: words.leadsTo,
          to: { title, href: linkPage(page, datasetPath(target)), after: words.inColumn(fieldTitle(found, to, page)) },
        },
      ];
    });
}
