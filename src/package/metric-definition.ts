/** What metrics.yaml may say: the closed set of calculations and what each needs. */
import { z } from 'zod';

/** Words by language; may hold inline prose where the comment says so. */
export const text = z.record(z.string(), z.string()).refine((words) => Object.keys(words).length > 0, 'a text in at least one language');
const cell = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const where = z.record(z.string(), z.union([cell, z.array(cell)])).default({});

const methods = ['sum', 'mean', 'median', 'min', 'max'] as const;

/** A term: a metric's name, a metric at one of its bounds, or a calculation of its own. */
export type Term =
  | { readonly kind: 'metric'; readonly metric: string; readonly at?: 'low' | 'high' | undefined }
  | { readonly kind: 'calculation'; readonly calculation: Calculation };

const term: z.ZodType<Term> = z.lazy(() =>
  z.union(
    [
      z.string().transform((metric) => ({ kind: 'metric' as const, metric })),
      z
        .strictObject({ metric: z.string(), at: z.enum(['low', 'high']).optional() })
        .transform((value) => ({ kind: 'metric' as const, ...value })),
      nested.transform((calculation) => ({ kind: 'calculation' as const, calculation })),
    ],
    'the name of a metric, { metric, at: low | high }, or a calculation such as { sum: { terms: [a, b] } }',
  ),
);

const terms = z.array(term).min(2);

const shapes = {
  figure: z.strictObject({ resource: z.string(), figure: z.string().optional() }),
  column: z.strictObject({ resource: z.string(), field: z.string(), by: z.array(z.string()).default([]), where }),
  aggregate: z.strictObject({
    resource: z.string(),
    field: z.string(),
    method: z.enum(methods),
    by: z.array(z.string()).default([]),
    where,
  }),
  count: z.strictObject({ resource: z.string(), by: z.array(z.string()).default([]), where }),
  assessed: z.strictObject({
    standard: z.string(),
    outcome: z.enum(['met', 'not-met', 'cannot-tell']),
    by: z.array(z.string()).default([]),
    where,
  }),
  sum: z.strictObject({ terms }),
  difference: z.strictObject({ of: term, minus: term }),
  product: z.strictObject({ factors: terms }),
  ratio: z.strictObject({ numerator: term, denominator: term }),
  share: z.strictObject({ part: term, whole: term }),
  change: z.strictObject({ of: term, from: z.string(), to: z.string() }),
};

export type Kind = keyof typeof shapes;
/** The names of the calculations. */
export const kinds = Object.keys(shapes) as readonly Kind[];

/** A calculation and its parameters. */
export type Calculation = { [K in Kind]: { readonly kind: K } & z.infer<(typeof shapes)[K]> }[Kind];
export type CalculationOf<K extends Kind> = Extract<Calculation, { kind: K }>;

// { product: { factors: [a, b] } }: one key, the calculation's name.
const nested: z.ZodType<Calculation> = z.lazy(() =>
  z.union(kinds.map((kind) => z.strictObject({ [kind]: shapes[kind] }).transform((value) => ({ kind, ...value[kind] }) as Calculation))),
);

const common = {
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small Latin letters, digits and single hyphens'),
  title: text,
  topic: z.string().optional(),
  /** What the arithmetic must yield; checked, not converted. */
  unit: z.string().optional(),
  /** What is printed after its numbers, where the unit's title does not fit: 岁 for years of age. */
  unit_title: text.optional(),
  /** The period of the result; in `column`, `aggregate`, `count` and `assessed` the field that holds it. */
  period: z.string().optional(),
  scope: z.string().optional(),
  /** Inline prose. */
  assumption: text.optional(),
  /** Inline prose. */
  caveats: z.array(text).default([]),
};

const members = kinds.map((kind) => z.strictObject({ ...common, calculation: z.literal(kind), ...shapes[kind].shape }));

const metric = z.discriminatedUnion('calculation', members as unknown as [(typeof members)[0], ...typeof members]).transform(split);

/** A metric's definition: what all metrics have, and its calculation. */
export type MetricDefinition = z.infer<z.ZodObject<Omit<typeof common, 'name'> & { name: z.ZodString }>> & {
  readonly calculation: Calculation;
};

// The common properties and the calculation's own parameters stand side by side in the file.
function split(flat: Record<string, unknown>): MetricDefinition {
  const own = Object.keys(common);
  const head = Object.fromEntries(Object.entries(flat).filter(([key]) => own.includes(key)));
  const rest = Object.fromEntries(Object.entries(flat).filter(([key]) => !own.includes(key) && key !== 'calculation'));
  return { ...head, calculation: { kind: flat['calculation'], ...rest } } as unknown as MetricDefinition;
}

/** The whole of metrics.yaml. */
export const metricsFile = z.strictObject({ metrics: z.array(metric).default([]) });

/** What checks.yaml may say. */
const check = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small Latin letters, digits and single hyphens'),
  title: text,
  equal: terms.optional(),
  at_most: terms.optional(),
  undecided: z.array(term).min(1).optional(),
  /** Compares how many there are, whatever is counted: tasks with measures. */
  as_counts: z.boolean().default(false),
  /** Inline prose. */
  why: text.optional(),
  policy: z.enum(['refuse', 'show']).default('refuse'),
});

/** `checks.yaml`. */
export const checksFile = z.strictObject({
  checks: z
    .array(
      check
        .refine(
          ({ equal, at_most, undecided }) => [equal, at_most, undecided].filter(Boolean).length === 1,
          'exactly one of equal, at_most, undecided',
        )
        .refine(({ undecided, why }) => !undecided || why, 'undecided needs why: what the source does not say'),
    )
    .default([]),
});
export type CheckDefinition = z.infer<typeof check>;
