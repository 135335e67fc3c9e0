/** Addresses of what is made for citing: files for reference managers, and the page on quoting. */
import { fileName } from '../lib/file-name.ts';

/** What has files of its own to cite it by. */
export type CitedKind = 'metric' | 'chart' | 'dataset' | 'release' | 'source';

/** How each ends: BibTeX, RIS, CSL-JSON. */
export const CITATION_FORMATS = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How to quote figures without error. */
export const QUOTING_PAGE = 'quoting.html';

/** Where the page of a metric, a chart or a dataset says how to cite it. */
export const CITATION_ANCHOR = 'citation';

/** @example citationFile('metric', 'x', 'bib', 'en', ['zh', 'en']) // "cite/metric-x.en.bib" */
export function citationFile(
  kind: CitedKind,
  name: string,
  format: CitationFormat,
  { lang, languages }: { readonly lang: string; readonly languages: readonly string[] },
): string {
  const suffix = lang === languages[0] ? '' : `.${lang}`;
  return `cite/${kind}-${fileName(name)}${suffix}.${format}`;
}
