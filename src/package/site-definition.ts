/** What site.yaml, charts.yaml and unstated.yaml may say. Each file may be absent; what is absent is not invented. */
import { z } from 'zod';
import { text } from './metric-definition.ts';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small Latin letters, digits and single hyphens');

const topic = z.strictObject({
  name,
  title: text,
  lead: z.string().optional(),
  chart: z.string().optional(),
  /** Inline prose. */
  headline: text.optional(),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2020-06-01');
/** A number that names a site, which YAML may have read as one. */
const digits = z.union([z.string().min(1), z.int().nonnegative()]).transform(String);

/** How often data is brought up to date. */
const FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'irregular', 'never'] as const;

/** What open-data platforms ask for. What is left empty stays empty in `catalogue.csv`. */
const catalogue = z.strictObject({
  department: text.nullish(),
  // YAML would take the zero away that a number begins with.
  phone: z.string({ error: 'a number in quotes' }).nullish(),
  email: z.email('an e-mail address').nullish(),
  field: text.nullish(),
  /** `open`: to anyone, without conditions. */
  openness: z.enum(['open', 'conditional']).nullish(),
  frequency: z.enum(FREQUENCIES).nullish(),
  published: day.nullish(),
});

/** What the rules for government websites have every page say of itself. */
const government = z.strictObject({
  site_name: z.string().nullish(),
  site_domain: z.string().nullish(),
  site_id_code: digits.nullish(),
  column_type: z.string().nullish(),
  /** When the content was put up: 2020-06-01 09:00. */
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'a day and a time such as 2020-06-01 09:00')
    .nullish(),
  content_source: text.nullish(),
});

export const siteFile = z.strictObject({
  title: text.optional(),
  place: text.nullish(),
  /** Inline prose. */
  headline: text.nullish(),
  /** Inline prose. */
  tagline: text.nullish(),
  languages: z
    .array(z.enum(['zh', 'en']))
    .min(1)
    .refine((languages) => new Set(languages).size === languages.length, 'each language once')
    .default(['zh', 'en']),
  official: z.boolean().default(false),
  synthetic: z.boolean().default(false),
  as_of: day.nullish(),
  publisher: text.nullish(),
  url: z.url({ protocol: /^https?$/, error: 'an address that begins with https://' }).nullish(),
  hero: z.string().nullish(),
  catalogue: catalogue.nullish(),
  government: government.nullish(),
  footer: z
    .array(
      z.strictObject({
        label: text,
        value: text.nullish(),
        href: z.string().nullish(),
      }),
    )
    .default([]),
  topics: z.array(topic).default([]),
});
export type SiteDefinition = z.infer<typeof siteFile>;

/** A chart's own parameters depend on its kind and are checked by `charts/parameters.ts`. */
const chart = z.looseObject({
  name,
  kind: z.string(),
  topic: z.string().optional(),
  /** Inline prose. */
  finding: text,
  /** Inline prose. */
  subtitle: text,
  /** Inline prose. */
  note: text.optional(),
  /** Checks that must agree, or the finding would claim what the figures do not say. */
  holds: z.array(z.string()).default([]),
});
export const chartsFile = z.strictObject({ charts: z.array(chart).default([]) });
export type ChartDefinition = z.infer<typeof chart>;

const register = z.strictObject({
  name,
  title: text,
  description: text,
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        type: z.string().default('string'),
        /** Makes a measure of the column once the register is there. */
        unit: z.string().optional(),
        /** The values that it may have, with their labels, as a descriptor lists them. */
        categories: z.array(z.looseObject({ value: z.string() })).optional(),
        title: text,
        description: text.optional(),
      }),
    )
    .min(1),
});

export const unstatedFile = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        /** Inline prose. */
        question: text,
        topic: z.string().optional(),
        register: z.string().optional(),
      }),
    )
    .default([]),
  registers: z.array(register).default([]),
});
export type UnstatedDefinition = z.infer<typeof unstatedFile>;
