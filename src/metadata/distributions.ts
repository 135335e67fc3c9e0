/** The files that something can be had in, as catalogues list them. */
import { chartFile, datasetFile, metricFile } from '../i18n/urls.ts';
import type { Dataset } from '../model.ts';
import { hasCube, hasJson, isPacked } from './dataset-files.ts';

export interface Distribution {
  /** Below the site's root. */
  readonly path: string;
  readonly mediaType: string;
  /** What its content keeps to, where that is more than the media type says. */
  readonly conformsTo?: string;
  readonly bytes?: number;
  /** SHA-256 in hexadecimal. */
  readonly hash?: string;
}

export const CSV = 'text/csv';
export const JSON_STAT = 'https://json-stat.org/format/';
export const CSVW = 'http://www.w3.org/ns/csvw#';
const PACKAGE = 'https://datapackage.org/standard/data-package/';
const ZIP = 'application/zip';
const JSON_TYPE = 'application/json';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of a dataset: its table or file first, whose size and hash are known. */
export function datasetDistributions(dataset: Dataset): readonly Distribution[] {
  const { name, kind, path, bytes, hash } = dataset;
  const own = { path, mediaType: kind === 'table' ? CSV : 'application/octet-stream', bytes, hash: hash.replace('sha256:', '') };
  return [
    kind === 'table' ? { ...own, conformsTo: CSVW } : own,
    ...(hasJson(dataset) ? [{ path: datasetFile(name, 'json'), mediaType: JSON_TYPE }] : []),
    ...(hasCube(dataset) ? [{ path: datasetFile(name, 'jsonstat.json'), mediaType: JSON_TYPE, conformsTo: JSON_STAT }] : []),
    ...(isPacked(dataset) ? [{ path: datasetFile(name, 'zip'), mediaType: ZIP, conformsTo: PACKAGE }] : []),
  ];
}

/** Of a chart or a metric, in a language. */
export function figureDistributions(
  kind: 'chart' | 'metric',
  name: string,
  { lang, languages }: { readonly lang: string; readonly languages: readonly string[] },
): readonly Distribution[] {
  const file = (format: string): string => (kind === 'chart' ? chartFile : metricFile)(name, format, lang, languages);
  return [
    { path: file('csv'), mediaType: CSV, conformsTo: CSVW },
    { path: file('json'), mediaType: JSON_TYPE },
    { path: file('jsonstat.json'), mediaType: JSON_TYPE, conformsTo: JSON_STAT },
    { path: file('zip'), mediaType: ZIP, conformsTo: PACKAGE },
  ];
}

/** Of all figures together: every observation, all data in one file, and the workbooks that they can be checked in. */
export function wholeDistributions(allData: string, workbooks: readonly string[]): readonly Distribution[] {
  return [
    { path: 'api/observations.json', mediaType: JSON_TYPE },
    { path: allData, mediaType: ZIP, conformsTo: PACKAGE },
    ...workbooks.map((path) => ({ path, mediaType: XLSX })),
  ];
}
