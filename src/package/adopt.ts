/** A register that was said to be missing and now lies in the folder, filled in from its template, is taken as a table of the package. */
import { type DescribedPackage, describedResource } from './descriptor.ts';
import { tablesIn } from './listing.ts';
import type { UnstatedDefinition } from './site-definition.ts';

type Template = UnstatedDefinition['registers'][number];
type Json = Readonly<Record<string, unknown>>;

export interface Adopted {
  readonly described: DescribedPackage;
  /** The descriptor as it is published, with the resources that were taken in. */
  readonly raw: Json;
}

/** The package with a resource for each filled template that no resource lists: `communities.csv` for the register `communities`. */
export function adoptTemplates(directory: string, { described, raw }: Adopted, registers: readonly Template[], first: string): Adopted {
  const listed = new Set(described.resources.flatMap(({ name, path }) => [name ?? '', ...(path === undefined ? [] : [path].flat())]));
  const files = tablesIn(directory).filter((file) => !listed.has(file));
  const adopted = registers.flatMap((template) => {
    const file = files.find((name) => name.replace(/\.[^.]*$/, '') === template.name);
    return file && !listed.has(template.name) ? [resourceOf(template, file, first)] : [];
  });
  if (adopted.length === 0) return { described, raw };
  return {
    described: { ...described, resources: [...described.resources, ...adopted.map((resource) => describedResource.parse(resource))] },
    raw: { ...raw, resources: [...(raw['resources'] as readonly Json[]), ...adopted] },
  };
}

function resourceOf({ name, title, description, fields }: Template, path: string, first: string): Json {
  return { name, path, ...words({ title, description }, first), schema: { fields: fields.map((field) => fieldOf(field, first)) } };
}

function fieldOf({ name, type, unit, categories, title, description }: Template['fields'][number], first: string): Json {
  return {
    name,
    type,
    ...(unit && { unit }),
    ...(categories && { categories }),
    ...words({ title, ...(description && { description }) }, first),
  };
}

/** Texts by language as a descriptor has them: the first language's in place, the others as translations. */
function words(texts: Readonly<Record<string, Readonly<Record<string, string>>>>, first: string): Json {
  const inLanguage = (lang: string): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text[lang] === undefined ? [] : [[key, text[lang]] as const])));
  const others = [...new Set(Object.values(texts).flatMap(Object.keys))].filter((lang) => lang !== first);
  return { ...inLanguage(first), translations: Object.fromEntries(others.map((lang) => [lang, inLanguage(lang)])) };
}
