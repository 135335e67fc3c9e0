/** The Data Package standard, 1.0 to 2.0, as found in the wild. Properties that we do not know are kept out, not refused. */
import * as z from 'zod';
import type { Text } from '../model.ts';

// The schema is read in browsers too, whose policy lets no page make code of text.
z.config({ jitless: true });

/** A property that may be null in the wild, which says as much as its absence. */
function optional<T extends z.ZodType>(type: T) {
  return type.nullish().transform((value) => value ?? undefined);
}

const string = optional(z.string());
const strings = optional(z.array(z.string()));
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
const missingValue = z.union([z.string(), z.object({ value: z.string(), label: z.string().optional() })]);

const field = z.object({
  name: z.string().min(1),
  type: z.enum(fieldTypes).default('string'),
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
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      minimum: scalar.optional(),
      maximum: scalar.optional(),
      exclusiveMinimum: scalar.optional(),
      exclusiveMaximum: scalar.optional(),
      minLength: z.number().optional(),
      maxLength: z.number().optional(),
      pattern: z.string().refine(isPattern, 'a regular expression').optional(),
      enum: z.array(scalar).optional(),
    })
    .nullish()
    .transform((constraints) => constraints ?? {}),
  translations,
});

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== null;
  } catch {
    return false;
  }
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
  uniqueKeys: z.array(names).default([]),
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
const licenses = optional(z.array(license)).transform((value) => value ?? []);
const sources = optional(z.array(source)).transform((value) => value ?? []);

const resource = z.object({
  name: string,
  path: optional(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])),
  data: z.unknown().optional(),
  title: string,
  description: string,
  format: string,
  mediatype: string,
  encoding: string,
  bytes: optional(z.number()),
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
  contributors: optional(z.array(z.looseObject({ title: string, name: string }))),
  units: z.array(unit).default([]),
  resources: z.array(resource).min(1),
  translations,
});

export type DescribedPackage = z.infer<typeof dataPackage>;
export type DescribedResource = z.infer<typeof resource>;
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
