/** What registers.yaml may say: which tables are registers, and how their things are named, parted and compared. */
import { z } from 'zod';
import { text } from './metric-definition.ts';

/** Folders that the site has already. */
const TAKEN =
  /^(?:api|assets|charts|check|checks|data|docs|embed|metrics|pagefind|r|releases|search|standards|topics|zh|en|con|prn|aux|nul|com\d|lpt\d)$/;

const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small Latin letters, digits and single hyphens')
  .refine((name) => !TAKEN.test(name), 'a name that the site does not use itself');
const field = z.string().min(1);

/** Things are alike in `same`, and their `size` lies between the same two `bands`. */
const peers = z.strictObject({
  same: z.array(field).default([]),
  size: field,
  bands: z
    .array(z.number().positive())
    .min(1)
    .refine((bands) => bands.every((band, index) => index === 0 || band > (bands[index - 1] ?? 0)), 'numbers that rise'),
});

const register = z.strictObject({
  name,
  title: text,
  /** What one thing is called. */
  entity: text,
  /** The table. Where the folder has none of this name, there is no register, and that is no mistake. */
  resource: z.string(),
  /** The field that names a thing for ever; the one with its name; the one with the period. */
  key: field,
  label: field.optional(),
  period: field.optional(),
  /** Fields that part the register, from large to small. */
  groups: z.array(field).default([]),
  peers: peers.optional(),
  /** Measures with a picture on each page. */
  lead: z.array(field).max(2).default([]),
  /** A remark on a row. */
  remark: field.optional(),
  /** Other tables whose rows belong to a thing. */
  related: z.array(z.strictObject({ resource: z.string(), key: field, title: text })).default([]),
  /** The table that says which thing went into which. */
  successions: z.strictObject({ resource: z.string(), from: field, to: field, date: field.optional(), kind: field.optional() }).optional(),
});

/** The whole of registers.yaml. */
export const registersFile = z.strictObject({ registers: z.array(register).default([]) });
export type RegisterDefinition = z.infer<typeof register>;
