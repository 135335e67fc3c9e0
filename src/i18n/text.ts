import type { Text } from '../model.ts';

/** The text in a language, else in the first language it has: a folder in one language still reads whole. */
export function pick(text: Text, lang: string): string {
  return text[lang] ?? Object.values(text)[0] ?? '';
}

/** The language that `pick` answers in, for the `lang` attribute of borrowed words. */
export function pickedLanguage(text: Text, lang: string): string {
  return lang in text ? lang : (Object.keys(text)[0] ?? lang);
}
