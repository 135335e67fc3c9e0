/** A register as lists show it: what can be sorted and narrowed, and lines of any part of it, made when they are asked for. */

import { ENTITIES_A_PAGE } from '../lib/register-files.ts';
import {
  type CodeColumn,
  type EntityLine,
  type LineCell,
  MOST_MEASURES,
  type NamesPart,
  type NumberColumn,
  type RegisterList,
} from '../lib/register-lines.ts';
import { type Column, numberAt, publishedRow, statusAt, type Table, textAt } from '../tables/table.ts';
import { newestRow } from './entities.ts';
import { coded, groupsOf, nameOf, namesPart } from './names.ts';
import { type Held, holdAll } from './outcomes.ts';
import type { AssessRow, RegisterView } from './register.ts';
import { stretchesOf, summariesOf } from './stretches.ts';

/** A fact of more values than these is none that one chooses from a list. */
const MOST_VALUES = 12;

export interface Listing {
  readonly list: RegisterList;
  /** How many things there are. */
  readonly size: number;
  /** Lines of the things from one place up to another. */
  readonly lines: (from: number, to: number) => readonly EntityLine[];
  /** The first lines in the order of a measure; things without a number are left out. */
  readonly sorted: (measure: string, rising: boolean) => readonly EntityLine[];
  readonly numbers: (measure: string) => NumberColumn;
  readonly codes: (field: string) => CodeColumn;
  readonly outcomes: (standard: string) => CodeColumn;
  readonly names: (from: number, to: number) => NamesPart;
}

/** Positions of the newest rows by thing; -1 where a thing has none in the newest period. */
export type Current = Int32Array;

/** Lists the things of a register. */
export function listRegister(view: RegisterView, assess: AssessRow): Listing {
  const current = currentRows(view);
  const held = holdAll(current, assess);
  const list = describe(view, current, held);
  const lineAt = (entity: number): EntityLine => line(view, list.measures, { entity, current, held });
  return {
    list,
    size: current.length,
    lines: (from, to) => Array.from({ length: to - from }, (_, index) => lineAt(from + index)),
    sorted: (measure, rising) => firstPlaces(numbersOf(view.table, measure, current), rising).map(lineAt),
    numbers: (measure) => [...numbersOf(view.table, measure, current)].map((number) => (Number.isNaN(number) ? null : number)),
    codes: (field) => coded([...current].map((position) => (position < 0 ? '' : textAt(view.table.columns.get(field), position)))),
    outcomes: (standard) => coded(held.outcomesOf(standard)),
    names: (from, to) => namesPart(view, from, to),
  };
}

function currentRows({ entities, table, register }: RegisterView): Current {
  const column = register.period === null ? undefined : table.columns.get(register.period);
  const newest = entities.periods.at(-1) ?? '';
  return Int32Array.from(entities.keys, (_, entity) => {
    const position = newestRow(entities, entity);
    return column === undefined || textAt(column, position) === newest ? position : -1;
  });
}

function describe(view: RegisterView, current: Current, held: Held): RegisterList {
  const { register, table } = view;
  const measures = shownMeasures(register);
  const filters = register.facts
    .filter((field) => !register.groups.includes(field))
    .map((field) => ({ field, values: fewValues(table.columns.get(field), current) }))
    .filter(({ values }) => values.length > 1);
  const figures = summariesOf(table, measures, current);
  const stretches = stretchesOf(view, { current, measures, held });
  return { measures, standards: held.standards, filters, stretches, figures, tally: held.tally(0, current.length) };
}

/** The first measures of the table; those with pictures are among them. */
function shownMeasures({ measures, lead }: RegisterView['register']): readonly string[] {
  const others = measures.filter((field) => !lead.includes(field)).slice(0, MOST_MEASURES - lead.length);
  return measures.filter((field) => lead.includes(field) || others.includes(field));
}

function fewValues(column: Column | undefined, current: Current): readonly string[] {
  const values = new Set<string>();
  for (const position of current) {
    if (position >= 0) values.add(textAt(column, position));
    if (values.size > MOST_VALUES + 1) return [];
  }
  values.delete('');
  return values.size > MOST_VALUES ? [] : [...values];
}

// The numbers of a measure by thing; NaN where there is none.
function numbersOf({ columns }: Table, measure: string, current: Current): Float64Array {
  const column = columns.get(measure);
  return Float64Array.from(current, (position) => (position >= 0 ? numberAt(column, position) : Number.NaN));
}

// The numbers alone are sorted first: sorting places by what they hold takes ten times as long, and few of them are wanted.
function firstPlaces(numbers: Float64Array, rising: boolean): readonly number[] {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort();
  const last = rising ? sorted[ENTITIES_A_PAGE - 1] : sorted[sorted.length - ENTITIES_A_PAGE];
  const places: number[] = [];
  for (const [place, number] of numbers.entries()) {
    if (!Number.isNaN(number) && (last === undefined || (rising ? number <= last : number >= last))) places.push(place);
  }
  const order = (a: number, b: number): number => (numbers[a] ?? 0) - (numbers[b] ?? 0);
  return places.sort((a, b) => (rising ? order(a, b) : order(b, a)) || a - b).slice(0, ENTITIES_A_PAGE);
}

function line(
  view: RegisterView,
  measures: readonly string[],
  { entity, current, held }: { entity: number; current: Current; held: Held },
): EntityLine {
  const { table, register, entities } = view;
  const newest = newestRow(entities, entity);
  const head = [entities.keys[entity] ?? '', nameOf(view, entity), publishedRow(newest), groupsOf(view, entity)] as const;
  if ((current[entity] ?? -1) < 0) return [...head, [], '', textAt(table.columns.get(register.period ?? ''), newest)];
  return [...head, measures.map((field) => cell(table.columns.get(field), newest)), held.lettersAt(entity)];
}

function cell(column: Column | undefined, position: number): LineCell {
  if (!column) return 'missing';
  const status = statusAt(column, position);
  if (status !== 'normal') return status;
  const number = numberAt(column, position);
  const relation = column.relations.get(position);
  return relation ? [relation, number] : number;
}
