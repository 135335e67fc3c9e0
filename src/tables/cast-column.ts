/** A raw column → a typed one, with what was repaired and what cannot be read. */
import type { Problem, Relation } from '../model.ts';
import type { Field } from '../package/descriptor.ts';
import { type Cast, compileCast, type MissingValues } from './cast/cast.ts';
import type { Cells } from './cells.ts';
import type { Findings } from './findings.ts';
import { CELL_STATUSES, type CellStatus, type Column } from './table.ts';
import { trimmed } from './trim.ts';

const CODES = new Map<CellStatus, number>(CELL_STATUSES.map((status, index) => [status, index]));
const UNREADABLE = CELL_STATUSES.indexOf('unreadable');

/** How the cells of a column are judged beside their type. */
export interface Judging {
  readonly place: (position: number) => { readonly file: string; readonly row: number };
  /** Positions of rows that add up others, with the word that says so: it need not be a value of its column. */
  readonly totals: ReadonlyMap<number, string>;
  /** In a figures table every cell that cannot be read refuses: it is what the site is there to publish. */
  readonly strict: boolean;
}

/** Casts a column. Cells that repeat are cast once. */
export function castColumn(field: Field, raw: Cells, missing: MissingValues, judging: Judging, findings: Findings): Column {
  const { texts, codes } = raw;
  const cast = codes ? remembered(compileCast(field, missing)) : unremembered(compileCast(field, missing));
  const status = new Uint8Array(raw.length);
  const numbers = field.type === 'number' || field.type === 'integer' ? { values: new Float64Array(texts.length), codes } : null;
  const relations = new Map<number, Relation>();
  let changed: string[] | null = null;
  for (let position = 0; position < raw.length; position++) {
    const place = codes ? (codes[position] ?? 0) : position;
    const cell = texts[place] ?? '';
    const result = cast(cell, place);
    status[position] = CODES.get(result.status) ?? UNREADABLE;
    if (numbers) numbers.values[place] = result.number;
    if (result.relation) relations.set(position, result.relation);
    if (result.finding && !isTotalWord(judging, position, cell))
      findings.add(problemOf(result.finding, field, cell, status[position] === UNREADABLE, judging, position));
    if (result.text === cell) continue;
    changed ??= texts.slice();
    changed[place] = result.text;
  }
  return { field, raw, text: changed ? { ...raw, texts: changed } : raw, status, numbers, relations };
}

function isTotalWord({ totals }: Judging, position: number, cell: string): boolean {
  return totals.size > 0 && totals.get(position) === trimmed(cell);
}

function problemOf(
  { code, level, params = {} }: NonNullable<Cast['finding']>,
  field: Field,
  value: string,
  unreadable: boolean,
  { place, strict }: Judging,
  position: number,
): Problem {
  const { file, row } = place(position);
  const severity = strict && unreadable ? 'error' : level;
  return { code, severity, file, row, column: field.name, value, params: { type: field.type, ...params } };
}

type CastAt = (text: string, place: number) => Cast;

function remembered(cast: (raw: string) => Cast): CastAt {
  const known: Cast[] = [];
  return (text, place) => {
    known[place] ??= cast(text);
    return known[place];
  };
}

function unremembered(cast: (raw: string) => Cast): CastAt {
  return (text) => cast(text);
}
