/** Names found as one types. The index is loaded when it is first wanted, once for the page. */
import { loadNames } from './load.ts';
import { comparable } from './match.ts';
import { type Found, findNames, foundAt, type ReadyNames } from './names.ts';
import type { FindView } from './view.ts';

export interface Finder {
  /** Begins to load; resolves when all names are there. */
  readonly load: () => Promise<void>;
  /** Places of all that fit among the names that are there, the best first. */
  readonly find: (typed: string) => readonly number[];
  readonly at: (place: number, typed: string) => Found | null;
  /** The place of a key among the names that are there, or of the name of its page. */
  readonly placeOf: (isIt: (key: string) => boolean) => number | null;
}

/** A finder for a register; `arrived` is told whenever more names are there. */
export function createFinder(view: FindView, arrived: () => void = () => {}): Finder {
  const endings = view.endings.map(comparable);
  let parts: readonly ReadyNames[] = [];
  let loading: Promise<unknown> | undefined;
  const begin = (): Promise<unknown> => {
    const started = loadNames(view, (there) => {
      parts = there;
      arrived();
    });
    started.catch(() => {
      loading = undefined;
    });
    return started;
  };
  return {
    load: async () => {
      loading ??= begin();
      await loading;
    },
    find: (typed) => findNames(typed, parts, endings),
    at: (place, typed) => foundAt(place, typed, parts, endings),
    placeOf: (isIt) => placeOf(parts, isIt),
  };
}

function placeOf(parts: readonly ReadyNames[], isIt: (key: string) => boolean): number | null {
  for (const { part } of parts) {
    const index = part.keys.findIndex(isIt);
    if (index !== -1) return part.from + index;
  }
  return null;
}
