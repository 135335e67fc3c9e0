/** A dataset in words: its title, what it holds, its picture. */
import { drawPicture } from '../charts/dataset/picture.ts';
import { formatNumber, formatPeriod } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import { clipped } from '../lib/row-files.ts';
import type { Dataset, DatasetField, DatasetPicture } from '../model.ts';
import { namedPicture } from './named-picture.ts';
import type { Page } from './page.ts';
import { unitText } from './value-parts.ts';

type Kind = 'text' | 'number' | 'time' | 'place' | 'other';

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  any: 'text',
  number: 'number',
  integer: 'number',
  date: 'time',
  datetime: 'time',
  time: 'time',
  year: 'time',
  yearmonth: 'time',
  duration: 'time',
  geopoint: 'place',
  geojson: 'place',
};

/** So many columns are named where a table is listed. */
const MOST_NAMED = 12;

/** A package without figures of its own: its tables are what the site is about. */
export function isBare({ published }: Page): boolean {
  return published.metrics.length === 0 && published.charts.length === 0;
}

/** A whole number in the page's language. */
export function countText(count: number, { lang }: Page): string {
  return formatNumber(count, lang);
}

/** “253 行，56 列；主要是文字” */
export function holdsText({ rows, fields }: Dataset, page: Page): string {
  const { dataset: words, comma, semicolon } = page.words;
  const size = [words.rows(countText(rows, page)), words.columns(countText(fields.length, page))].join(comma);
  const what = kindsText(fields, page);
  return what ? size + semicolon + what : size;
}

function kindsText(fields: readonly DatasetField[], page: Page): string {
  const { dataset: words, listComma } = page.words;
  const kinds = fields.map(({ type }) => KINDS[type] ?? 'other');
  const share = (kind: Kind): number => kinds.filter((each) => each === kind).length / fields.length;
  const most = (['text', 'number', 'time'] as const).find((kind) => share(kind) > 0.6);
  if (most) return words.mostly[most];
  return words.of([...new Set(kinds)].map((kind) => words.kinds[kind]).join(listComma));
}

/** “列：社区、户数、面积等”: the first columns by name. */
export function columnsText({ fields }: Dataset, page: Page): string {
  const { dataset: words, colon, listComma } = page.words;
  const named = fields.slice(0, MOST_NAMED).map(({ title }) => clipped(pick(title, page.lang), 40));
  return words.columnsTitle + colon + named.join(listComma) + (fields.length > MOST_NAMED ? words.andMore : '');
}

/** A column's title in the page's language. */
export function fieldTitle({ fields }: Dataset, name: string, page: Page): string {
  const field = fields.find((each) => each.name === name);
  return field ? pick(field.title, page.lang) : name;
}

/** A measure with its unit, where its title does not say it: GDP（亿元）. */
export function measureText(dataset: Dataset, name: string, page: Page): string {
  const field = dataset.fields.find((each) => each.name === name);
  const title = fieldTitle(dataset, name, page);
  const unit = field?.unit ? unitText(field.unit, page) : '';
  const [open, close] = page.words.brackets;
  return unit === '' || title.includes(unit) ? title : `${title}${open}${unit}${close}`;
}

/** What the picture shows: a title, not a finding. The table's name stands above it. */
export function pictureTitle(dataset: Dataset, picture: DatasetPicture, page: Page): string {
  const words = page.words.dataset.picture;
  if (picture.kind === 'count') return words.count(fieldTitle(dataset, picture.by, page));
  const where = picture.where.map(({ field, at }) => words.where(fieldTitle(dataset, field, page), periodText(at, page)));
  const within = where.length === 0 ? '' : `${page.words.brackets[0]}${where.join(page.words.semicolon)}${page.words.brackets[1]}`;
  const measure = measureText(dataset, picture.field, page);
  if (picture.kind === 'distribution') return words.distribution(measure) + within;
  if (picture.kind === 'category') return words.category(measure, fieldTitle(dataset, picture.by, page)) + within;
  const [first, last] = [picture.points[0]?.at ?? '', picture.points.at(-1)?.at ?? ''];
  return words.time(measure, periodText(first, page), periodText(last, page)) + within;
}

/** A period as it stands: 1949, 2020-06. Dates in a title need no words. */
export function periodText(at: string, { published, lang }: Page): string {
  const labels = published.site.labels['period'] ?? {};
  return Object.hasOwn(labels, at) ? formatPeriod(at, labels, lang) : at;
}

/** What must be known to read the picture. */
export function pictureNotes(dataset: Dataset, picture: DatasetPicture, page: Page): readonly string[] {
  const words = page.words.dataset.picture;
  const count = (number: number): string => countText(number, page);
  const some = (number: number, say: (text: string) => string): readonly string[] => (number > 0 ? [say(count(number))] : []);
  const totals = dataset.totals.length > 0 ? [words.totals] : [];
  if (picture.kind === 'count') return [words.countOnly, ...some(picture.missing, words.noKind), ...totals];
  const leftOut = leftOutText(picture.leftOut, page);
  if (picture.kind === 'distribution') {
    const far = (end: DistributionEnd, say: (count: string, farthest: string) => string) =>
      end ? [say(count(end.count), count(end.farthest))] : [];
    return [
      words.bins,
      ...far(picture.below, words.below),
      ...far(picture.above, words.above),
      ...some(picture.missing, words.noValue),
      ...leftOut,
      ...totals,
    ];
  }
  const own = picture.kind === 'time' ? lineNotes(picture, page) : some(picture.missing, words.missing);
  const others = dataset.fields.filter(
    ({ name, type }) => KINDS[type] === 'number' && name !== picture.field && name !== picture.by,
  ).length;
  return [...own, ...some(picture.inexact, words.inexact), ...leftOut, ...totals, ...some(others, words.others)];
}

type DistributionEnd = { readonly count: number; readonly farthest: number } | null;

function lineNotes({ points, of }: DatasetPicture & { readonly kind: 'time' }, page: Page): readonly string[] {
  const words = page.words.dataset.picture;
  const broken = points.some(({ value, after }) => value === null || after === true);
  return [...(broken ? [words.gaps] : []), ...(of > points.length ? [words.thinned(countText(of, page))] : [])];
}

function leftOutText(periods: readonly string[], page: Page): readonly string[] {
  const words = page.words.dataset.picture;
  if (periods.length === 0) return [];
  const [first = '', last = ''] = [periods[0], periods.at(-1)].sort();
  return [
    words.leftOut(periods.length > 3 ? words.latest(first, last, countText(periods.length, page)) : periods.join(page.words.listComma)),
  ];
}

/** The picture at a width, as SVG named by its title. */
export function pictureOf(dataset: Dataset, picture: DatasetPicture, page: Page, widthRem: number): string {
  const label = pick(dataset.title, page.lang) + page.words.colon + pictureTitle(dataset, picture, page);
  return drawPicture(namedPicture(dataset, picture, page.lang), page.lang, label, widthRem);
}
