/** Names of things in parts, with how they sound, so that a browser can find them without a dictionary. */
import type { CodeColumn, NamesPart } from '../lib/register-lines.ts';
import { textAt } from '../tables/table.ts';
import { newestRow, rowsOf } from './entities.ts';
import { isHan, syllables } from './pinyin.ts';
import type { RegisterView } from './register.ts';

/** The newest name of a thing, else its key. */
export function nameOf({ table, register, entities }: RegisterView, entity: number): string {
  return textAt(table.columns.get(register.label), newestRow(entities, entity)) || (entities.keys[entity] ?? '');
}

/** The values of a thing in the register's groups, from large to small. */
export function groupsOf({ table, register, entities }: RegisterView, entity: number): readonly string[] {
  return register.groups.map((field) => textAt(table.columns.get(field), newestRow(entities, entity)));
}

/** The things from one place up to another. */
export function namesPart(view: RegisterView, from: number, to: number): NamesPart {
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  const names = places.map((entity) => nameOf(view, entity));
  return {
    from,
    keys: places.map((entity) => view.entities.keys[entity] ?? ''),
    names,
    places: coded(places.map((entity) => groupsOf(view, entity).filter(Boolean).join(' '))),
    former: formerNames(view, places, names),
    ...soundsOf(names),
  };
}

/** Texts of few values: the values in the order in which they come, and the place of each. */
export function coded(texts: readonly string[]): CodeColumn {
  const ranks = new Map<string, number>();
  const codes = texts.map((text) => {
    if (text === '') return -1;
    const rank = ranks.get(text) ?? ranks.size;
    ranks.set(text, rank);
    return rank;
  });
  return { values: [...ranks.keys()], codes };
}

function formerNames(
  { table, register, entities }: RegisterView,
  places: readonly number[],
  names: readonly string[],
): NamesPart['former'] {
  const label = table.columns.get(register.label);
  const found: Record<string, readonly string[]> = {};
  for (const [index, entity] of places.entries()) {
    const own = new Set([...rowsOf(entities, entity)].map((position) => textAt(label, position)));
    own.delete('');
    own.delete(names[index] ?? '');
    if (own.size > 0) found[index] = [...own];
  }
  return found;
}

/** How names sound. A character mostly sounds alike everywhere; names in which one sounds otherwise (重庆, 重阳) are told whole. */
export function soundsOf(names: readonly string[]): Pick<NamesPart, 'sounds' | 'readings'> {
  const sounds: Record<string, string> = {};
  const readings: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const characters = [...name];
    const heard = syllables(name);
    for (const [at, character] of characters.entries()) if (isHan(character)) sounds[character] ??= heard[at] ?? '';
    if (characters.some((character, at) => isHan(character) && sounds[character] !== heard[at])) readings[index] = heard.join(' ');
  }
  return { sounds, readings };
}
