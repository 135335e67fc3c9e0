/** Citations read, and printed, by programs that are not ours. */
import { createRequire } from 'node:module';

/** A work as CSL has it, as far as the tests look. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly publisher?: string;
  readonly note?: string;
  readonly version?: string;
  readonly URL?: string;
  readonly accessed?: unknown;
}

interface Cite {
  readonly data: readonly CslItem[];
  format(kind: 'bibliography', options: { readonly template: string; readonly lang: string }): string;
}
type CiteMaker = new (input: unknown, options?: { readonly forceType: string }) => Cite;

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { readonly Cite: CiteMaker };
for (const plugin of ['bibtex', 'ris', 'csl']) require(`@citation-js/plugin-${plugin}`);

export function readBibtex(text: string): readonly CslItem[] {
  return new Cite(text, { forceType: '@bibtex/text' }).data;
}

export function readRis(text: string): readonly CslItem[] {
  return new Cite(text, { forceType: '@ris/file' }).data;
}

/** The entry of a reference list, as citeproc prints it in the style of APA. */
export function printApa(items: unknown): string {
  return new Cite(items).format('bibliography', { template: 'apa', lang: 'en-US' }).trim();
}

/** The name of an author as one text. */
export function nameOf({ family, literal }: { readonly family?: string; readonly literal?: string }): string {
  return literal ?? family ?? '';
}
