/** What changes.yaml may say: for each release, why published figures are different. */
import { z } from 'zod';
import { text } from './metric-definition.ts';

const names = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
type OptionalNames = z.ZodOptional<typeof names>;
const cell = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** What an explanation can be of; exactly one of them names its changes. */
export const EXPLAINED = [
  'observation',
  'metric',
  'standard',
  'identity',
  'chart',
  'dataset',
  'register',
  'source',
  'unit',
  'topic',
  'page',
] as const;

const entry = z
  .strictObject({
    ...(Object.fromEntries(EXPLAINED.map((kind) => [kind, names.optional()])) as Record<(typeof EXPLAINED)[number], OptionalNames>),
    /** Of a dataset: only these columns, and only rows with these values in columns of its key. */
    fields: names.optional(),
    where: z.record(z.string(), cell).default({}),
    reason: z.enum(['scheduled-revision', 'correction', 'new-source', 'definition']),
    note: text,
    'wrong-since': cell.optional(),
    sure: z.array(z.enum(['magnitude', 'sign', 'unit', 'total-below-parts', 'rate'])).default([]),
  })
  .refine((value) => EXPLAINED.filter((kind) => value[kind]).length === 1, `exactly one of ${EXPLAINED.join(', ')}`)
  .refine((value) => !value['wrong-since'] || value.reason === 'correction', 'wrong-since only beside reason: correction');

/** changes.yaml as read: release → its entries. */
export const changesFile = z.record(z.string(), z.array(entry));
export type ChangesFile = z.infer<typeof changesFile>;
/** A reason and what it is for. */
export type ReasonEntry = z.infer<typeof entry>;
