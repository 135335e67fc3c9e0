/** The README of a dataset, in each language of the site. */

import { datasetWork } from '../components/cite/works.ts';
import { createPage } from '../components/page.ts';
import { dataWords, statusMeaning } from '../i18n/data-words.ts';
import { pick } from '../i18n/text.ts';
import { datasetPath } from '../i18n/urls.ts';
import { citationLines } from '../metadata/citation/formats.ts';
import type { DataColumn, DataFacts } from '../metadata/data-table.ts';
import { datasetDescription } from '../metadata/dataset-description.ts';
import type { Dataset, Status } from '../model.ts';
import { figuresFrom } from './dataset-members.ts';
import { addressOf } from './facts.ts';
import { listed } from './figure-zip.ts';
import { readmeLines } from './readme.ts';

/** What is said of a dataset in the language of a page. */
export function datasetFacts(dataset: Dataset, lang: string): DataFacts {
  const page = createPage(lang, '');
  return { ...datasetDescription(dataset, page.published.site, lang, ''), address: addressOf(datasetPath(dataset.name), page) };
}

/** The lines for one language; `names` are the files of the package. */
export function datasetReadme(dataset: Dataset, names: readonly string[], lang: string): readonly string[] {
  const facts = datasetFacts(dataset, lang);
  const figures = figuresFrom(dataset);
  return readmeLines({
    facts,
    kind: 'dataset',
    files: listed(names, lang),
    columns: dataset.fields.map((field) => columnOf(field, lang)),
    relations: [...new Set(figures.map(({ relation }) => relation))],
    statuses: [...new Set(figures.map(({ status }) => status))],
    labels: labelsOf(dataset, lang),
    citation: citationLines(datasetWork(createPage(lang, ''), dataset)),
  });
}

function columnOf({ name, title, description, unit }: Dataset['fields'][number], lang: string): DataColumn {
  const { columns, readme } = dataWords(lang);
  const said = [description ? pick(description, lang) : '', unit ? columns.unit[0] + readme.colon + unit : ''];
  return { name, title: pick(title, lang), description: said.filter(Boolean).join(' ') || null, type: 'string' };
}

/** What stands in cells for "no value", and why: 未报, not collected. */
function labelsOf({ fields }: Dataset, lang: string): readonly (readonly [word: string, meaning: string])[] {
  const words = fields.flatMap(({ missingValues }) => missingValues).filter(({ value }) => value !== '');
  return [...new Map(words.map(({ value, label }) => [value, meaningOf(label, lang)]))];
}

function meaningOf(label: string | null, lang: string): string {
  const known = ['not-stated', 'in-progress', 'not-collected', 'withheld', 'not-applicable'];
  return label && known.includes(label) ? statusMeaning(label as Status, lang) : (label ?? statusMeaning('missing', lang));
}
