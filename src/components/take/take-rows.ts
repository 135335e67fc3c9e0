/** What can be taken of a chart, a number or a table, in rows: images, data, the workbook. */
import { CARD_FORMATS, IMAGE_FORMATS, type ImageFormat, imageFile, type Pictured } from '../../i18n/image-urls.ts';
import { takeWords } from '../../i18n/take-words.ts';
import { ALL_DATA, chartFile, datasetFile, metricFile, workbookFile } from '../../i18n/urls.ts';
import { hasCube, hasJson, isPacked } from '../../metadata/dataset-files.ts';
import { findDataset } from '../find.ts';
import { linkFile, type Page } from '../page.ts';

export interface TakenFile {
  /** What a link says: PNG. */
  readonly name: string;
  readonly format: string;
  readonly href: string;
}

export interface TakeRow {
  readonly label: string;
  readonly files: readonly TakenFile[];
}

const FIGURE_DATA = ['csv', 'json', 'jsonstat.json', 'csv-metadata.json', 'zip'] as const;

/** All files of a thing, those that most people want first. */
export function takeRows(page: Page, thing: Pictured): readonly TakeRow[] {
  const words = takeWords(page.lang);
  const { languages } = page.published.site;
  const rows = [
    { label: words.picture, files: imagesOf(page, thing) },
    { label: words.data, files: dataOf(page, thing) },
    { label: words.whole, files: [taken(page, 'all.zip', ALL_DATA)] },
    { label: words.workbook, files: [taken(page, 'xlsx', workbookFile(page.lang, languages))] },
  ];
  return rows.filter(({ files }) => files.length > 0);
}

function imagesOf(page: Page, thing: Pictured): readonly TakenFile[] {
  const formats: readonly ImageFormat[] = thing.kind === 'metric' ? CARD_FORMATS : IMAGE_FORMATS;
  const isDrawn = thing.kind !== 'dataset' || findDataset(page.published, thing.name).picture !== null;
  const { languages } = page.published.site;
  return isDrawn ? formats.map((format) => taken(page, format, imageFile(thing, format, page.lang, languages))) : [];
}

function dataOf(page: Page, { kind, name }: Pictured): readonly TakenFile[] {
  if (kind === 'dataset') return tableData(page, name);
  const fileOf = kind === 'chart' ? chartFile : metricFile;
  return FIGURE_DATA.map((format) => taken(page, format, fileOf(name, format, page.lang, page.published.site.languages)));
}

function tableData(page: Page, name: string): readonly TakenFile[] {
  const dataset = findDataset(page.published, name);
  const format = /\.([a-z0-9]+)$/i.exec(dataset.path)?.[1] ?? '';
  const others = [
    ...(dataset.kind === 'table' && hasJson(dataset) ? ['json'] : []),
    ...(dataset.kind === 'table' && hasCube(dataset) ? ['jsonstat.json'] : []),
    ...(dataset.kind === 'table' ? ['csv-metadata.json'] : []),
    ...(isPacked(dataset) ? ['zip'] : []),
  ];
  return [taken(page, format, dataset.path), ...others.map((other) => taken(page, other, datasetFile(name, other)))];
}

function taken(page: Page, format: string, path: string): TakenFile {
  const plain = { 'jsonstat.json': 'JSON-stat', 'csv-metadata.json': 'CSVW' } as Readonly<Record<string, string>>;
  const name = takeWords(page.lang).names[format] ?? plain[format] ?? format.toUpperCase();
  return { name, format, href: linkFile(page, path) };
}
