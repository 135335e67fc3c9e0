/** The Data Package standard, 1.0 to 2.0, as found in the wild. Properties that we do not know are kept out, not refused. */
import * as z from 'zod';
import type { Text } from '../model.ts';
import { wholePattern } from './pattern.ts';

// The schema is read in browsers too, whose policy lets no page make code of text.
z.config({ jitless: true });

/** A property that may be null in the wild, which says as much as its absence. */
function optional<T extends z.ZodType>(type: T) {
  return type.nullish().transform((value) => value ?? undefined);
}

/** A text. A number says as much: a version 1.0, a title 2024, a missing value -99. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
const text = z.preprocess(asText, z.string());
const string = optional(text);
const strings = optional(listed(text));

/** A list. One thing alone stands for a list of it. */
function listed<T extends z.ZodType>(type: T) {
  return z.preprocess(
    (value) => (Array.isArray(value) ? value.filter((item) => item !== null) : typeof value === 'object' ? value : [value]),
    z.array(type),
  );
}

/** Things with a name or title, where a text alone stands for the thing. */
function named<T extends z.ZodType>(key: 'name' | 'title', type: T) {
  const thing = (value: unknown): unknown => (typeof value === 'string' ? { [key]: value } : value);
  const list = (value: unknown): unknown =>
    value === null || value === undefined
      ? value
      : [value]
          .flat()
          .filter((item) => item !== null)
          .map(thing);
  return z.preprocess(list, optional(z.array(type)));
}
const translations = z.record(z.string(), z.looseObject({ title: z.string().optional(), description: z.string().optional() })).optional();

const category = z.union([
  z.string(),
  z.number(),
  z.object({
    value: z.union([z.string(), z.number()]),
    label: z.string().optional(),
    /** Marks a period as a standard, plan or draft: what ought to be. */
    nature: z.enum(['rule', 'outcome']).optional(),
    translations: z.record(z.string(), z.object({ label: z.string() })).optional(),
  }),
]);

/** The types of Table Schema. */
export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'datetime',
  'time',
  'year',
  'yearmonth',
  'duration',
  'object',
  'array',
  'list',
  'geopoint',
  'geojson',
  'any',
] as const;

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const missingValue = z.union([text, z.object({ value: text, label: string })]);
const amount = z.preprocess((value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value), z.number());

/** What earlier editions of the standard called a type. */
const FORMER: Readonly<Record<string, string>> = { gyear: 'year', gyearmonth: 'yearmonth' };
const type = z.preprocess(
  (value) => (typeof value === 'string' ? (FORMER[value] ?? value) : (value ?? undefined)),
  z.enum(fieldTypes).default('string'),
);

const constraints = z.object({
  required: optional(z.boolean()),
  unique: optional(z.boolean()),
  minimum: optional(scalar),
  maximum: optional(scalar),
  exclusiveMinimum: optional(scalar),
  exclusiveMaximum: optional(scalar),
  minLength: optional(amount),
  maxLength: optional(amount),
  pattern: optional(z.string().refine(isPattern, 'a regular expression')),
  enum: optional(z.array(scalar)),
});

const field = z.object({
  name: z.preprocess(asText, z.string().min(1)),
  type,
  format: string,
  title: string,
  description: string,
  unit: string,
  decimalChar: string,
  groupChar: string,
  bareNumber: optional(z.boolean()),
  trueValues: strings,
  falseValues: strings,
  /** Of a list: what stands between its items, and what they are. */
  delimiter: string,
  itemType: string,
  categories: optional(z.array(category)),
  missingValues: optional(z.array(missingValue)),
  /** Ours: words such as 约 and 余 in a number's cell are its strength. */
  relation: optional(z.boolean()),
  /** Ours: "public" says that the numbers of people in this column may be published. */
  privacy: optional(z.literal('public')),
  constraints: constraints.nullish().transform((value): Partial<z.infer<typeof constraints>> => value ?? {}),
  translations,
});

function isPattern(pattern: string): boolean {
  return wholePattern(pattern) !== null;
}

const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const keys = names.nullish().transform((value) => value ?? []);

/** A checked Table Schema. */
export const tableSchema = z.object({
  fields: z.array(field).min(1),
  missingValues: z
    .array(missingValue)
    .nullish()
    .transform((values) => values ?? ['']),
  primaryKey: keys,
  uniqueKeys: optional(z.array(names)).transform((value) => value ?? []),
  /** How far the table's columns and the fields must agree; anything but superset and partial wants every field to be there. */
  fieldsMatch: optional(z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? '')])),
  foreignKeys: z
    .array(z.object({ fields: names, reference: z.object({ resource: z.string().default(''), fields: names }) }))
    .nullish()
    .transform((values) => values ?? []),
});

/** How a table's text is cut into cells, where it is not as usual. */
export const dialect = z.object({
  delimiter: string,
  quoteChar: string,
  escapeChar: string,
  skipInitialSpace: optional(z.boolean()),
  commentChar: string,
  header: optional(z.boolean()),
  headerRows: optional(z.array(z.number().int().min(1))),
  headerJoin: string,
  nullSequence: string,
  sheetName: string,
  sheetNumber: optional(z.number().int().min(1)),
});

const source = z.object({
  name: string,
  title: string,
  path: string,
  /** Of Data Package 1.0 and earlier. */
  web: string,
  publisher: string,
  date: string,
  editor: string,
  signature: string,
  translations: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

const license = z.object({ name: string, title: string, path: string, url: string, id: string });
const licenses = named('name', license).transform((value) => value ?? []);
const sources = named('title', source).transform((value) => value ?? []);

/** A resource as the file has it. */
export const describedResource = z.object({
  name: string,
  path: optional(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])),
  /** Of Data Package 1.0 and earlier: where the data lies on the network. */
  url: string,
  data: z.unknown().optional(),
  title: string,
  description: string,
  format: string,
  mediatype: string,
  encoding: string,
  bytes: optional(amount),
  hash: string,
  profile: string,
  type: string,
  dialect: optional(z.union([z.string(), dialect])),
  schema: optional(z.union([z.string(), tableSchema])),
  sources,
  licenses,
  translations,
});

const unit = z.object({
  name: z.string().min(1),
  singular: z.string().optional(),
  title: z.string().optional(),
  decimals: z.number().int().min(0).max(12),
  compact: z.boolean().optional(),
  translations,
});

/** A checked `datapackage.json`, before its resources are settled: see `settle.ts`. */
export const dataPackage = z.object({
  name: string,
  title: string,
  description: string,
  version: string,
  created: string,
  homepage: string,
  keywords: strings,
  licenses,
  sources,
  contributors: named('title', z.looseObject({ title: string, name: string })),
  units: z.array(unit).default([]),
  resources: z.array(describedResource).min(1),
  translations,
});

export type DescribedPackage = z.infer<typeof dataPackage>;
export type DescribedResource = z.infer<typeof describedResource>;
export type TableSchema = z.infer<typeof tableSchema>;
export type Dialect = z.infer<typeof dialect>;
export type Field = z.infer<typeof field>;
export type DescribedSource = z.infer<typeof source>;
export type DescribedLicense = z.infer<typeof license>;

/** A resource with its name, files, dialect and schema settled. */
export interface Resource {
  readonly name: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly translations: DescribedResource['translations'];
  readonly sources: readonly DescribedSource[];
  readonly licenses: readonly DescribedLicense[];
  /** `file` is offered as it is. */
  readonly kind: 'table' | 'file';
  /** Its files in order, below the folder; none where its rows stand in the descriptor. */
  readonly paths: readonly string[];
  /** Rows that stand in the descriptor itself. */
  readonly data: unknown;
  readonly encoding: string | undefined;
  readonly bytes: number | undefined;
  readonly hash: string | undefined;
  readonly dialect: Dialect;
  /** Null where the descriptor has none: it is inferred from the table. */
  readonly schema: TableSchema | null;
}

/** A package whose resources are settled. */
export interface DataPackage extends Omit<DescribedPackage, 'resources'> {
  readonly resources: readonly Resource[];
}

/** The values that a field's categories list, without their labels. */
export function categoryValues(categories: NonNullable<Field['categories']>): readonly (string | number)[] {
  return categories.map((entry) => (typeof entry === 'object' ? entry.value : entry));
}

interface Described {
  readonly translations?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> | undefined;
}

/** A property with its translations as a `Text`: the property itself is in the package's first language. */
export function translated(thing: Described, key: string, own: string | undefined, first: string): Text | null {
  if (own === undefined) return null;
  const others = Object.entries(thing.translations ?? {}).flatMap(([lang, words]) => {
    const word = words?.[key];
    return typeof word === 'string' ? [[lang, word] as const] : [];
  });
  return { [first]: own, ...Object.fromEntries(others) };
}
