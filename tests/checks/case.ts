/** A check shown in a folder: an edit that brings it about, and a near miss that does not. */
import { resolve } from 'node:path';
import type { Problem } from '../../src/model.ts';
import { type Edit, PARKS, replacing } from '../copy-folder.ts';

const ESTATES = resolve(import.meta.dirname, '../fixtures/estates');

export interface CheckCase {
  /** In words, what is wrong with the folder. */
  readonly fault: string;
  readonly folder: string;
  readonly fail: readonly Edit[];
  /** The folder as it is, where it is not given: it differs from the failing one by that one edit. */
  readonly pass?: readonly Edit[];
  /** What the problem must say of its place. */
  readonly at: Partial<Problem>;
  /** What its words must name; those without Chinese characters in English too. */
  readonly names: readonly string[];
}

/** Cases by code. A code may be shown in several ways. */
export type CheckCases = Readonly<Record<string, readonly CheckCase[]>>;

type Rest = Partial<Pick<CheckCase, 'pass' | 'at' | 'names'>>;

/** A case in the folder of parks, which has every kind of file. */
export function parks(fault: string, fail: Edit | readonly Edit[], { at = {}, names = [], pass }: Rest = {}): CheckCase {
  return { fault, folder: PARKS, fail: [fail].flat(), at, names, ...(pass && { pass }) };
}

/** A case in the folder of estates: a register in Chinese and a descriptor, nothing else. */
export function estates(fault: string, fail: Edit | readonly Edit[], { at = {}, names = [], pass }: Rest = {}): CheckCase {
  return { fault, folder: ESTATES, fail: [fail].flat(), at, names, ...(pass && { pass }) };
}

export const edit = (file: string, from: string, to: string): Edit => ({ file, to: replacing(from, to) });
export const adding = (file: string, text: string): Edit => ({ file, to: (old) => `${old}${text}` });
export const changing = (file: string, to: (text: string) => string | Uint8Array): Edit => ({ file, to });
export const writing = (file: string, content: string | Uint8Array): Edit => ({ file, to: () => content });
export const removing = (file: string): Edit => ({ file, to: () => null });

/** An edit of a resource of the descriptor. */
export function resource(index: number, change: (resource: Record<string, unknown>) => void): Edit {
  return descriptor((all) => change((all['resources'] as Record<string, unknown>[])[index] ?? {}));
}

/** An edit of the descriptor as an object. */
export function descriptor(change: (descriptor: Record<string, unknown>) => void): Edit {
  return changing('datapackage.json', (text) => {
    const value = JSON.parse(text) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value, null, 2);
  });
}

/** An edit of a field of the first resource. */
export function field(name: string, more: Readonly<Record<string, unknown>>): Edit {
  return resource(0, ({ schema }) => {
    const { fields } = schema as { fields: { name: string }[] };
    Object.assign(fields.find((candidate) => candidate.name === name) ?? {}, more);
  });
}
