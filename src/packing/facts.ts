/** What the data files of a chart, a metric and the whole site say of themselves. */
import { chartCitations, citationsOf, leavesOf } from '../components/citations.ts';
import { findDataset } from '../components/find.ts';
import { citedText, furniture, siteLine, warningOf } from '../components/furniture.ts';
import type { Page } from '../components/page.ts';
import { proseNodes, proseText } from '../components/prose.ts';
import { pick } from '../i18n/text.ts';
import { chartPath, metricPath, pageFile } from '../i18n/urls.ts';
import type { DataFacts } from '../metadata/data-table.ts';
import { siteRoot } from '../metadata/root.ts';
import type { Chart, Metric, Observation, Prose, Site } from '../model.ts';

/** Of a chart: its finding, its subtitle, its note. */
export function chartFacts(chart: Chart, page: Page, observations: readonly Observation[]): DataFacts {
  const { finding, subtitle, note } = furniture(chart, page);
  const drawn = chart.picture ? [chart.picture.dataset] : [];
  return {
    ...siteFacts(page),
    name: chart.name,
    title: finding,
    description: subtitle,
    notes: note ? [note] : [],
    source: citedText(chartCitations(page, chart), page),
    address: addressOf(chartPath(chart.name), page),
    licenses: licensesOf([...resourcesOf(page, observations), ...drawn], page),
  };
}

/** Of a metric: how it is made, what it assumes, and what it does not say. */
export function metricFacts(metric: Metric, page: Page, observations: readonly Observation[]): DataFacts {
  const text = (prose: Prose): string => proseText(proseNodes(prose, page.lang), page).trim();
  return {
    ...siteFacts(page),
    name: metric.name,
    title: pick(metric.title, page.lang),
    description: pick(metric.explanation, page.lang),
    notes: [...metric.assumptions, ...metric.caveats].map(text),
    source: citedText(citationsOf(page, idsOf(observations)), page),
    address: addressOf(metricPath(metric.name), page),
    licenses: licensesOf(resourcesOf(page, observations), page),
  };
}

/** Of all figures together. */
export function allFacts(page: Page): DataFacts {
  const { published, lang } = page;
  const { site, observations } = published;
  const described = site.package.description ? pick(site.package.description, lang) : '';
  return {
    ...siteFacts(page),
    name: site.package.name ?? 'figures',
    title: pick(site.title, lang),
    description: described,
    notes: [],
    source: citedText(citationsOf(page, idsOf(observations)), page),
    address: addressOf('index.html', page),
    licenses: site.licenses,
  };
}

/** The tables that observations were read from in the end. */
export function resourcesOf(page: Page, observations: readonly Observation[]): readonly string[] {
  const leaves = observations.flatMap((observation) => leavesOf(page, observation));
  return [...new Set(leaves.flatMap(({ derivedFrom }) => derivedFrom.flatMap((from) => (from.kind === 'cells' ? [from.resource] : []))))];
}

function siteFacts(page: Page): Pick<DataFacts, 'lang' | 'site' | 'synthetic' | 'asOf'> {
  return { lang: page.lang, site: siteLine(page), synthetic: warningOf(page), asOf: page.published.site.asOf };
}

/** Where the page of something is: whole where the site's address is known, else below its root. */
export function addressOf(path: string, { lang, published }: Page): string {
  return siteRoot() + pageFile(path, lang, published.site.languages);
}

// A file of several tables is under the licences of all; were one without, the others' would not hold for it.
function licensesOf(resources: readonly string[], { published }: Page): Site['licenses'] {
  const each = resources.map((name) => findDataset(published, name).licenses);
  if (each.some((licenses) => licenses.length === 0)) return [];
  const byText = new Map(each.flat().map((license) => [JSON.stringify(license), license]));
  return [...byText.values()];
}

function idsOf(observations: readonly Observation[]): readonly string[] {
  return observations.map(({ id }) => id);
}
