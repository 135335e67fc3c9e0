/** Cells that hold JSON: objects, arrays, shapes on a map. Kept as the text that they are. */
import { isObject } from '../../lib/is-object.ts';
import type { Field } from '../../package/descriptor.ts';
import { type Cast, type CastText, unreadable, value } from './result.ts';
import { typeError } from './text-faults.ts';
import { wordFault } from './time.ts';

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

/** JSON objects. */
export function castObject(text: string): Cast {
  return isObject(parsed(text)) ? value(text) : jsonFault(text, 'object');
}

/** JSON arrays. */
export function castArray(text: string): Cast {
  return Array.isArray(parsed(text)) ? value(text) : jsonFault(text, 'array');
}

/** GeoJSON or TopoJSON objects; their type and outermost parts are looked at, not each coordinate. */
export function compileGeojson({ format }: Field): CastText {
  const isShape = format === 'topojson' ? isTopology : isGeojson;
  return (text) => (isShape(parsed(text)) ? value(text) : jsonFault(text, 'geojson'));
}

/** The text as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first !== 0x7b && first !== 0x5b) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON, or nested too deep to be read.
    return undefined;
  }
}

/** A single quote or a curly one in place of " is how JSON breaks most. */
export function jsonFault(text: string, type: string): Cast {
  if (/^[[{]/.test(text)) return unreadable('broken-json', { type });
  return wordFault(text) ?? typeError(type);
}

function isTopology(thing: unknown): boolean {
  return isObject(thing) && thing['type'] === 'Topology' && isObject(thing['objects']) && Array.isArray(thing['arcs']);
}

function isGeojson(thing: unknown): boolean {
  if (!isObject(thing)) return false;
  const { type, geometry } = thing;
  if (type === 'FeatureCollection') return Array.isArray(thing['features']);
  if (type === 'Feature') return geometry === null || isGeometry(geometry);
  return isGeometry(thing);
}

function isGeometry(thing: unknown): boolean {
  if (!isObject(thing)) return false;
  if (thing['type'] === 'GeometryCollection') return Array.isArray(thing['geometries']);
  return GEOMETRIES.includes(String(thing['type'])) && Array.isArray(thing['coordinates']);
}
