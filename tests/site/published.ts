/** The published JSON of the built site, and the tables it was made from. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { inject } from 'vitest';
import type { Metric, Observation } from '../../src/model.ts';

export type Row = Readonly<Record<string, string>>;

const FIXTURES = resolve(import.meta.dirname, '../fixtures/source');

export function observationsIn(site: string): readonly Observation[] {
  return readApi(site, 'observations');
}

export function publishedObservations(): readonly Observation[] {
  return observationsIn(inject('site'));
}

export function publishedMetrics(): readonly Metric[] {
  return readApi(inject('site'), 'metrics');
}

/** The rows of a CSV file, read by another program than the build's own reader. */
export function rowsOf(file: string): readonly Row[] {
  return parseRows(readFileSync(file, 'utf8'), ',');
}

/** `facts.tsv`: what the source says. `derived.tsv`: what may be computed from it, with the result. */
export function sourceTable(name: 'facts' | 'derived'): readonly Row[] {
  return parseRows(readFileSync(join(FIXTURES, `${name}.tsv`), 'utf8'), '\t');
}

/** One part of the published JSON. */
export function readApi<T>(site: string, name: string): T {
  return JSON.parse(readFileSync(join(site, 'api', `${name}.json`), 'utf8')) as T;
}

function parseRows(text: string, delimiter: string): readonly Row[] {
  return Papa.parse<Row>(text, { header: true, delimiter, skipEmptyLines: true, ...(delimiter === '\t' && { quoteChar: '\u0000' }) }).data;
}
