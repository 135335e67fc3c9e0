/** The data of a chart, of a metric or of all figures: a table, a document and a cube that say the same. */
import { describeChart, kindOf } from '../charts/chart.ts';
import { type Cite, chartRows, type FigureRow, figureRow } from '../charts/figure-rows.ts';
import { read } from '../charts/reading.ts';
import { chartWork, metricWork, siteWork } from '../components/cite/works.ts';
import { chartContext } from '../components/drawings.ts';
import { findChart, findMetric, lookUpObservation, observationsOf } from '../components/find.ts';
import { citedText, furniture } from '../components/furniture.ts';
import type { Page } from '../components/page.ts';
import { formatPeriod } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { CitedWork } from '../metadata/citation/work.ts';
import type { DataFacts, DataTable } from '../metadata/data-table.ts';
import { type CubeRow, figureCube } from '../metadata/figure-cube.ts';
import type { Observation } from '../model.ts';
import { allFacts, chartFacts, metricFacts } from './facts.ts';
import { figureTable } from './figure-table.ts';
import { pictureCube, pictureTable } from './picture-data.ts';

/** Whose data it is. */
export interface FigureThing {
  readonly kind: 'chart' | 'metric' | 'all';
  readonly name: string;
}

export interface FigureData {
  readonly facts: DataFacts;
  /** As it is cited. */
  readonly work: CitedWork;
  readonly table: DataTable;
  /** The JSON document. */
  readonly document: unknown;
  /** The JSON-stat document. */
  readonly cube: unknown;
}

/** The data of a thing in the language of a page. */
export function figureData({ kind, name }: FigureThing, page: Page): FigureData {
  if (kind === 'chart') return chartData(name, page);
  return kind === 'metric' ? metricData(name, page) : allData(page);
}

function chartData(name: string, page: Page): FigureData {
  const chart = findChart(page.published, name);
  const context = chartContext(page);
  const rows = chartRows(chart, context, citeOn(page));
  const observations = observationsIn(rows, page);
  const facts = chartFacts(chart, page, observations);
  const picture = kindOf(chart).picture?.table(chart, context);
  const { unit: _, ...words } = furniture(chart, page);
  const unit = picture ? null : sharedUnit(rows);
  const document = {
    name,
    kind: chart.kind,
    language: page.lang,
    ...words,
    ...(unit && { unit }),
    description: describeChart(chart, context),
    // Of a register: what is drawn, and the figures of the standard that is drawn beside it.
    ...(chart.picture && { picture: chart.picture }),
    rows,
  };
  return {
    facts,
    work: chartWork(page, chart),
    document,
    table: picture ? pictureTable(picture, facts) : figureTable(rows, facts),
    cube: picture ? pictureCube(picture, facts) : figureCube(cubeRows(observations, page), facts),
  };
}

function metricData(name: string, page: Page): FigureData {
  const metric = findMetric(page.published, name);
  const observations = observationsOf(page.published, name);
  const facts = metricFacts(metric, page, observations);
  return { facts, work: metricWork(page, metric), ...figuresOf(observations, facts, page) };
}

function allData(page: Page): FigureData {
  const facts = allFacts(page);
  return { facts, work: siteWork(page), ...figuresOf(page.published.observations, facts, page) };
}

function figuresOf(observations: readonly Observation[], facts: DataFacts, page: Page): Omit<FigureData, 'facts' | 'work'> {
  const context = chartContext(page);
  const rows = observations.map(({ id, metric }) =>
    figureRow(pick(findMetric(page.published, metric).title, page.lang), read(id, context), { context, cite: citeOn(page) }),
  );
  const { name, lang, title, description, notes, source, site, synthetic, address } = facts;
  return {
    table: figureTable(rows, facts),
    document: { name, language: lang, title, description, notes, source, site, synthetic, address, rows },
    cube: figureCube(cubeRows(observations, page), facts),
  };
}

/** Observations as rows of a cube, with the words for their parts. */
export function cubeRows(observations: readonly Observation[], page: Page): readonly CubeRow[] {
  const context = chartContext(page);
  const { units, labels } = page.published.site;
  return observations.map((observation): CubeRow => {
    const { metric, period, unit } = observation;
    const { dimensions, unit: unitTitle } = figureRow('', read(observation.id, context), { context, cite: () => '' });
    return {
      observation,
      metric: pick(findMetric(page.published, metric).title, page.lang),
      unit: unitTitle,
      decimals: units.find(({ name }) => name === unit)?.decimals ?? null,
      period: formatPeriod(period, labels.period ?? {}, page.lang),
      dimensions,
    };
  });
}

function observationsIn(rows: readonly FigureRow[], { published }: Page): readonly Observation[] {
  return rows.flatMap(({ observation }) => lookUpObservation(published, observation) ?? []);
}

/** A unit stands on top only where all rows have it. */
function sharedUnit(rows: readonly FigureRow[]): string | null {
  const units = new Set(rows.map(({ unit }) => unit));
  const [unit = null] = units.size === 1 ? units : [];
  return unit;
}

function citeOn(page: Page): Cite {
  return (citations) => citedText(citations, page);
}
