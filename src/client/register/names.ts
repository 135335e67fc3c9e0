/** Names of a register made ready for finding, part by part, and what fits best among them. */
import type { NamesPart } from '../../lib/register-lines.ts';
import { type Asked, ask, comparable, nearTo, rankKey, rankName, rankSound, withoutEnding } from './match.ts';

/** Names of one part in a form that can be compared at once. All arrays are as long as the part. */
export interface ReadyNames {
  readonly part: NamesPart;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly cores: readonly string[];
  readonly former: ReadonlyMap<number, readonly string[]>;
  /** How they sound; worked out when it is first asked for, which who types characters never does. */
  readonly sounds: () => Sounds;
}
interface Sounds {
  readonly initials: readonly string[];
  readonly syllables: readonly string[];
}

export interface Found {
  /** Its place in the register. */
  readonly place: number;
  readonly key: string;
  readonly name: string;
  /** Where it is: 东区 二片. */
  readonly where: string;
  /** A former name, where that is what fits. */
  readonly former: string | null;
}

/** Makes a part ready; `endings` are comparable. */
export function readyNames(part: NamesPart, endings: readonly string[]): ReadyNames {
  const names = part.names.map(comparable);
  let sounds: Sounds | undefined;
  return {
    part,
    names,
    keys: part.keys.map(comparable),
    cores: names.map((name) => withoutEnding(name, endings)),
    former: new Map(Object.entries(part.former).map(([index, own]) => [Number(index), own.map(comparable)])),
    sounds: () => {
      sounds ??= soundsOf(names, part);
      return sounds;
    },
  };
}

function soundsOf(names: readonly string[], { readings, sounds }: NamesPart): Sounds {
  const heard = names.map((name, index) => soundOf(name, readings[index], sounds));
  return {
    initials: heard.map((own) => own.map((sound) => sound[0] ?? '').join('')),
    syllables: heard.map((own) => own.join('')),
  };
}

// The names are comparable already, and so are sounds.
function soundOf(name: string, reading: string | undefined, sounds: NamesPart['sounds']): readonly string[] {
  if (reading !== undefined) return reading.split(' ').map(comparable);
  return [...name].map((character) => (Object.hasOwn(sounds, character) ? (sounds[character] ?? '') : character));
}

/** All that fit, the best first. Slips are forgiven only where nothing else fits. */
export function findNames(typed: string, parts: readonly ReadyNames[], endings: readonly string[]): readonly number[] {
  const asked = ask(typed, endings);
  if (asked.text === '') return [];
  const fitting = ranked(parts, (ready, index) => rankOf(asked, ready, index));
  if (fitting.length > 0) return fitting;
  const near = { name: nearTo(asked.core), sound: asked.sound && asked.text.length > 3 ? nearTo(asked.text) : null };
  return ranked(parts, (ready, index) => rankNear(near, ready, index));
}

function ranked(parts: readonly ReadyNames[], rank: (ready: ReadyNames, index: number) => number): readonly number[] {
  const scores: (readonly [score: number, place: number])[] = [];
  for (const ready of parts) {
    for (let index = 0; index < ready.names.length; index++) {
      const score = rank(ready, index);
      // Of two that fit alike, the shorter name is nearer to what was typed.
      if (score !== Number.POSITIVE_INFINITY) scores.push([score + (ready.names[index]?.length ?? 0) / 1000, ready.part.from + index]);
    }
  }
  return scores.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, place]) => place);
}

function rankOf(asked: Asked, ready: ReadyNames, index: number): number {
  const former = ready.former.get(index)?.map((name) => rankName(asked, name, name) + 0.5) ?? [];
  return Math.min(
    rankName(asked, ready.names[index] ?? '', ready.cores[index] ?? ''),
    rankKey(asked, ready.keys[index] ?? ''),
    asked.sound ? soundRank(asked, ready, index) : Number.POSITIVE_INFINITY,
    ...former,
  );
}

function soundRank(asked: Asked, ready: ReadyNames, index: number): number {
  const { initials, syllables } = ready.sounds();
  return rankSound(asked, initials[index] ?? '', syllables[index] ?? '');
}

type Near = ReturnType<typeof nearTo>;

function rankNear({ name, sound }: { readonly name: Near; readonly sound: Near | null }, ready: ReadyNames, index: number): number {
  // Half of an ending may have been typed: 光名社.
  if (name(ready.cores[index] ?? '') || name(ready.names[index] ?? '')) return 0;
  if (sound?.(ready.sounds().syllables[index] ?? '')) return 1;
  return ready.former.get(index)?.some(name) ? 2 : Number.POSITIVE_INFINITY;
}

/** What is shown of the thing at a place. */
export function foundAt(place: number, typed: string, parts: readonly ReadyNames[], endings: readonly string[]): Found | null {
  const ready = parts.find(({ part, names }) => place >= part.from && place < part.from + names.length);
  if (!ready) return null;
  const index = place - ready.part.from;
  const asked = ask(typed, endings);
  const { keys, names, places, former } = ready.part;
  const named = rankName(asked, ready.names[index] ?? '', ready.cores[index] ?? '') < Number.POSITIVE_INFINITY;
  const before = former[index]?.find((name) => rankName(asked, comparable(name), comparable(name)) < Number.POSITIVE_INFINITY);
  return {
    place,
    key: keys[index] ?? '',
    name: names[index] ?? '',
    where: places.values[places.codes[index] ?? -1] ?? '',
    former: named ? null : (before ?? null),
  };
}
