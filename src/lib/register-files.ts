/** Where the pages and files of a register lie; the half that writes them and the half that reads them agree here. */
import { fileName, madeName } from './file-name.ts';

/** So many things stand on one page. */
export const ENTITIES_A_PAGE = 500;
/** So many stand in one file of lines: a sorted list takes its lines from many files, so they are small. Divides `ENTITIES_A_PAGE`. */
export const LINES_A_FILE = 100;
/** So many names stand in one file of the search index. */
export const NAMES_A_FILE = 5000;

/** Pages beside those of single things. */
const TAKEN = ['compare', 'image', 'peers'];

/** A name for the page of a thing: never that of another page of the register. */
export function entityFile(key: string): string {
  return TAKEN.includes(key) ? madeName(key) : fileName(key);
}

/** The page of a thing. */
export function entityPath(register: string, key: string): string {
  return `${register}/${entityFile(key)}.html`;
}

/** The register's own page. */
export function registerPath(register: string): string {
  return `${register}/index.html`;
}

/** One page of the whole list; the first is the register's own page. */
export function listPath(register: string, page: number): string {
  return page <= 1 ? registerPath(register) : `${register}/pages/${page}.html`;
}

/** The first things in the order of a column: the largest first, or the smallest. */
export function sortedPath(register: string, column: string, rising: boolean): string {
  return `${register}/sorted/${rising ? 'rising/' : ''}${fileName(column)}.html`;
}

/** The page of one value of the first group: a district. */
export function groupPath(register: string, value: string): string {
  return `${register}/groups/${fileName(value)}.html`;
}

/** Where up to four things are put side by side. */
export function comparePath(register: string): string {
  return `${register}/compare.html`;
}

/** Where the images and citations of a thing are made; which, stands behind a `#`: `entityFile`. */
export function imagePath(register: string): string {
  return `${register}/image.html`;
}

/** The list of all groups of peers; the page of one, named as `PeerGroup.name`; the place of a measure on it. */
export function peersPath(register: string, group?: string, measure?: string): string {
  if (group === undefined) return `${register}/peers.html`;
  return `${register}/peers/${fileName(group)}.html${measure === undefined ? '' : `#${fileName(measure)}`}`;
}

/** The place of a group of peers in the list of all. */
export function peersAnchor(group: string): string {
  return fileName(group);
}

/** What a register's pages must know of it, besides its description: how its columns may be sorted and filtered. */
export function listFile(register: string): string {
  return `api/registers/${register}/list.json`;
}

/** The first things in the order of a column, as JSON. */
export function sortedFile(register: string, column: string, rising: boolean): string {
  return `api/registers/${register}/sorted/${rising ? 'rising/' : ''}${fileName(column)}.json`;
}

/** Lines of a register (files count from 0): a script that calls `mingzhangRegister(lines)`. */
export function linesScript(register: string, file: number | string): string {
  return `${register}/data/lines-${file}.js`;
}

/** One column of all things: a script that calls `mingzhangRegister(column)`. */
export function columnScript(register: string, field: string): string {
  return `${register}/data/column-${fileName(field)}.js`;
}

/** The outcomes of a standard for all things: a script that calls `mingzhangRegister(column)`. */
export function outcomesScript(register: string, standard: string): string {
  return `${register}/data/outcome-${fileName(standard)}.js`;
}

/** Names of things (files count from 0): a script that calls `mingzhangRegister(names)`. */
export function namesScript(register: string, file: number | string): string {
  return `${register}/data/names-${file}.js`;
}

/** What stands in a script of a register's data. */
export function registerCall(value: unknown): string {
  return `mingzhangRegister(${JSON.stringify(value)})\n`;
}

/** The value in such a script. */
export function readRegisterCall<T>(script: string): T {
  return JSON.parse(script.slice(script.indexOf('(') + 1, script.lastIndexOf(')'))) as T;
}
