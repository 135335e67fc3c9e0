/** The files that hold a number: the datasets it was read from, all observations, the charts that draw it. */
import { pick } from '../i18n/text.ts';
import { chartFile } from '../i18n/urls.ts';
import type { Observation, ProseNode } from '../model.ts';
import { leavesOf } from './citations.ts';
import { findDataset } from './find.ts';
import { linkFile, type Page } from './page.ts';
import { inlineNodes } from './prose.ts';
import { chartsWith } from './uses.ts';

export interface Download {
  /** May hold numbers, so it is prose. */
  readonly label: readonly ProseNode[];
  readonly files: readonly { readonly format: string; readonly href: string }[];
}

/** What can be downloaded of a metric's observations. */
export function downloadsOf(page: Page, observations: readonly Observation[]): readonly Download[] {
  const json = { format: 'JSON', href: linkFile(page, 'api/observations.json') };
  return [...datasetFiles(page, observations), { label: [page.words.metric.allJson], files: [json] }, ...chartFiles(page, observations)];
}

function datasetFiles(page: Page, observations: readonly Observation[]): readonly Download[] {
  const derivations = observations.flatMap((observation) => leavesOf(page, observation)).flatMap(({ derivedFrom }) => derivedFrom);
  const resources = derivations.flatMap((derivation) => (derivation.kind === 'cells' ? [derivation.resource] : []));
  return [...new Set(resources)].map((name) => {
    const { title, path } = findDataset(page.published, name);
    const label = [page.words.data.one, page.words.colon, pick(title, page.lang)];
    return { label, files: [{ format: 'CSV', href: linkFile(page, path) }] };
  });
}

function chartFiles(page: Page, [first]: readonly Observation[]): readonly Download[] {
  const { words, published, lang } = page;
  const charts = first ? chartsWith(published, first.metric) : [];
  return charts.map(({ name, finding }) => ({
    label: [words.figure.one, words.colon, ...inlineNodes(finding, lang)],
    files: ['svg', 'png'].map((format) => ({
      format: format.toUpperCase(),
      href: linkFile(page, chartFile(name, format, lang, published.site.languages)),
    })),
  }));
}
