/** One cell as its field's type, or the reason why it cannot be. Nothing is guessed: 12.5万 is no number here. */
import type { Field } from '../../package/descriptor.ts';
import { compileBoolean } from './boolean.ts';
import { trimmed } from './characters.ts';
import { compileDate, compileDateTime } from './date.ts';
import { compileGeopoint } from './geopoint.ts';
import { castArray, castObject, compileGeojson } from './json.ts';
import { compileList } from './list.ts';
import type { MissingValues } from './missing.ts';
import { compileNumber } from './number.ts';
import { type Cast, type CastText, doubtful, missing, withNotice } from './result.ts';
import { compileString } from './string.ts';
import { castDuration, compileTime } from './time.ts';
import { compileYear, compileYearMonth } from './year.ts';

export { type MissingValues, missingValuesOf } from './missing.ts';
export type { Cast, Finding } from './result.ts';

/** Compiled once per column, then called for each cell. Missing values come first; then the type. Never throws. */
export function compileCast(field: Field, declared: MissingValues): (raw: string) => Cast {
  if (field.type === 'any') return compileAny(field, declared);
  const castText = compileText(field);
  const blank = field.type === 'string' ? castText('') : { ...doubtful('blank-cell', ''), status: 'missing' as const };
  const longest = Math.max(0, ...[...declared.keys()].map(({ length }) => length));
  const cast = (text: string): Cast => {
    const status = text.length > longest ? undefined : declared.get(text);
    if (status !== undefined) return missing(status);
    return text === '' ? blank : castText(text);
  };
  return (raw) => {
    const text = trimmed(raw);
    if (text === raw) return cast(text);
    const status = declared.get(raw);
    return status === undefined ? withNotice(cast(text), 'padding') : missing(status);
  };
}

/** The standard allows nothing to be done to cells of no type: not even their padding goes. */
function compileAny(field: Field, declared: MissingValues): (raw: string) => Cast {
  const castText = compileString(field);
  return (raw) => {
    const status = declared.get(raw);
    return status === undefined ? castText(raw) : missing(status);
  };
}

function compileText(field: Field): CastText {
  switch (field.type) {
    case 'number':
    case 'integer':
      return compileNumber(field);
    case 'boolean':
      return compileBoolean(field);
    case 'date':
      return compileDate(field);
    case 'datetime':
      return compileDateTime(field);
    case 'time':
      return compileTime(field);
    case 'year':
      return compileYear(field);
    case 'yearmonth':
      return compileYearMonth(field);
    case 'duration':
      return castDuration;
    case 'object':
      return castObject;
    case 'array':
      return castArray;
    case 'list':
      return compileList(field, compileText);
    case 'geopoint':
      return compileGeopoint(field);
    case 'geojson':
      return compileGeojson(field);
    case 'string':
    case 'any':
      return compileString(field);
  }
}
