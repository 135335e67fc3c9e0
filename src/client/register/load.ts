/** Loads the data of a register when it is asked for, and keeps it. */

import { fileName } from '../../lib/file-name.ts';
import { LINES_A_FILE, NAMES_A_FILE } from '../../lib/register-files.ts';
import type { CodeColumn, EntityLine, NamesPart, NumberColumn } from '../../lib/register-lines.ts';
import { loadScript } from '../load-script.ts';
import { comparable } from './match.ts';
import { type ReadyNames, readyNames } from './names.ts';
import type { FindView } from './view.ts';

const kept = new Map<string, Promise<unknown>>();

/** A file of the register's data folder: `lines-0`. */
function load<T>({ data }: Pick<FindView, 'data'>, name: string): Promise<T> {
  const source = `${data}${name}.js`;
  const known = kept.get(source);
  if (known) return known as Promise<T>;
  const loading = loadScript<T>(source, 'mingzhangRegister');
  kept.set(source, loading);
  // What failed may be asked for again.
  loading.catch(() => kept.delete(source));
  return loading;
}

/** The numbers of a measure. */
export function loadNumbers(view: FindView, measure: string): Promise<NumberColumn> {
  return load(view, `column-${fileName(measure)}`);
}

/** The values of a field. */
export function loadCodes(view: FindView, field: string): Promise<CodeColumn> {
  return load(view, `column-${fileName(field)}`);
}

/** The outcomes of a standard. */
export function loadOutcomes(view: FindView, standard: string): Promise<CodeColumn> {
  return load(view, `outcome-${fileName(standard)}`);
}

/** Lines of some things, in the order asked for. */
export async function loadLines(view: FindView, places: readonly number[]): Promise<readonly EntityLine[]> {
  const numbers = [...new Set(places.map((place) => Math.floor(place / LINES_A_FILE)))];
  const files = new Map(
    await Promise.all(numbers.map(async (number) => [number, await load<EntityLine[]>(view, `lines-${number}`)] as const)),
  );
  return places.map((place) => files.get(Math.floor(place / LINES_A_FILE))?.[place % LINES_A_FILE]).filter((line) => line !== undefined);
}

/** Fetches the first names, to have them at hand: one part and no more, however many things there are. */
export function fetchNames(view: FindView): void {
  // Who types asks again, and is told what went wrong.
  load<NamesPart>(view, 'names-0').catch(() => {});
}

/** The names of all things; each part is handed over as soon as it is there. */
export async function loadNames(view: FindView, arrived: (parts: readonly ReadyNames[]) => void): Promise<readonly ReadyNames[]> {
  const endings = view.endings.map(comparable);
  const parts: ReadyNames[] = [];
  for (let from = 0; from < view.size; from += NAMES_A_FILE) {
    parts.push(readyNames(await load<NamesPart>(view, `names-${from / NAMES_A_FILE}`), endings));
    arrived(parts);
  }
  return parts;
}
