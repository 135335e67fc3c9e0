/** A picture of many links, with a link past it for those who go by keyboard. */
import { escapeText } from '../serialize.ts';
import type { Reader } from './reader.ts';

/** `name` is the chart's: it is on a page once. */
export function skippable(name: string, html: string, { words }: Reader): string {
  const id = escapeText(`after-${name}`);
  return `<a class="past" href="#${id}" target="_self">${escapeText(words.skip)}</a>${html}<span id="${id}" tabindex="-1"></span>`;
}
