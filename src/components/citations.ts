/** Which paragraphs of which sources a set of observations rests on. */
import { formatList, formatLocator } from '../i18n/format.ts';
import type { Chart, Citation, Observation } from '../model.ts';
import { findDataset, findObservation } from './find.ts';
import type { Page } from './page.ts';

export interface CitedSource {
  readonly source: string;
  readonly locators: readonly string[];
}

/** Citations by source, each place once, paragraphs in the order of the source. */
export function citedSources(citations: readonly Citation[]): readonly CitedSource[] {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources.map((source) => ({ source, locators: locatorsOf(source, citations) }));
}

/** The citations of several observations together. */
export function citationsOf(page: Page, ids: readonly string[]): readonly Citation[] {
  return ids.flatMap((id) => findObservation(page.published, id).citations);
}

/** The citations of a chart: of its observations, and of the table that it draws a register from. */
export function chartCitations(page: Page, { observations, picture }: Chart): readonly Citation[] {
  const own = citationsOf(page, observations);
  const sources = picture ? findDataset(page.published, picture.dataset).sources : [];
  return [...own, ...sources.map((source) => ({ source, locator: '' }))];
}

/** The observations read from cells that a value rests on; itself when it was read from a cell. */
export function leavesOf(page: Page, observation: Observation): readonly Observation[] {
  const leaves = new Map<string, Observation>();
  collectLeaves(page, observation, leaves);
  return [...leaves.values()];
}

/** The figures read from a source, place by place. */
export function figuresByPlace(
  page: Page,
  source: string,
): readonly { readonly locator: string; readonly observations: readonly Observation[] }[] {
  const from = ({ citations }: Observation): readonly Citation[] => citations.filter((citation) => citation.source === source);
  const read = page.published.observations.filter((observation) => !observation.derived && from(observation).length > 0);
  const locators = locatorsOf(source, read.flatMap(from));
  return locators.map((locator) => ({
    locator,
    observations: read.filter((observation) => from(observation).some((citation) => citation.locator === locator)),
  }));
}

/** 第6段和第8段 */
export function locatorText(locators: readonly string[], page: Page): string {
  return formatList(
    locators.map((locator) => formatLocator(locator, page.lang)),
    page.lang,
  );
}

function collectLeaves(page: Page, observation: Observation, leaves: Map<string, Observation>): void {
  const inputs = observation.derivedFrom.filter((derivation) => derivation.kind === 'observation');
  if (inputs.length === 0) leaves.set(observation.id, observation);
  for (const input of inputs) collectLeaves(page, findObservation(page.published, input.observation), leaves);
}

function locatorsOf(source: string, citations: readonly Citation[]): readonly string[] {
  const locators = citations.filter((citation) => citation.source === source).map(({ locator }) => locator);
  return [...new Set(locators)].filter((locator) => locator !== '').sort(byParagraph);
}

function byParagraph(a: string, b: string): number {
  return paragraphNumber(a) - paragraphNumber(b) || (a < b ? -1 : 1);
}

function paragraphNumber(locator: string): number {
  return Number(/\d+/.exec(locator)?.[0] ?? 0);
}
