/** Where two JSON values are not the same, as places and what stands at each. */

/** So many places are told; the others are counted. */
const MOST = 3;
const LONGEST = 30;
/** By these the items of a list are known, where each has another. */
const NAMES = ['id', 'name', 'period', 'observation', 'value'] as const;

type Json = Readonly<Record<string, unknown>>;

/** @example differences({ low: 33, rows: [] }, { low: 32, rows: [] }) // "low: 33 → 32"; empty where they are the same. */
export function differences(published: unknown, computed: unknown): string {
  const found: string[] = [];
  walk('', published, computed, found);
  const more = found.length > MOST ? `, … (+${found.length - MOST})` : '';
  return found.slice(0, MOST).join(', ') + more;
}

function walk(place: string, was: unknown, is: unknown, found: string[]): void {
  if (was === is) return;
  if (Array.isArray(was) && Array.isArray(is)) walkLists(place, was, is, found);
  else if (isJson(was) && isJson(is)) {
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)]))
      walk(place === '' ? key : `${place}.${key}`, was[key], is[key], found);
  } else found.push(`${place === '' ? '' : `${place}: `}${shown(was)} → ${shown(is)}`);
}

// By name where items have one: one that was put in between makes no others different.
function walkLists(place: string, was: readonly unknown[], is: readonly unknown[], found: string[]): void {
  const name = NAMES.find((each) => isNaming(each, was) && isNaming(each, is));
  const [old, now] = [was, is].map(
    (list) => new Map(list.map((item, at) => [name === undefined ? at : String((item as Json)[name]), item])),
  );
  for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]))
    walk(`${place}[${key}]`, old?.get(key), now?.get(key), found);
}

function isNaming(name: string, list: readonly unknown[]): boolean {
  const values = new Set(list.map((item) => (isJson(item) ? item[name] : undefined)));
  return values.size === list.length && !values.has(undefined) && ![...values].some((value) => typeof value === 'object');
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
