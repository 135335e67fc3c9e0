/** The files of the site that are not pages, with what each is. */
import { pick } from '../i18n/text.ts';
import { chartFile, templateFile, workbookFile } from '../i18n/urls.ts';
import type { ProseNode } from '../model.ts';
import type { Page } from './page.ts';
import { inlineNodes } from './prose.ts';

export interface PublishedFile {
  readonly path: string;
  /** May hold numbers, so it is prose. */
  readonly what: readonly ProseNode[];
}

/** The JSON of the whole, the workbook, the datasets, the templates, the charts. */
export function publishedFiles(page: Page): readonly PublishedFile[] {
  const { api } = page.words;
  const whole = Object.entries(api.whole).map(([name, what]) => ({ path: name, what: [what] }));
  const workbook = { path: workbookFile(page.lang, page.published.site.languages), what: [api.workbook] };
  return [...whole, workbook, ...datasetFiles(page), ...templateFiles(page), ...chartFiles(page)];
}

function datasetFiles(page: Page): readonly PublishedFile[] {
  return page.published.datasets.map(({ path, title }) => ({ path, what: [pick(title, page.lang)] }));
}

function templateFiles(page: Page): readonly PublishedFile[] {
  const { api, colon } = page.words;
  return page.published.templates.map(({ name, title }) => ({
    path: templateFile(name),
    what: [api.template, colon, pick(title, page.lang)],
  }));
}

// One row for each chart: its other formats stand beside it under the same name.
function chartFiles(page: Page): readonly PublishedFile[] {
  const { languages } = page.published.site;
  const { api, colon } = page.words;
  return page.published.charts.map(({ name, finding }) => ({
    path: chartFile(name, 'json', page.lang, languages),
    what: [api.chart, colon, ...inlineNodes(finding, page.lang)],
  }));
}
