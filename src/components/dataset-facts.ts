/** What a dataset is, in sentences made of its own facts. */
import { pick } from '../i18n/text.ts';
import { clipped } from '../lib/row-files.ts';
import type { Dataset, Problem } from '../model.ts';
import { countText } from './dataset-view.ts';
import type { Page } from './page.ts';

const MOST_FIELDS = 12;

/** Its title, its size, its first columns, and the package it is part of: never too short for a search engine. */
export function factsText(dataset: Dataset, page: Page): string {
  const { dataset: words, listComma } = page.words;
  const title = pick(dataset.title, page.lang);
  const part = words.part(pick(page.published.site.title, page.lang));
  if (dataset.kind === 'file') return words.describedFile(title, countText(dataset.bytes, page)) + part;
  const names = dataset.fields.slice(0, MOST_FIELDS).map((field) => clipped(pick(field.title, page.lang), 60));
  const more = dataset.fields.length > MOST_FIELDS ? words.andMore : '';
  const size = words.described(title, countText(dataset.rows, page), countText(dataset.fields.length, page));
  return size + words.describedFields(names.join(listComma) + more) + part;
}

/** The description as paragraphs: empty lines part them, and marks of markup stay what they are. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** What was seen in a dataset's own files and let pass. */
export function problemsOf({ files }: Dataset, { published }: Page): readonly Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  return published.problems.filter(({ file }) => paths.has(file));
}
