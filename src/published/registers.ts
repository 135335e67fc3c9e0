/** The registers of a folder: what is published of each, and a record for each of its things, made when it is asked for. */
import { pageFile } from '../i18n/urls.ts';
import { refuses } from '../lib/problem.ts';
import { entityPath } from '../lib/register-files.ts';
import type { Entity, Problem, Register, Standard } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { type Listing, listRegister } from '../registers/listing.ts';
import { definitionProblems, repeatedRows } from '../registers/problems.ts';
import { type AssessRow, entityRecord, type RegisterView, viewRegister } from '../registers/register.ts';
import { releaseTexts, type Table } from '../tables/table.ts';
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
  const wrong = definitionProblems(registers, { tables, awaited: awaitedTables(folder) }, (path) => folder.lineOf('registers.yaml', path));
  if (refuses(wrong)) return { registers: [], problems: wrong };
  const views = registers.flatMap((definition) => {
    const table = tables.get(definition.resource);
    return table ? [viewRegister(definition, table, tables)] : [];
  });
  const published = views.map((view) => {
    const assess = assessRows(view.register.name);
    return {
      register: view.register,
      keys: view.entities.keys,
      entity: (index: number) => entityRecord(view, index, assess, site.synthetic),
      listing: listRegister(view, assess),
      view,
      assess,
    };
  });
  return { registers: published, problems: [...wrong, ...views.flatMap(repeatedRows)] };
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

/** Records of some things as they are published, each one line of JSON. */
export function entityTexts(registers: readonly PublishedRegister[], { register: name, from, to, step }: EntityRange): readonly string[] {
  const found = registers.find(({ register }) => register.name === name);
  if (!found) throw new Error(`unknown register: ${name}`);
  const texts: string[] = [];
  for (let index = from; index < Math.min(to, found.register.pages); index += step) texts.push(`${JSON.stringify(found.entity(index))}\n`);
  return texts;
}

/** The pages of all things in all languages, below the site's root. */
export function entityAddresses(registers: readonly PublishedRegister[], languages: readonly string[]): readonly string[] {
  return registers.flatMap(({ register: { name }, keys }) =>
    keys.flatMap((key) => languages.map((lang) => pageFile(entityPath(name, key), lang, languages))),
  );
}
