/** A data folder → its checked descriptors and the bytes of its tables. The only step of the pipeline that reads the disk. */
import type { z } from 'zod';
import { doubt, mistake } from '../lib/problem.ts';
import type { FrozenTable, Problem } from '../model.ts';
import { adoptTemplates } from './adopt.ts';
import { type ChangesFile, changesFile } from './changes-definition.ts';
import { type DataPackage, dataPackage } from './descriptor.ts';
import { type FileFacts, fileFacts } from './file-facts.ts';
import { listFiles, openFile, openText } from './folder.ts';
import { listingProblems, misnamedDescriptor, otherCase } from './listing.ts';
import { type CheckDefinition, checksFile, type MetricDefinition, metricsFile } from './metric-definition.ts';
import { propertyProblems } from './properties.ts';
import { type LineOf, readJson, readYaml } from './read-yaml.ts';
import { type RegisterDefinition, registersFile } from './register-definition.ts';
import { type FolderRelease, loadReleases, readFrozenTable } from './releases.ts';
import { settlePackage } from './settle.ts';
import {
  type ChartDefinition,
  chartsFile,
  type SiteDefinition,
  siteFile,
  type UnstatedDefinition,
  unstatedFile,
} from './site-definition.ts';
import { type StandardsFile, standardsFile } from './standard-definition.ts';
import { statementProblems } from './statements.ts';

/** A page's file name is its address, on every system. */
const PAGE_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** Addresses of pages and folders that the site makes itself and that have no place for a folder's prose. */
const TAKEN = /^(?:index|search|404|check|checks|not-stated|assets|charts|data|metrics|topics|zh|en)\.md$/;

/** A page of prose as it stands in the folder. */
export interface PageFile {
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  readonly text: string;
}

/** Everything a folder says, checked part by part; how the parts fit together is checked by those who use them. */
export interface Folder {
  readonly descriptor: DataPackage;
  /** The descriptor as it stands in the file, with the properties that we do not read: it is published too. */
  readonly rawDescriptor: Readonly<Record<string, unknown>>;
  readonly site: SiteDefinition;
  readonly metrics: readonly MetricDefinition[];
  readonly checks: readonly CheckDefinition[];
  readonly charts: readonly ChartDefinition[];
  readonly registers: readonly RegisterDefinition[];
  readonly standards: StandardsFile;
  readonly unstated: UnstatedDefinition;
  readonly pages: readonly PageFile[];
  /** What was released, the oldest first, with the reasons for what changed. */
  readonly releases: readonly FolderRelease[];
  readonly reasons: ChangesFile;
  readonly frozenTable: (table: FrozenTable) => ReturnType<typeof readFrozenTable>;
  /** Bytes of each resource's files, by path. Those of a table go once it is read: they are as large as all that was read from them. */
  readonly files: Map<string, Uint8Array>;
  /** Size and SHA-256 of each of them. */
  readonly fileFacts: ReadonlyMap<string, FileFacts>;
  /** Line numbers of the YAML files' parts, by file name. */
  readonly lineOf: (file: string, path: readonly PropertyKey[]) => number;
}

/** Loads a folder; `folder` is absent only where its descriptor cannot be used at all. */
export function loadFolder(directory: string): { readonly folder?: Folder; readonly problems: readonly Problem[] } {
  const descriptor = loadPart(directory, 'datapackage.json', dataPackage);
  if (descriptor.absent) return { problems: [absentDescriptor(directory)] };
  if (!descriptor.value) return { problems: descriptor.problems };
  const parts = loadParts(directory);
  const site = parts.site.value ?? siteFile.parse({});
  const unstated = parts.unstated.value ?? { questions: [], registers: [] };
  const given = { described: descriptor.value, raw: descriptor.raw as Readonly<Record<string, unknown>> };
  const { described, raw } = adoptTemplates(directory, given, unstated.registers, site.languages[0] ?? 'zh');
  const settled = settlePackage(directory, described);
  const tables = loadFiles(directory, settled.descriptor);
  const pages = loadPages(directory, site.languages);
  const released = loadReleases(directory);
  const lines: Record<string, LineOf> = Object.fromEntries(Object.values(parts).map(({ file, lineOf }) => [file, lineOf]));
  const told = [
    ...propertyProblems(descriptor.raw, descriptor.lineOf),
    ...statementProblems(settled.descriptor),
    ...listingProblems(directory, settled.descriptor.resources, tables.files),
  ];
  const problems = [...Object.values(parts), settled, tables, pages, released, { problems: told }].flatMap((part) => part.problems);
  const folder: Folder = {
    descriptor: settled.descriptor,
    rawDescriptor: raw,
    site,
    metrics: parts.metrics.value?.metrics ?? [],
    checks: parts.checks.value?.checks ?? [],
    charts: parts.charts.value?.charts ?? [],
    registers: parts.registers.value?.registers ?? [],
    standards: parts.standards.value ?? standardsFile.parse({}),
    unstated,
    pages: pages.pages,
    releases: released.releases,
    reasons: parts.reasons.value ?? {},
    frozenTable: (table) => readFrozenTable(directory, table),
    files: tables.files,
    fileFacts: factsOf(tables.files),
    lineOf: (file, path) => lines[file]?.(path) ?? 1,
  };
  return { folder, problems };
}

function absentDescriptor(directory: string): Problem {
  const found = misnamedDescriptor(directory);
  return found === null ? mistake('descriptor-missing', 'datapackage.json') : mistake('descriptor-name', 'datapackage.json', { found });
}

function loadParts(directory: string) {
  return {
    site: loadPart(directory, 'site.yaml', siteFile),
    metrics: loadPart(directory, 'metrics.yaml', metricsFile),
    checks: loadPart(directory, 'checks.yaml', checksFile),
    charts: loadPart(directory, 'charts.yaml', chartsFile),
    registers: loadPart(directory, 'registers.yaml', registersFile),
    standards: loadPart(directory, 'standards.yaml', standardsFile),
    unstated: loadPart(directory, 'unstated.yaml', unstatedFile),
    reasons: loadPart(directory, 'changes.yaml', changesFile),
  };
}

interface Part<T> {
  readonly file: string;
  readonly value?: T | undefined;
  readonly raw?: unknown;
  readonly absent: boolean;
  readonly problems: readonly Problem[];
  readonly lineOf: LineOf;
}

function loadPart<T>(directory: string, file: string, schema: z.ZodType<T>): Part<T> {
  const { text, problems } = openText(directory, file);
  if (text === undefined) return { file, absent: problems.length === 0, problems, lineOf: () => 1 };
  const read = file.endsWith('.json') ? readJson(file, text, schema) : readYaml(file, text, schema);
  return { file, absent: false, ...read };
}

function loadFiles(directory: string, { resources }: DataPackage): { files: Map<string, Uint8Array>; problems: readonly Problem[] } {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const path of new Set(resources.flatMap(({ paths }) => paths))) {
    const spelled = otherCase(directory, path);
    const opened = openFile(directory, spelled ?? path, 'datapackage.json');
    if (spelled !== null) problems.push(doubt('file-case', 'datapackage.json', { path, found: spelled }));
    if ('problem' in opened) problems.push(opened.problem);
    else files.set(path, opened.bytes);
  }
  return { files, problems };
}

function factsOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, FileFacts> {
  return new Map([...files].map(([path, bytes]) => [path, fileFacts(bytes)]));
}

function loadPages(directory: string, languages: readonly string[]): { pages: readonly PageFile[]; problems: readonly Problem[] } {
  const pages: PageFile[] = [];
  const problems: Problem[] = [];
  for (const lang of languages) {
    for (const name of listFiles(directory, `pages/${lang}`, '.md')) {
      const file = `pages/${lang}/${name}`;
      if (!PAGE_NAME.test(name)) {
        problems.push(mistake('page-name', file, { name }));
        continue;
      }
      if (TAKEN.test(name)) {
        problems.push(mistake('page-reserved', file, { name }));
        continue;
      }
      const opened = openText(directory, file);
      problems.push(...opened.problems);
      if (opened.text !== undefined) pages.push({ file, slug: name.slice(0, -'.md'.length), lang, text: opened.text });
    }
  }
  return { pages, problems };
}
