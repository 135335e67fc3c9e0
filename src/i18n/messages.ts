import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

export type { Messages } from './zh.ts';

const DICTIONARIES: Readonly<Record<string, Messages>> = { zh, en };

/** The words of the interface in a language; a language the program does not speak reads English. */
export function messages(lang: string): Messages {
  return DICTIONARIES[lang] ?? en;
}

/** The value of an HTML `lang` attribute. */
export function languageTag(lang: string): string {
  return lang === 'zh' ? 'zh-CN' : lang;
}

/** How a language calls itself. */
export function languageName(lang: string): string {
  return { zh: '中文', en: 'English' }[lang] ?? lang;
}
