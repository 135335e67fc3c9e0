/** Addresses of pages and files. Every link is relative and names a file, so the site works from any prefix and from a disk. */

import { fileName } from '../lib/file-name.ts';
import { entityPath } from '../lib/register-files.ts';

/** The page of a metric, in whichever language. */
export function metricPath(name: string): string {
  return `metrics/${fileName(name)}.html`;
}

/** The page of a topic. */
export function topicPath(name: string): string {
  return `topics/${fileName(name)}.html`;
}

/** The page of a chart. */
export function chartPath(name: string): string {
  return `charts/${fileName(name)}.html`;
}

/** The page of a standard. */
export function standardPath(name: string): string {
  return `standards/${fileName(name)}.html`;
}

/** The page of a dataset. */
export function datasetPath(name: string): string {
  return `data/${fileName(name)}.html`;
}

/** Where a page lies below the site's root: the first language at the root, every other in a folder of its own. */
export function pageFile(path: string, lang: string, languages: readonly string[]): string {
  return lang === languages[0] ? path : `${lang}/${path}`;
}

/** The files of a register's thing below the site's root: its record, and its pages in the order of the languages. */
export function entityFiles(
  register: string,
  key: string,
  languages: readonly string[],
): { readonly record: string; readonly pages: readonly string[] } {
  const path = entityPath(register, key);
  return { record: path.replace(/\.html$/, '.json'), pages: languages.map((lang) => pageFile(path, lang, languages)) };
}

/** A chart's file: `charts/x.svg` in the first language, `charts/x.en.svg` in another. */
export function chartFile(name: string, format: string, lang: string, languages: readonly string[]): string {
  return takenFile('charts', name, format, lang, languages);
}

/** A metric's file: `metrics/x.csv`, `metrics/x.en.csv`. */
export function metricFile(name: string, format: string, lang: string, languages: readonly string[]): string {
  return takenFile('metrics', name, format, lang, languages);
}

/** A file that is made of a dataset, whichever the language: `data/x.zip`. */
export function datasetFile(name: string, format: string): string {
  return `data/${fileName(name)}.${format}`;
}

/** All data of the site in one file. No dataset has this name. */
export const ALL_DATA = 'data/all.zip';

function takenFile(folder: string, name: string, format: string, lang: string, languages: readonly string[]): string {
  const suffix = lang === languages[0] ? '' : `.${lang}`;
  return `${folder}/${fileName(name)}${suffix}.${format}`;
}

/** The audit workbook: `audit.xlsx` in the first language, `audit.en.xlsx` in another. */
export function workbookFile(lang: string, languages: readonly string[]): string {
  return lang === languages[0] ? 'audit.xlsx' : `audit.${lang}.xlsx`;
}

/** The empty template of a register that is missing. */
export function templateFile(name: string): string {
  return `data/templates/${fileName(name)}.csv`;
}

/** @example relativeUrl('en/metrics/x.html', 'data/y.csv#row-5') // "../../data/y.csv#row-5" */
export function relativeUrl(from: string, to: string): string {
  const [target = ''] = to.split('#', 1);
  const hash = target === to ? '' : encodeURI(to.slice(target.length).toWellFormed());
  if (target === from && hash) return hash;
  const here = from.split('/').slice(0, -1);
  const there = target.split('/');
  const shared = countShared(here, there);
  const up = '../'.repeat(here.length - shared);
  return up + encodeURI(there.slice(shared).join('/')) + hash;
}

function countShared(here: readonly string[], there: readonly string[]): number {
  const differs = here.findIndex((part, index) => part !== there[index]);
  return differs === -1 ? here.length : differs;
}
