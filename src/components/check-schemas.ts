/** The schemas that a file can be checked against, for the page's script. */
import { pick } from '../i18n/text.ts';
import { readSchemas } from '../published/read.ts';
import type { Page } from './page.ts';

export interface SchemaChoice {
  readonly name: string;
  readonly title: string;
  readonly schema: unknown;
}

/** Longer lists of allowed values would make the page too heavy for a phone; the command checks them. */
const MOST_VALUES = 1000;

/** Each table of the site with its title in the page's language and its published schema. */
export function schemaChoices({ published, lang }: Page): readonly SchemaChoice[] {
  const schemas = new Map(readSchemas().map(({ name, schema }) => [name, schema]));
  return published.datasets.flatMap(({ name, title }) => {
    const schema = schemas.get(name);
    return schema === undefined ? [] : [{ name, title: pick(title, lang), schema: withoutLongLists(schema) }];
  });
}

function withoutLongLists(schema: object): unknown {
  const isLong = (value: unknown): boolean => Array.isArray(value) && value.length > MOST_VALUES;
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (/^(categories|enum)$/.test(key) && isLong(value) ? undefined : value)),
  );
}

/** JSON that may stand in a script element: no tag can begin in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
