/** The record of a thing: fetched, or where the page lies on a disk chosen by the reader. */
import { isObject } from '../../lib/is-object.ts';
import type { Entity } from '../../model.ts';
import type { ThingImageView } from './view.ts';

/** The name of the thing's files that the address asks for; '' where it asks for none. */
export function askedFile(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The record in a file of the site; throws where it cannot be had. */
export async function fetchRecord(file: string, view: ThingImageView): Promise<Entity> {
  const response = await fetch(`${view.records}${encodeURIComponent(file)}.json`);
  if (!response.ok) throw new Error(response.statusText);
  return readRecord(await response.text(), view);
}

/** A text as a record of the register; throws where it is none. */
export function readRecord(text: string, { register }: ThingImageView): Entity {
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || value['register'] !== register.name || typeof value['id'] !== 'string') throw new Error('no record');
  if (typeof value['name'] !== 'string' || !Array.isArray(value['rows']) || value['rows'].length === 0) throw new Error('no record');
  return value as unknown as Entity;
}
