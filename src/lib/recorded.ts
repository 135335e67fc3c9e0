/**
 * Published data that notes what is read of it.
 *
 * Each property of an object is a read of its own. A list of things with names (metrics, charts, fields of a table) is read as far as which things
 * it holds, an object as far as which properties it has; all other lists are read as a whole.
 */

import { noteRead } from './reads.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What a thing may be called by, the surest first. */
const NAMING = ['id', 'name', 'value'] as const;

/** The same thing; what is read of it is noted as a path below `base`, such as `/metrics/floor-space/title`. */
export function recorded<T extends object>(value: T, base: string): T {
  return open(value as unknown as Thing, base) as unknown as T;
}

/** What lies at a path below `root`, as far as who read there could see it. */
export function lookUp(root: object, path: string): unknown {
  let place: unknown = root;
  for (const step of path.split('/').slice(1)) place = at(place, plain(step));
  if (isListOfThings(place)) return place.map(nameOf);
  return isThing(place) ? Object.keys(place) : place;
}

/** @param naming the property that its list was told of already. */
function open(own: Thing, path: string, naming?: string): Thing {
  const parts = new Map<PropertyKey, { readonly place: string; readonly value: unknown }>();
  const partAt = (key: PropertyKey) => {
    const place = `${path}/${stepOf(String(key))}`;
    const part = { place, value: openPart(Reflect.get(own, key), place) };
    parts.set(key, part);
    return part;
  };
  return new Proxy(own, {
    get(target, key) {
      if (key === naming) return Reflect.get(target, key);
      const { place, value } = parts.get(key) ?? partAt(key);
      noteRead(place);
      return value;
    },
    has(target, key) {
      noteRead((parts.get(key) ?? partAt(key)).place);
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      noteRead(path);
      return Reflect.ownKeys(target);
    },
  });
}

function openPart(value: unknown, path: string): unknown {
  if (isListOfThings(value)) return value.map((each) => open(each, `${path}/${stepOf(nameOf(each))}`, namingKey(each)));
  return isThing(value) ? open(value, path) : value;
}

/** Whether all of a list have names, each its own. */
function isListOfThings(value: unknown): value is readonly Thing[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((each) => namingKey(each)) && new Set(value.map(nameOf)).size === value.length;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namingKey(value: unknown): string | undefined {
  return isThing(value) ? NAMING.find((key) => typeof value[key] === 'string') : undefined;
}

function nameOf(each: Thing): string {
  return String(each[namingKey(each) ?? 'name']);
}

const byName = new WeakMap<readonly Thing[], ReadonlyMap<string, Thing>>();

function at(place: unknown, step: string): unknown {
  if (isThing(place)) return place[step];
  if (!Array.isArray(place)) return undefined;
  const known = byName.get(place) ?? new Map(isListOfThings(place) ? place.map((each) => [nameOf(each), each]) : []);
  byName.set(place, known);
  return known.get(step);
}

// As in a JSON pointer, whose steps are parted by what a name may hold.
function stepOf(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function plain(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
