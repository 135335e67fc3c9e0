/** Addresses of releases and of what they froze. A release's own addresses never change. */
import { fileName } from '../lib/file-name.ts';
import { pageFile, topicPath } from './urls.ts';

/** The list of releases, and of all that was wrong. */
export const RELEASES = 'releases/index.html';
export const CORRECTIONS = 'releases/corrections.html';

/** Atom feeds in the first language: of all releases, of errors, of a topic. Those of other languages lie in their folders. */
export const FEED = 'feed.xml';
export const CORRECTIONS_FEED = 'corrections.xml';
export function topicFeed(topic: string): string {
  return topicPath(topic).replace(/\.html$/, '.xml');
}

/** A file of a release: `r/2020-06-01/release.json`. */
export function releasePath(id: string, path: string): string {
  return `r/${fileName(id)}/${path}`;
}

/** The page of a release, in whichever language; its figures are anchors there. */
export function releasePage(id: string, observation?: string): string {
  const page = releasePath(id, 'index.html');
  return observation === undefined ? page : `${page}#${observation}`;
}

/** The record of a release, byte for byte: its SHA-256 is the root hash. */
export function releaseRecord(id: string): string {
  return releasePath(id, 'release.json');
}

/** What changed in it, for programs and for spreadsheets. */
export function releaseChanges(id: string, format: 'json' | 'csv'): string {
  return releasePath(id, `changes.${format}`);
}

/** A table as it was. */
export function releaseTable(id: string, dataset: string): string {
  return releasePath(id, `data/${fileName(dataset)}.csv`);
}

/** A chart as it was: its page, and a bare one for other sites. */
export function releaseChart(id: string, chart: string): string {
  return releasePath(id, `charts/${fileName(chart)}.html`);
}
export function releaseEmbed(id: string, chart: string): string {
  return releasePath(id, `embed/${fileName(chart)}/index.html`);
}

/** A chart's picture as it was: `.svg` in the first language, `.en.svg` in another. */
export function releaseChartFile(id: string, chart: string, format: string, lang: string, languages: readonly string[]): string {
  return releasePath(id, `charts/${fileName(chart)}${lang === languages[0] ? '' : `.${lang}`}.${format}`);
}

/** A page of a release in a language. */
export function releasePageFile(id: string, lang: string, languages: readonly string[]): string {
  return pageFile(releasePage(id), lang, languages);
}
