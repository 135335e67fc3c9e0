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

/** A list of swatches with their words. */
export function registerKey({ entity, peers, due, lang }: KeyOptions): string {
  const words = registerWords(lang);
  const items = [
    swatch('<path class="o" d="M1 6h26"/><path class="p" d="M14 6h0"/>', words.own(entity)),
    ...(peers ? [swatch('<path class="b" d="M0 1h28v10H0z"/><path class="m" d="M0 6h28"/>', words.peers)] : []),
    ...(due ? [swatch('<path class="e" d="M0 6h28"/><path class="f" d="M0 6h28"/>', words.due)] : []),
  ];
  return `<ul class="rc-key">${items.join('')}</ul>`;
}

function swatch(paths: string, text: string): string {
  return `<li><svg class="rc" width="28" height="12" aria-hidden="true">${paths}</svg>${escapeText(text)}</li>`;
}
