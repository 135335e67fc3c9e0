/** Addresses of what other sites show in a frame. Charts and figures have folders of their own, so no chart can take a figure's address. */
import { fileName } from '../lib/file-name.ts';
import { pageFile } from './urls.ts';

/** The script that a host may load: it gives every frame of this site the height of its content. */
export const EMBED_HOST_SCRIPT = 'embed/host.js';

/** The bare page of a chart, in whichever language. */
export function embedPath(chart: string): string {
  return `embed/${fileName(chart)}/index.html`;
}

/** The bare page of a figure in a sentence; of a series with an observation, that one alone. */
export function metricEmbedPath(metric: string, observation?: string): string {
  return `embed/metrics/${fileName(metric)}/index.html${observation === undefined ? '' : `#${observation}`}`;
}

/** The oEmbed answer for a bare page, in a language. */
export function oembedFile(path: string, lang: string, languages: readonly string[]): string {
  return pageFile(path, lang, languages).replace(/index\.html.*$/, 'oembed.json');
}

/** Whether a file is made to be shown in another page; such files are in no list of pages. */
export function isEmbed(file: string): boolean {
  return /^(?:[^/]+\/)?(?:r\/[^/]+\/)?embed\//.test(file);
}
