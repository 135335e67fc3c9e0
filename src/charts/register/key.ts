/** What the marks of the small pictures mean: once for each page, in HTML, so that it wraps. */
import { registerWords } from '../../i18n/register-words.ts';
import { escapeText } from '../serialize.ts';

/** Which marks a page has, and what one thing is called. */
export interface KeyOptions {
  readonly entity: string;
  readonly peers: boolean;
  readonly due: boolean;
  readonly lang: string;
}

/** A mark as paths of classes in a box of 28 × 12, and what it means. */
export interface KeyItem {
  readonly paths: string;
  readonly text: string;
}

/** A list of swatches with their words. */
export function registerKey(options: KeyOptions): string {
  return `<ul class="rc-key">${keyItems(options).map(swatch).join('')}</ul>`;
}

/** The marks that are there. */
export function keyItems({ entity, peers, due, lang }: KeyOptions): readonly KeyItem[] {
  const words = registerWords(lang);
  return [
    { paths: '<path class="o" d="M1 6h26"/><path class="p" d="M14 6h0"/>', text: words.own(entity) },
    ...(peers ? [{ paths: '<path class="b" d="M0 1h28v10H0z"/><path class="m" d="M0 6h28"/>', text: words.peers }] : []),
    ...(due ? [{ paths: '<path class="e" d="M0 6h28"/><path class="f" d="M0 6h28"/>', text: words.due }] : []),
  ];
}

function swatch({ paths, text }: KeyItem): string {
  return `<li><svg class="rc" width="28" height="12" aria-hidden="true">${paths}</svg>${escapeText(text)}</li>`;
}
