/** Writes what is published into a folder: the JSON that pages read, the tables, and the descriptor that describes them. */
import { datasetFile, workbookFile } from '../i18n/urls.ts';
import { fileName } from '../lib/file-name.ts';
import { COLUMNS_AT_ONCE, columnsCall, columnsScript, rowsCall, rowsFile, rowsScript } from '../lib/row-files.ts';
import { writeCsv } from '../lib/write-csv.ts';
import { datasetDescription } from '../metadata/dataset-description.ts';
import { hasCube, hasJson } from '../metadata/dataset-files.ts';
import type { RegisterTemplate, Site } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { auditWorkbook } from '../workbook/workbook.ts';
import type { PublishedDataset } from './datasets.ts';
import { DEFINITIONS, definitionsOf } from './definitions.ts';
import { carriedFiles, type SiteFile, type Standing, type WriteFile } from './files.ts';
import type { Publication } from './publish.ts';
import { publishedDescriptor } from './published-descriptor.ts';
import { writeColumns, writeLists } from './register-files.ts';
import { writeReleasedTables, writeReleases } from './release-files.ts';
import { tableCube } from './table-cube.ts';
import { tableJson } from './table-json.ts';

/** Writes what pages are made from: everything but the data itself. The same publication gives the same bytes. */
export function writeForPages(write: WriteFile, { published, datasets, registers }: Publication, folder: Folder): readonly SiteFile[] {
  const { identities, ...parts } = published;
  const json = Object.entries({ ...parts, checks: identities }).map(([name, part]) => write(`api/${name}.json`, toJson(part)));
  const rows = datasets
    .filter(({ dataset }) => dataset.kind === 'table')
    .map(({ dataset, firstRows }) => write(rowsFile(dataset.name), toJson(firstRows())));
  const templates = published.templates.map((template) => write(`data/templates/${fileName(template.name)}.csv`, templateOf(template)));
  const lists = registers.flatMap((register) => writeLists(write, register));
  const released = writeReleases(write, folder);
  const described = [
    write('datapackage.json', toJson(publishedDescriptor(folder, datasets))),
    write(DEFINITIONS, toJson(definitionsOf(folder))),
  ];
  return [...json, ...rows, ...templates, ...lists, ...released, ...described];
}

export interface DataTarget {
  /** The site's own address with a slash at its end, or "". */
  readonly root: string;
  /** The site that stands, where the same program made it from the same folder. */
  readonly same: Standing | null;
}

/** Writes the data: no page reads it, so it can be written while pages are made. */
export function writeData(write: WriteFile, publication: Publication, folder: Folder, target: DataTarget): readonly SiteFile[] {
  const { published, datasets, registers } = publication;
  return [
    ...datasets.flatMap((dataset) => [
      ...writeDataset(dataset, write),
      ...writeDocuments(dataset, published.site, { write, root: target.root }),
    ]),
    ...registers.flatMap((register) => writeColumns(write, register)),
    ...writeWorkbooks(write, publication, target),
    ...writeReleasedTables(write, folder),
  ];
}

// Making them costs more than all else of a site that has not changed, so there they are kept.
function writeWorkbooks(write: WriteFile, { published, workings }: Publication, { root, same }: DataTarget): readonly SiteFile[] {
  const { languages } = published.site;
  const made = (): readonly SiteFile[] =>
    languages.map((lang) => write(workbookFile(lang, languages), auditWorkbook({ published, workings, lang, root })));
  const paths = languages.map((lang) => workbookFile(lang, languages));
  return (same && carriedFiles(same, paths)) ?? made();
}

/** A table and its rows. The first page of them stands in the HTML; all lie in scripts, because a page opened from a disk may load nothing else. */
export function writeDataset({ dataset, content, cellsFrom }: PublishedDataset, write: WriteFile): readonly SiteFile[] {
  const files = [write(dataset.path, content)];
  if (dataset.kind === 'file') return files;
  if (dataset.rows <= dataset.pageSize && dataset.fields.length <= COLUMNS_AT_ONCE) return files;
  for (let from = 0; from < dataset.rows; from += dataset.fileSize) {
    files.push(write(rowsScript(dataset.name, from / dataset.fileSize), rowsCall(cellsFrom(from, dataset.fileSize))));
  }
  if (dataset.fields.length > COLUMNS_AT_ONCE) files.push(write(columnsScript(dataset.name), columnsCall(dataset)));
  return files;
}

// For programs; a figures table has its figures as JSON, each with its proof.
function writeDocuments(
  { dataset, table }: PublishedDataset,
  site: Site,
  { write, root }: { readonly write: WriteFile; readonly root: string },
): readonly SiteFile[] {
  if (!table || !hasJson(dataset)) return [];
  const [first = 'zh'] = site.languages;
  const facts = datasetDescription(dataset, site, first, root);
  const files = [write(datasetFile(dataset.name, 'json'), tableJson(table, dataset, facts))];
  if (!hasCube(dataset)) return files;
  return [...files, write(datasetFile(dataset.name, 'jsonstat.json'), tableCube(table, dataset, facts, site.units))];
}

/** JSON with stable layout and a final newline, so that versions compare line by line. */
function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function templateOf({ fields }: RegisterTemplate): string {
  return writeCsv(
    fields.map(({ name }) => name),
    [],
  );
}
