/** A chart's or a metric's data as one package that explains and proves itself. */

import { dataWords } from '../i18n/data-words.ts';
import { citationLines } from '../metadata/citation/formats.ts';
import type { DataTable } from '../metadata/data-table.ts';
import { figurePackage } from '../metadata/table-schema.ts';
import { citationTexts } from './citation.ts';
import type { FigureData } from './figure-data.ts';
import { type PackedText, packedText, packTexts } from './pack.ts';
import { licenseLines, type Readme, readmeText, windowsText } from './readme.ts';

/** The package of some texts, the first of which is the CSV. */
export function figureZip(
  kind: 'chart' | 'metric',
  { table, facts, work }: FigureData,
  texts: readonly [PackedText, ...PackedText[]],
): Uint8Array {
  const { name: path, bytes, hash } = packedText(texts[0]);
  const descriptor = `${JSON.stringify(figurePackage(table, facts, { path, bytes, hash }), null, 1)}\n`;
  const beside = [
    ['datapackage.json', descriptor],
    ...citationTexts(work),
    ['LICENSE.txt', windowsText(licenseLines(facts.licenses, facts.lang))],
  ] satisfies readonly PackedText[];
  const names = [...texts, ...beside].map(([name]) => name);
  const readme = readmeText({ facts, kind, citation: citationLines(work), ...columnsIn(table), files: listed(names, facts.lang) });
  return packTexts([['README.txt', readme], ...texts, ...beside]);
}

/** The columns of a table, and which signs of strength and which statuses occur in it. */
export function columnsIn(table: DataTable): Pick<Readme, 'columns' | 'relations' | 'statuses'> {
  const found = <T>(name: string): readonly T[] => {
    const index = table.columns.findIndex((column) => column.name === name);
    return index === -1 ? [] : [...new Set(table.rows.map((row) => row[index] as T))];
  };
  return { columns: table.columns, relations: found('relation'), statuses: found('status') };
}

/** Files of a package by name, each with what it is; the list of checksums and the README itself are in every one. */
export function listed(names: readonly string[], lang: string): readonly (readonly [name: string, what: string])[] {
  const { files } = dataWords(lang);
  const all = ['README.txt', ...names, 'SHA256SUMS'];
  return all.map((name) => [name, files[kindOf(name)]] as const);
}

function kindOf(name: string): keyof ReturnType<typeof dataWords>['files'] {
  const known = { 'README.txt': 'readme', 'CITATION.txt': 'citation', 'LICENSE.txt': 'license', SHA256SUMS: 'sums' } as const;
  if (Object.hasOwn(known, name)) return known[name as keyof typeof known];
  if (name === 'datapackage.json') return 'descriptor';
  if (name.startsWith('citation.')) return 'citation';
  if (name.endsWith('-metadata.json')) return 'csvw';
  if (name.endsWith('.jsonstat.json')) return 'jsonstat';
  return name.endsWith('.csv') ? 'csv' : 'json';
}
