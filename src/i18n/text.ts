import type { Text } from '../model.ts';

/** The text in a language, else in the first language it has: a folder in one language still reads whole. */
export function pick(text: Text, lang: string): string {
  return text[lang] ?? Object.values(text)[0] ?? '';
}

/** As a sentence begins, or a cell of its own. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The label of a code, or undefined. Codes and fields are anybody's words, so what every object has (`constructor`) is no label. */
export function labelOf(labels: Readonly<Record<string, Text>> | undefined, code: string): Text | undefined {
  return labels && Object.hasOwn(labels, code) ? labels[code] : undefined;
}

/** The labels of a field's codes, if it has any. */
export function labelsOfField(
  labels: Readonly<Record<string, Readonly<Record<string, Text>>>>,
  field: string,
): Readonly<Record<string, Text>> | undefined {
  return Object.hasOwn(labels, field) ? labels[field] : undefined;
}

/** The language that `pick` answers in, for the `lang` attribute of borrowed words. */
export function pickedLanguage(text: Text, lang: string): string {
  return lang in text ? lang : (Object.keys(text)[0] ?? lang);
}
