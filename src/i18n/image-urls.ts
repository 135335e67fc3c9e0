/** Addresses of image files below the site's root. */
import { chartPath, datasetPath, metricPath } from './urls.ts';

/** The images of a picture. What stands before the last point names the shape: none is 16 to 9. */
export const IMAGE_FORMATS = ['png', 'square.png', 'og.png', 'poster.png', 'svg', 'outline.svg', 'pdf'] as const;
/** The images of a number. */
export const CARD_FORMATS = ['png', 'og.png', 'svg'] as const satisfies readonly ImageFormat[];
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** What has images. */
export interface Pictured {
  readonly kind: 'chart' | 'dataset' | 'metric';
  readonly name: string;
}

const PATHS = { chart: chartPath, dataset: datasetPath, metric: metricPath } as const;

/** The page of something, in whichever language. */
export function picturedPath({ kind, name }: Pictured): string {
  return PATHS[kind](name);
}

/** @example imageFile({ kind: 'chart', name: 'x' }, 'og.png', 'en', ['zh', 'en']) // "charts/x.en.og.png" */
export function imageFile(thing: Pictured, format: ImageFormat, lang: string, languages: readonly string[]): string {
  const suffix = lang === languages[0] ? '' : `.${lang}`;
  return `${picturedPath(thing).replace(/\.html$/, '')}${suffix}.${format}`;
}
