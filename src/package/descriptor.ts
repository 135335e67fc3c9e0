/** The part of the Data Package standard (v2) that we use. Properties that we do not know are kept out, not refused. */
import { z } from 'zod';
import type { Text } from '../model.ts';

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

const field = z.object({
  name: z.string().min(1),
  type: z.enum(fieldTypes).default('string'),
  format: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  unit: z.string().optional(),
  decimalChar: z.string().optional(),
  groupChar: z.string().optional(),
  bareNumber: z.boolean().optional(),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  categories: z.array(category).optional(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      minimum: scalar.optional(),
      maximum: scalar.optional(),
      minLength: z.number().optional(),
      maxLength: z.number().optional(),
      pattern: z.string().refine(isPattern, 'a regular expression').optional(),
      enum: z.array(scalar).optional(),
    })
    .default({}),
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

const schema = z.object({
  fields: z.array(field).min(1),
  missingValues: z.array(z.union([z.string(), z.object({ value: z.string(), label: z.string().optional() })])).default(['']),
  primaryKey: names.default([]),
  foreignKeys: z.array(z.object({ fields: names, reference: z.object({ resource: z.string().default(''), fields: names }) })).default([]),
});

const source = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  path: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  editor: z.string().optional(),
  signature: z.string().optional(),
  translations: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

const resource = z.object({
  name: z.string().min(1),
  path: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  schema,
  sources: z.array(source).default([]),
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

const license = z.object({ name: z.string().optional(), title: z.string().optional(), path: z.string().optional() });

/** A checked `datapackage.json`. */
export const dataPackage = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  version: z.string().optional(),
  created: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  licenses: z.array(license).default([]),
  sources: z.array(source).default([]),
  units: z.array(unit).default([]),
  resources: z.array(resource).min(1),
  translations,
});

export type DataPackage = z.infer<typeof dataPackage>;
export type Resource = z.infer<typeof resource>;
export type Field = z.infer<typeof field>;
export type DescribedSource = z.infer<typeof source>;

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
