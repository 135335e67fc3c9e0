/** The data files of charts and metrics: CSV for a spreadsheet, JSON, JSON-stat, what the columns are, and all in one package. */
import type { Page } from '../components/page.ts';
import { chartFile, metricFile } from '../i18n/urls.ts';
import { csvHeader, csvRecords } from '../lib/write-csv.ts';
import { csvwOf } from '../metadata/csvw.ts';
import type { DataCell, DataTable } from '../metadata/data-table.ts';
import { type FigureData, type FigureThing, figureData } from './figure-data.ts';
import { figureZip } from './figure-zip.ts';
import type { PackedText } from './pack.ts';

export const FIGURE_FORMATS = ['csv', 'json', 'jsonstat.json', 'csv-metadata.json', 'zip'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];
/** What has a page, and its files beside it. */
export type PagedThing = FigureThing & { readonly kind: 'chart' | 'metric' };

/** The bytes of a file, in the language of a page. */
export function figureFile(thing: PagedThing, format: FigureFormat, page: Page): string | Uint8Array {
  const data = figureData(thing, page);
  const name = (each: FigureFormat): string => figurePath(thing, each, page).replace(/^.*\//, '');
  if (format !== 'zip') return figureText(format, data, name('csv'));
  return figureZip(thing.kind, data, figureTexts(data, name));
}

/** The texts of all formats but the package by their names, the CSV first. */
export function figureTexts(data: FigureData, name: (format: FigureFormat) => string): readonly [PackedText, ...PackedText[]] {
  const text = (format: Exclude<FigureFormat, 'zip'>): PackedText => [name(format), figureText(format, data, name('csv'))];
  return [text('csv'), text('json'), text('jsonstat.json'), text('csv-metadata.json')];
}

/** Where a file lies below the site's root. */
export function figurePath({ kind, name }: PagedThing, format: string, { lang, published }: Page): string {
  return (kind === 'chart' ? chartFile : metricFile)(name, format, lang, published.site.languages);
}

function figureText(format: Exclude<FigureFormat, 'zip'>, { table, document, cube, facts }: FigureData, csv: string): string {
  switch (format) {
    case 'csv':
      return tableCsv(table);
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
    case 'jsonstat.json':
      return `${JSON.stringify(cube, null, 1)}\n`;
    case 'csv-metadata.json':
      return `${JSON.stringify(csvwOf(table, facts, csv), null, 1)}\n`;
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}

function tableCsv({ columns, rows }: DataTable): string {
  return csvHeader(columns.map(({ name }) => name)) + csvRecords(rows.map((row) => row.map(cellText)));
}

function cellText(cell: DataCell): string {
  return cell === null ? '' : String(cell);
}
