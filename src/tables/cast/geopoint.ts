/** Points on the map: longitude first, then latitude. */

import { isObject } from '../../lib/is-object.ts';
import type { Field } from '../../package/descriptor.ts';
import { asciiForms } from './characters.ts';
import { jsonFault, parsed } from './json.ts';
import { type Cast, type CastText, repaired, unreadable, value } from './result.ts';
import { typeError } from './text-faults.ts';
import { wordFault } from './time.ts';

const POINT = /^([+-]?\d{1,3}(?:\.\d{1,20})?),\s*([+-]?\d{1,3}(?:\.\d{1,20})?)$/;
type Place = readonly [lon: number, lat: number];

/** Points in the field's format: "lon, lat", [lon, lat] or {"lon": …, "lat": …}. */
export function compileGeopoint({ format }: Field): CastText {
  if (format === 'array') return (text) => placed(text, arrayPlace(parsed(text)), 'array') ?? jsonFault(text, 'geopoint');
  if (format === 'object') return (text) => placed(text, objectPlace(parsed(text)), 'object') ?? jsonFault(text, 'geopoint');
  return castPoint;
}

function castPoint(text: string): Cast {
  const match = text.length > 60 ? null : (POINT.exec(text) ?? POINT.exec(asciiForms(text)));
  const point = match && placed(match[0], [Number(match[1]), Number(match[2])], 'default');
  if (!match || !point) return wordFault(text) ?? typeError('geopoint');
  return point.status === 'normal' && match[0] !== text
    ? repaired('fullwidth-digits', point.text, Number.NaN, { value: point.text })
    : point;
}

function placed(text: string, place: Place | null, format: string): Cast | null {
  if (!place) return null;
  const [lon, lat] = place;
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return value(text);
  // 31.86, 117.28: only the other way round is there such a place.
  if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) return unreadable('geopoint-swapped', { typed: written(lat, lon, format) });
  return unreadable('geopoint-range');
}

function arrayPlace(thing: unknown): Place | null {
  if (!Array.isArray(thing) || thing.length !== 2) return null;
  const [lon, lat] = thing as readonly unknown[];
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

function objectPlace(thing: unknown): Place | null {
  if (!isObject(thing) || Object.keys(thing).length !== 2) return null;
  const { lon, lat } = thing;
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

function written(lon: number, lat: number, format: string): string {
  if (format === 'array') return `[${lon}, ${lat}]`;
  return format === 'object' ? `{"lon": ${lon}, "lat": ${lat}}` : `${lon}, ${lat}`;
}
