/** The files that a dataset is published as, for packages: its table or file, what its columns are, and the same for programs. */

import { createHash } from 'node:crypto';
import { createPage } from '../components/page.ts';
import { datasetFile } from '../i18n/urls.ts';
import type { FieldSchema } from '../metadata/csvw-datatype.ts';
import { datasetCsvw } from '../metadata/dataset-csvw.ts';
import { datasetDescription } from '../metadata/dataset-description.ts';
import { hasCube, hasJson, isFigures } from '../metadata/dataset-files.ts';
import { figureCube } from '../metadata/figure-cube.ts';
import { siteRoot } from '../metadata/root.ts';
import type { Dataset, Observation } from '../model.ts';
import { readPieces, readPublished, readSchemas } from '../published/read.ts';
import { cubeRows } from './figure-data.ts';
import { type PackedFile, packedText } from './pack.ts';

/** Its files by their names below the site's root, the table first. */
export function datasetMembers(dataset: Dataset): readonly PackedFile[] {
  const { path, bytes, hash, kind } = dataset;
  const own: PackedFile = { name: path, content: readPieces(path), bytes, hash: hash.replace('sha256:', '') };
  if (kind === 'file') return [own];
  return [
    own,
    packedText([`${path}-metadata.json`, csvwText(dataset)]),
    ...(hasJson(dataset) ? [written(datasetFile(dataset.name, 'json'))] : []),
    ...cubeOf(dataset),
  ];
}

/** What lies beside a dataset's CSV as `x.csv-metadata.json`. */
export function csvwText(dataset: Dataset): string {
  const { site, datasets } = readPublished();
  const schema = readSchemas().find(({ name }) => name === dataset.name)?.schema as
    | { readonly fields?: readonly (FieldSchema & { readonly name?: string })[] }
    | undefined;
  const schemas = new Map((schema?.fields ?? []).map((field) => [field.name ?? '', field] as const));
  const fileOf = (name: string): string | null => {
    const found = datasets.find((known) => known.name === name && known.kind === 'table');
    return found ? found.path.replace(/^.*\//, '') : null;
  };
  return `${JSON.stringify(datasetCsvw(dataset, site, { schemas, fileOf }), null, 1)}\n`;
}

function cubeOf(dataset: Dataset): readonly PackedFile[] {
  const name = datasetFile(dataset.name, 'jsonstat.json');
  if (hasCube(dataset)) return [written(name)];
  const figures = isFigures(dataset) ? figuresFrom(dataset) : [];
  if (figures.length === 0) return [];
  const { site } = readPublished();
  const page = createPage(site.languages[0] ?? 'zh', '');
  const cube = figureCube(cubeRows(figures, page), datasetDescription(dataset, site, page.lang, siteRoot()));
  return [packedText([name, `${JSON.stringify(cube, null, 1)}\n`])];
}

/** The figures that were read from a table's cells. */
export function figuresFrom({ name }: Pick<Dataset, 'name'>): readonly Observation[] {
  const { observations } = readPublished();
  return observations.filter(({ derivedFrom }) => derivedFrom.some((from) => from.kind === 'cells' && from.resource === name));
}

// Made by the other half of the program from this table and what is said of it. Read twice: held, packages would be large.
function written(path: string): PackedFile {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of readPieces(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { name: path, content: readPieces(path), bytes, hash: hash.digest('hex') };
}
