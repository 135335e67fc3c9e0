/** What standards.yaml may say: the closed set of rules, what each needs, and what the calculator asks. */
import { z } from 'zod';
import { text } from './metric-definition.ts';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small Latin letters, digits and single hyphens');
/** A standard's name is the address of its page, beside the list of all and the calculator. */
const own = name.refine((name) => !['index', 'calculator'].includes(name), 'a name that the site does not use itself');
const field = z.string().min(1);
const cell = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const cells = z.union([cell.transform((value) => [value]), z.array(cell).min(1)]);

/** The rows that a band is for: each field has one of its values. */
const where = z.record(z.string(), cells).default({});
/** The name of a metric with one value. */
const parameter = z.string();

const band = z.discriminatedUnion('rule', [
  /** Not less than a value. */
  z.strictObject({ rule: z.literal('at-least'), where, value: parameter }),
  /** Not less than a value for so much of a size, and never less than `least`. */
  z.strictObject({ rule: z.literal('at-least-per'), where, value: parameter, size: field, least: parameter.optional() }),
  /** One for so much of a size. */
  z.strictObject({ rule: z.literal('one-per'), where, value: parameter, size: field }),
  /** In a table of pairs: at least one partner, and none that another thing has too. `stated` is a metric that cites the rule. */
  z.strictObject({
    rule: z.literal('paired'),
    where,
    stated: parameter.optional(),
    resource: z.string(),
    key: field,
    unit: field,
    period: field.optional(),
  }),
]);

const standard = z
  .strictObject({
    name: own,
    title: text,
    topic: z.string().optional(),
    /** The register whose things are held to it. */
    register: z.string(),
    /** The field that says what they have. */
    measure: field.optional(),
    /** The first band that fits a row is the one that it is held to. */
    bands: z.array(band).min(1),
    /** True for what is aimed at and not required: whoever has not reached it does not fall short of a standard. */
    goal: z.boolean().default(false),
    /** A metric: how many meet it, as the source has it. */
    published: parameter.optional(),
  })
  .refine(({ measure, bands }) => measure !== undefined || bands.every(({ rule }) => rule === 'paired'), {
    message: 'a measure, the field that is held against the rule',
    path: ['measure'],
  })
  .refine(({ bands }) => new Set(bands.flatMap((band) => ('size' in band ? [band.size] : []))).size < 2, {
    message: 'one size: the same field in every band',
    path: ['bands'],
  });

const rising = z
  .array(z.number().positive())
  .min(1)
  .refine((sizes) => sizes.every((size, index) => index === 0 || size > (sizes[index - 1] ?? 0)), 'numbers that rise');

/** What the calculator asks for, and the sizes of the table that answers without it. */
const calculator = z.strictObject({
  size: z.strictObject({ field, title: text }),
  where: z.strictObject({ field, title: text, values: z.array(z.strictObject({ value: cell, title: text })).min(1) }).optional(),
  sizes: rising,
});

/** The whole of standards.yaml. */
export const standardsFile = z.strictObject({
  /** What one row of a register speaks of: for a community in a year, `CNY/community/year` is CNY. */
  each: z.record(z.string(), z.array(z.string())).default({}),
  standards: z.array(standard).default([]),
  calculator: calculator.optional(),
});
export type StandardsFile = z.infer<typeof standardsFile>;
export type StandardDefinition = z.infer<typeof standard>;
export type BandDefinition = z.infer<typeof band>;
