/** JSON-stat 2.0: a cube of numbers, written as the standard has it. */
import type { DataFacts } from './data-table.ts';

export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** Code → words, in order. */
  readonly categories: ReadonlyMap<string, string>;
  readonly unit?: Readonly<Record<string, unknown>>;
}

export interface Cube {
  readonly dimensions: readonly Dimension[];
  readonly role: Readonly<Record<string, readonly string[]>>;
  readonly value: Readonly<Record<number, number>>;
  readonly status: Readonly<Record<number, string>>;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** The document of a cube, with all that is said of it. */
export function cubeDocument({ dimensions, role, value, status, extension }: Cube, facts: DataFacts): unknown {
  const { title, description, notes, source, site, synthetic, address, asOf } = facts;
  const cells = dimensions.reduce((product, { categories }) => product * categories.size, 1);
  return {
    version: '2.0',
    class: 'dataset',
    ...(/^https?:/.test(address) && { href: address }),
    label: title,
    source: [source, site].filter(Boolean).join(' · '),
    ...(asOf && { updated: asOf }),
    note: [synthetic, description, ...notes].filter(Boolean),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.size),
    role,
    dimension: Object.fromEntries(dimensions.map((each) => [each.id, dimensionObject(each)])),
    // A cube without a single number is written out: readers take an empty object for no cube at all.
    value: Object.keys(value).length > 0 ? value : new Array(cells).fill(null),
    ...(Object.keys(status).length > 0 && { status }),
    extension: { ...(synthetic && { synthetic: true }), ...extension },
  };
}

/** The number of a cell: the last dimension runs fastest. */
export function placeOf(dimensions: readonly Dimension[], codes: readonly string[]): number {
  return dimensions.reduce((place, { categories }, index) => place * categories.size + positionOf(categories, codes[index] ?? ''), 0);
}

const positions = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, number>>();

function positionOf(categories: ReadonlyMap<string, string>, code: string): number {
  const known = positions.get(categories) ?? new Map([...categories.keys()].map((each, index) => [each, index]));
  positions.set(categories, known);
  const position = known.get(code);
  if (position === undefined) throw new Error(`no such category: ${code}`);
  return position;
}

function dimensionObject({ label, categories, unit }: Dimension): unknown {
  return {
    label,
    category: { index: [...categories.keys()], label: Object.fromEntries(categories), ...(unit && { unit }) },
  };
}
