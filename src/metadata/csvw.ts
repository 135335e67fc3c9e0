/** CSV on the Web: what stands beside a CSV as `x.csv-metadata.json`, so that a program knows its columns without guessing. */
import { pick } from '../i18n/text.ts';
import { guardFormula } from '../lib/formula-guard.ts';
import type { DataColumn, DataFacts, DataTable } from './data-table.ts';

/** How our CSV files are written; the standard's defaults but for the line ends, which it also has. */
export const DIALECT = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  lineTerminators: ['\r\n'],
};

/** A column as CSVW has it. `titles` by language; the header itself is one of them, which is how a reader finds the column. */
export interface CsvwColumn {
  readonly name: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly datatype: unknown;
  readonly [property: string]: unknown;
}

/** The metadata of a table whose CSV lies beside it as `file`. */
export function csvwOf(table: DataTable, facts: DataFacts, file: string): unknown {
  const { lang, title, description, notes, source, site, synthetic, asOf, licenses } = facts;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    url: file,
    'dc:title': title,
    'dc:description': [synthetic, description, ...notes].filter(Boolean).join(' '),
    ...(source && { 'dc:source': source }),
    'dc:publisher': site,
    ...(asOf && { 'dc:date': asOf }),
    ...licenseProperties(licenses, lang),
    dialect: DIALECT,
    tableSchema: {
      columns: table.columns.map((column) => columnOf(column, lang)),
      ...(table.key.length > 0 && { primaryKey: table.key.map(columnName) }),
    },
  };
}

/** Where a licence is stated, its address or its name. Where none is, nothing: none is claimed. */
export function licenseProperties(licenses: DataFacts['licenses'], lang: string): Readonly<Record<string, unknown>> {
  const stated = licenses.map(({ title, path }) => (path ? { '@id': path } : pick(title, lang)));
  return stated.length > 0 ? { 'dc:license': stated.length === 1 ? stated[0] : stated } : {};
}

/**
 * A column's name as the standard allows it: letters, digits and low lines, all else percent-encoded.
 * @example columnName('as_stated') // the same; columnName('户数') // "%E6%88%B7%E6%95%B0"
 */
export function columnName(header: string): string {
  const encoded = encodeURIComponent(header.toWellFormed()).replace(/[!'()*~.-]/g, (sign) => `%${hex(sign)}`);
  // A name that begins with a low line is kept for the standard itself.
  return encoded.replace(/^_/, '%5F') || 'column';
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}

function columnOf({ name, title, description, type }: DataColumn, lang: string): CsvwColumn {
  return {
    name: columnName(name),
    titles: { [lang]: [...new Set([guardFormula(name), title])] },
    ...(description && { 'dc:description': description }),
    datatype: type,
  };
}
