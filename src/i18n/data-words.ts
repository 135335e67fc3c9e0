/** The words of data files: what their columns mean, and what stands in a package beside them. */
import type { Relation, Status } from '../model.ts';
import { en } from './data-words/en.ts';
import { type DataWords, zh } from './data-words/zh.ts';
import { statusText } from './format.ts';

export type { DataWords } from './data-words/zh.ts';

const WORDS: Readonly<Record<string, DataWords>> = { zh, en };

/** The words in a language; a language the program does not speak reads English. */
export function dataWords(lang: string): DataWords {
  return WORDS[lang] ?? en;
}

/** Title and description of a column, as far as they are known. */
export function columnWords(name: string, lang: string): { readonly title: string; readonly description: string | null } {
  const { columns, dimension } = dataWords(lang);
  const known = Object.hasOwn(columns, name) ? columns[name as keyof typeof columns] : undefined;
  if (known) return { title: known[0], description: known[1] };
  return { title: name.replace(/^dimension_/, ''), description: name.startsWith('dimension_') ? dimension : null };
}

/** What a sign of strength claims, in a sentence. */
export function relationMeaning(relation: Relation, lang: string): string {
  return dataWords(lang).relations[relation];
}

/** What a status says, in a sentence. */
export function statusMeaning(status: Status, lang: string): string {
  const { normal, incomplete } = dataWords(lang).statuses;
  if (status === 'normal') return normal;
  return status === 'incomplete' ? incomplete : statusText(status, lang);
}
