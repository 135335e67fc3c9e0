/** What stands on the images of a chart, a dataset and a number, in the language of a page. */
import { chartRemarks } from '../charts/chart.ts';
import { CARD_RANGE, cardPicture } from '../charts/images/card.ts';
import { chartPicture, datasetPicture } from '../charts/images/chart-picture.ts';
import type { DrawPicture } from '../charts/images/fit.ts';
import type { PictureScale } from '../charts/images/shape.ts';
import { fieldTitle, pictureNotes, pictureTitle } from '../components/dataset-view.ts';
import { chartContext, descriptionOf } from '../components/drawings.ts';
import { findChart, findDataset, findMetric, lookUpObservation, observationsOf } from '../components/find.ts';
import { citedText, furniture } from '../components/furniture.ts';
import { namedPicture } from '../components/named-picture.ts';
import type { Page } from '../components/page.ts';
import { sameDrawing } from '../components/releases/same-drawing.ts';
import { strengthLong } from '../components/strength.ts';
import { valueText } from '../components/value-parts.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Pictured } from '../i18n/image-urls.ts';
import { imageWords } from '../i18n/image-words.ts';
import { pick } from '../i18n/text.ts';
import type { Dataset, DatasetPicture, Site } from '../model.ts';
import { chartFacts, metricFacts } from '../packing/facts.ts';
import { cardSubtitle, cardValue } from './card-words.ts';

/** Everything that is said and drawn, before it is laid out for a shape. */
export interface Pictures {
  readonly finding: string;
  readonly subtitle: string;
  /** What the author of the chart has to say, and what must be known to read its forms and its strength. */
  readonly note: string | null;
  readonly remarks: readonly string[];
  readonly source: string;
  readonly licenses: Site['licenses'];
  /** The picture in words. */
  readonly description: string;
  readonly draw: DrawPicture;
  readonly range?: PictureScale;
}

/** The content of something that has images. */
export function picturesOf({ kind, name }: Pictured, page: Page): Pictures {
  switch (kind) {
    case 'chart':
      return ofChart(name, page);
    case 'dataset':
      return ofDataset(name, page);
    case 'metric':
      return ofMetric(name, page);
    default:
      throw new Error(`has no images: ${kind satisfies never}`);
  }
}

function ofChart(name: string, page: Page): Pictures {
  const chart = findChart(page.published, name);
  const { finding, subtitle, note, source } = furniture(chart, page);
  const { told } = imageWords(page.lang);
  const remarks = chartRemarks(chart, chartContext(page));
  return {
    finding,
    subtitle,
    note,
    remarks: remarks.filter(({ key }) => note === null || told[key]?.test(subtitle + note) !== true).map(({ text }) => text),
    source,
    licenses: chartFacts(
      chart,
      page,
      chart.observations.flatMap((id) => lookUpObservation(page.published, id) ?? []),
    ).licenses,
    description: `${subtitle} ${descriptionOf(page, chart)}`,
    draw: sameDrawing(page, chart, 'image', () => chartPicture(chart, chartContext(page))),
  };
}

function ofDataset(name: string, page: Page): Pictures {
  const dataset = findDataset(page.published, name);
  const { picture } = dataset;
  if (!picture) throw new Error(`no picture of a dataset: ${name}`);
  const { words, lang } = page;
  const named = namedPicture(dataset, picture, lang);
  const sources = citedText(
    dataset.sources.map((source) => ({ source, locator: '' })),
    page,
  );
  const notes = pictureNotes(dataset, picture, page).join(words.space);
  const title = pictureTitle(dataset, picture, page);
  return {
    finding: pick(dataset.title, lang),
    subtitle: title,
    note: notes,
    remarks: [words.dataset.picture.made],
    source: sources === '' ? '' : words.source.label + sources,
    licenses: dataset.licenses,
    description: [title + words.stop.trim(), pointsText(dataset, named, page)].join(words.space),
    draw: datasetPicture(named, lang),
  };
}

/** So many points are named in words. */
const MOST_NAMED = 12;

function pointsText(dataset: Dataset, picture: DatasetPicture, page: Page): string {
  const { words, lang } = page;
  const number = (value: number | null): string => (value === null ? words.dataset.picture.none : formatNumber(value, lang));
  const said =
    picture.kind === 'distribution'
      ? picture.bins.map(({ low, high, count }) => `${number(low)}—${number(high)}${words.colon}${number(count)}`)
      : picture.points.map(({ at, value }) => `${at}${words.colon}${number(value)}`);
  const of = picture.kind === 'distribution' ? picture.field : picture.by;
  return (
    fieldTitle(dataset, of, page) + words.colon + said.slice(0, MOST_NAMED).join(words.semicolon) + (said.length > MOST_NAMED ? '…' : '')
  );
}

function ofMetric(name: string, page: Page): Pictures {
  const { published, words, lang } = page;
  const metric = findMetric(published, name);
  const observations = observationsOf(published, name);
  const { source, licenses } = metricFacts(metric, page, observations);
  const [first] = observations;
  const said = observations.map((each) => `${observations.length > 1 ? `${each.period} ` : ''}${valueText(each, page)}`);
  return {
    finding: pick(metric.title, lang),
    subtitle: cardSubtitle(observations, page),
    note: first ? strengthLong(first, page) : null,
    remarks: [],
    source: source === '' ? '' : words.source.label + source,
    licenses,
    description: said.slice(0, MOST_NAMED).join(words.semicolon),
    draw: cardPicture(
      observations.map((observation) => cardValue(observation, page)),
      (count) => imageWords(lang).more(formatNumber(count, lang)),
    ),
    range: CARD_RANGE,
  };
}
