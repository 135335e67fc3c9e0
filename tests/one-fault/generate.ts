/** Packages with one fault each: what each holds, and what must come of it. Pure, and the same every time. */

import { cellFaults } from './cells.ts';
import { descriptorFaults } from './descriptors.ts';
import { fileFaults } from './files.ts';
import { type Column, csv, type Descriptor, DISTRICTS, descriptor, FAULT_ROW, withCell } from './register.ts';
import { shapeFaults } from './shapes.ts';

export type Expectation = 'ok' | 'warn' | 'refuse' | 'safe';
/** Spoils a descriptor in place, or returns another. */
export type Change = (json: Descriptor) => unknown;
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface OneFault {
  readonly id: string;
  readonly group: string;
  /** `ok` right values, `warn` built and told, `refuse` not built and told, `safe` either, but no crash and no wrong number. */
  readonly expect: Expectation;
  /** What the messages must hold, in one of the languages. */
  readonly mentions: readonly string[];
  readonly files: Files;
  /** The cell that was spoiled, and the value that it must have: null for none. */
  readonly cell?: { readonly column: Column; readonly value: string | null };
}

/** Every package. */
export function oneFaults(): readonly OneFault[] {
  return [...fileFaults(), ...cellFaults(), ...shapeFaults(), ...descriptorFaults()];
}

/** A whole package with some of its files replaced. */
export function packageOf(replaced: Files): Files {
  return {
    'datapackage.json': JSON.stringify(descriptor(), null, 1),
    'communities.csv': csv(withCell('小区编号', `HX000${FAULT_ROW - 1}`)),
    'districts.csv': csv(
      DISTRICTS.map((district) => [district]),
      ['区'],
    ),
    ...replaced,
  };
}

/** A package whose descriptor was changed. */
export function described(change: Change): Files {
  const json = descriptor();
  const changed = change(json);
  const whole = typeof changed === 'object' && changed !== null ? changed : json;
  return packageOf({ 'datapackage.json': JSON.stringify(whole, null, 1) });
}
