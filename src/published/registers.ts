/** The registers of a folder: what is published of each, and a record for each of its things, made when it is asked for. */
import { entityFiles } from '../i18n/urls.ts';
import { refuses } from '../lib/problem.ts';
import type { Entity, Problem, Register, Standard } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { changesByEntity } from '../registers/changes.ts';
import { type Listing, listRegister } from '../registers/listing.ts';
import { definitionProblems, repeatedRows } from '../registers/problems.ts';
import { type AssessRow, entityRecord, type RegisterView, viewRegister } from '../registers/register.ts';
import { releaseTexts, type Table } from '../tables/table.ts';
import { sha256Of } from './checksums.ts';
import { carriedFiles, type SiteFile, type Standing } from './files.ts';
import { awaitedTables } from './known.ts';

export interface PublishedRegister {
  readonly register: Register;
  /** Keys of all things, in order. */
  readonly keys: readonly string[];
  /** The thing at a place, from 0 up to `register.pages`. */
  readonly entity: (index: number) => Entity;
  /** As its lists show it. */
  readonly listing: Listing;
  /** Its rows, and how they meet its standards: what pictures of it are worked out from. */
  readonly view: RegisterView;
  readonly assess: AssessRow;
}

/** Registers whose tables the folder has; with a problem in any, none. `assessRows` gives the standards of a register, row by row. */
export function publishRegisters(
  folder: Folder,
  tables: ReadonlyMap<string, Table>,
  assessRows: (register: string) => AssessRow,
): { readonly registers: readonly PublishedRegister[]; readonly problems: readonly Problem[] } {
  const { registers, site } = folder;
  const releases = folder.releases.map(({ release }) => release);
  const wrong = definitionProblems(registers, { tables, awaited: awaitedTables(folder) }, (path) => folder.lineOf('registers.yaml', path));
  if (refuses(wrong)) return { registers: [], problems: wrong };
  const views = registers.flatMap((definition) => {
    const table = tables.get(definition.resource);
    return table ? [viewRegister(definition, table, tables)] : [];
  });
  const published = views.map((view) => {
    const assess = assessRows(view.register.name);
    const changes = once(() => changesByEntity(view.register, releases));
    return {
      register: view.register,
      keys: view.entities.keys,
      entity: (index: number) => entityRecord(view, index, { assess, synthetic: site.synthetic, changes: changes() }),
      listing: listRegister(view, assess),
      view,
      assess,
    };
  });
  return { registers: published, problems: [...wrong, ...views.flatMap(repeatedRows)] };
}

// Only the process that makes records needs them.
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Lets go of the texts of measures, which are many: records tell numbers. To be called when the tables are written. */
export function releaseMeasures(registers: readonly PublishedRegister[], standards: readonly Standard[]): void {
  const bands = standards.flatMap((standard) => standard.bands);
  const definitions = registers.map(({ view }) => view.definition);
  const read = new Set([
    ...bands.flatMap(({ where }) => Object.keys(where)),
    ...definitions.flatMap(({ key, label, period, groups, remark }) => [key, label, period, remark, ...groups]),
  ]);
  // Of these tables rows are told as they stand.
  const told = new Set([
    ...bands.flatMap(({ rule }) => (rule.kind === 'paired' ? [rule.dataset] : [])),
    ...definitions.flatMap(({ related, successions }) => [...related.map(({ resource }) => resource), successions?.resource]),
  ]);
  for (const { register, view } of registers) {
    if (told.has(register.dataset)) continue;
    releaseTexts(
      view.table,
      register.measures.filter((field) => !read.has(field)),
    );
  }
}

/** Some things of a register, by place. */
export interface EntityRange {
  readonly register: string;
  readonly from: number;
  readonly to: number;
  /** Takes every so-many-th place. */
  readonly step: number;
}

/** Some things: the records of those whose files are to be made, each one line of JSON, and the files of the others, which are carried over. */
export interface EntityBatch {
  readonly texts: readonly string[];
  readonly kept: readonly SiteFile[];
}

/** Makes the records of some things. With a `standing` site whose pages are made from the same but for their records, the files of things whose record is the same are kept. */
export function entityBatch(
  registers: readonly PublishedRegister[],
  languages: readonly string[],
  { register: name, from, to, step }: EntityRange,
  standing: Standing | null,
): EntityBatch {
  const found = registers.find(({ register }) => register.name === name);
  if (!found) throw new Error(`unknown register: ${name}`);
  const texts: string[] = [];
  const kept: SiteFile[] = [];
  for (let index = from; index < Math.min(to, found.register.pages); index += step) {
    const text = `${JSON.stringify(found.entity(index))}\n`;
    const files = standing && keptFiles(standing, text, entityFiles(name, found.keys[index] ?? '', languages));
    if (files) kept.push(...files);
    else texts.push(text);
  }
  return { texts, kept };
}

function keptFiles(standing: Standing, text: string, { record, pages }: ReturnType<typeof entityFiles>): readonly SiteFile[] | null {
  const same = standing.hashes.get(record) === sha256Of([Buffer.from(text)]);
  return same ? carriedFiles(standing, [record, ...pages]) : null;
}

/** The pages of all things in all languages, below the site's root. */
export function entityAddresses(registers: readonly PublishedRegister[], languages: readonly string[]): readonly string[] {
  return registers.flatMap(({ register: { name }, keys }) => keys.flatMap((key) => entityFiles(name, key, languages).pages));
}
