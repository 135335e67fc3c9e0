/** The pages that show something that is different: what staff look through once more. */
import { releasePage } from '../../src/i18n/release-urls.ts';
import { chartPath, datasetPath, metricPath, standardPath, topicPath } from '../../src/i18n/urls.ts';
import { registerPath } from '../../src/lib/register-files.ts';
import type { Change, Chart, Metric, ProseNode, ProsePage, ReleasedFigures, StandardBand, Text } from '../../src/model.ts';
import { changedCharts } from './changed-charts.ts';
import { chartTitle } from './chart-title.ts';

export interface AffectedPage {
  /** Below the site's root, in the first language. */
  readonly path: string;
  readonly title: Text;
  /** Of a register: the pages of how many of its things are affected. */
  readonly things?: number;
}

/** Pages of metrics, charts, topics, standards, tables and prose, then registers and the page of the release itself. */
export function affectedPages(
  before: ReleasedFigures | null,
  figures: ReleasedFigures,
  changes: readonly Change[],
  release: string,
): readonly AffectedPage[] {
  const touched = touchedNames(changes);
  const charts = changedCharts(before, figures, changes);
  // What was withdrawn keeps its page, which says so.
  const metrics = [...figures.metrics, ...goneFrom(before?.metrics ?? [], figures.metrics)].filter(({ name }) =>
    touched.has(`metric/${name}`),
  );
  const shown = new Set([
    ...charts.map(({ name }) => name),
    ...[...touched].filter((id) => id.startsWith('observation/')).map((id) => id.slice('observation/'.length)),
  ]);
  const pages = figures.site.pages.filter((page) => isTouched(page, touched, shown));
  const topics = figures.site.topics.filter(
    ({ name, metrics: own, charts: drawn }) =>
      touched.has(`topic/${name}`) ||
      pages.some(({ slug }) => slug === name) ||
      own.some((metric) => touched.has(`metric/${metric}`)) ||
      drawn.some((chart) => shown.has(chart)),
  );
  const standards = figures.standards.filter(
    ({ name, bands }) => touched.has(`standard/${name}`) || bands.some((band) => asksBy(band, shown)),
  );
  return [
    ...metrics.map(({ name, title }) => ({ path: metricPath(name), title })),
    ...charts.map(({ name, before: was, after }) => ({
      path: chartPath(name),
      title: titleOf(after, figures) ?? titleOf(was, before) ?? {},
    })),
    ...topics.map(({ name, title }) => ({ path: topicPath(name), title })),
    ...standards.map(({ name, title }) => ({ path: standardPath(name), title })),
    ...figures.datasets.filter(({ name }) => touched.has(`dataset/${name}`)).map(({ name, title }) => ({ path: datasetPath(name), title })),
    ...prosePages(figures, pages),
    ...affectedRegisters(figures, changes, new Set(standards.map(({ register }) => register))),
    { path: releasePage(release), title: { '': release } },
  ];
}

function touchedNames(changes: readonly Change[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const { subject } of changes) {
    if ('dataset' in subject) touched.add(`dataset/${subject.dataset}`);
    else touched.add(`${subject.kind}/${subject.name}`);
    if (subject.kind === 'observation') touched.add(`metric/${subject.metric}`);
  }
  return touched;
}

function goneFrom(was: readonly Metric[], is: readonly Metric[]): readonly Metric[] {
  const kept = new Set(is.map(({ name }) => name));
  return was.filter(({ name }) => !kept.has(name));
}

function titleOf(chart: Chart | null, figures: ReleasedFigures | null): Text | null {
  return chart && figures ? chartTitle(chart, figures) : null;
}

function isTouched({ slug, body }: ProsePage, touched: ReadonlySet<string>, shown: ReadonlySet<string>): boolean {
  return touched.has(`page/${slug}`) || Object.values(body).some((nodes) => nodes.some((node) => names(node, shown)));
}

// Texts of a topic stand on the topic's own page.
function prosePages({ site }: ReleasedFigures, pages: readonly ProsePage[]): readonly AffectedPage[] {
  const topics = new Set(site.topics.map(({ name }) => name));
  return pages
    .filter(({ slug }) => !topics.has(slug))
    .map(({ slug, title }) => ({ path: slug === 'home' ? 'index.html' : `${slug}.html`, title }));
}

function names(node: ProseNode, shown: ReadonlySet<string>): boolean {
  if (typeof node === 'string') return false;
  return (
    Object.values(node.attributes ?? {}).some((value) => shown.has(value)) || (node.children ?? []).some((child) => names(child, shown))
  );
}

/** Whether a band of a standard takes one of its numbers from some observations. */
function asksBy({ rule }: StandardBand, observations: ReadonlySet<string>): boolean {
  if (rule.kind === 'paired') return rule.stated !== null && observations.has(rule.stated);
  return (
    observations.has(rule.value.observation) ||
    (rule.kind === 'at-least-per' && rule.least !== null && observations.has(rule.least.observation))
  );
}

// A standard is on the page of every thing that is held to it.
function affectedRegisters({ registers }: ReleasedFigures, changes: readonly Change[], held: ReadonlySet<string>): readonly AffectedPage[] {
  return registers.flatMap(({ name, title, dataset, key, pages }) => {
    const changed = changes.flatMap(({ subject }) => ('key' in subject && subject.dataset === dataset ? [subject.key[key]] : []));
    const things = held.has(name) ? pages : new Set(changed).size;
    return things === 0 ? [] : [{ path: registerPath(name), title, things }];
  });
}
