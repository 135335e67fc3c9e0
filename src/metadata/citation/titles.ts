/** The title of a work with what a reader must not miss, and who answers for it. */
import { citationWords } from '../../i18n/citation-words.ts';
import type { CitedWork } from './work.ts';

/** The title; whether the site computed it, and whether it is all invented, is part of what the work is called. */
export function fullTitle({ title, computed, synthetic, lang }: CitedWork): string {
  const { computedTitle, syntheticTitle } = citationWords(lang);
  const named = computed ? computedTitle(title) : title;
  return synthetic ? syntheticTitle(named) : named;
}

/** Whose work it is: the producers, else who publishes it. */
export function authorsOf({ producers, publisher }: CitedWork): readonly string[] {
  if (producers.length > 0) return producers;
  return publisher ? [publisher] : [];
}

/** Where it is published, unless its author says so already. */
export function publishersOf(work: CitedWork): readonly string[] {
  const authors = authorsOf(work);
  return [work.publisher, work.platform].filter((name): name is string => name !== null && name !== '' && !authors.includes(name));
}
