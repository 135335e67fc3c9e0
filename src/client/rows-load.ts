/** Loads rows and column titles, and keeps the last of them. */
import { loadScript } from './load-script.ts';
import type { Sizes } from './rows-view.ts';

export type Cells = readonly (readonly string[])[];
export type Titles = readonly (readonly [name: string, title: Readonly<Record<string, string>>])[];

type Receiver = 'mingzhangRows' | 'mingzhangColumns';

const MOST_KEPT = 8;
const kept = new Map<string, Promise<unknown>>();

/** The rows of the page that begins at a position. A page never lies in two files. */
export async function loadRows(from: number, { rowsSource, page, file }: Sizes): Promise<Cells> {
  const number = Math.floor(from / file);
  const cells = await load<Cells>(`${rowsSource}${number}.js`, 'mingzhangRows');
  return cells.slice(from - number * file, from - number * file + page);
}

/** The titles of all columns. */
export function loadColumns(source: string): Promise<Titles> {
  return load<Titles>(source, 'mingzhangColumns');
}

function load<T>(source: string, receiver: Receiver): Promise<T> {
  const known = kept.get(source);
  if (known) return known as Promise<T>;
  const loading = loadScript<T>(source, receiver);
  kept.set(source, loading);
  // What failed may be asked for again; what is old makes room.
  loading.catch(() => kept.delete(source));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return loading;
}
