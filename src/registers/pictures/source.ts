/** What the pictures of a register are worked out from: the rows of a period, the numbers in them, and what is known of the others. */
import type {
  Assessment,
  PictureCounts,
  PictureGroups,
  PictureMeasure,
  PictureOf,
  PictureStandard,
  Standard,
  Status,
  Text,
} from '../../model.ts';
import { type Column, numberAt, statusAt, textAt } from '../../tables/table.ts';
import { rowsOf } from '../entities.ts';
import type { AssessRow, RegisterView } from '../register.ts';

/** A register, its standards, and the titles of its fields. */
export interface PictureSource {
  readonly view: RegisterView;
  readonly assess: AssessRow;
  readonly standards: readonly Standard[];
  readonly titleOf: (field: string) => Text;
}

/** Why a picture cannot be made of what is declared. */
export class PictureFault extends Error {
  readonly code: 'picture-field' | 'picture-standard' | 'picture-period' | 'picture-empty';
  readonly params: Readonly<Record<string, string>>;
  constructor(code: PictureFault['code'], params: Readonly<Record<string, string>>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** What charts.yaml declares of a picture, once its form is checked. */
export type Declared = Readonly<Record<string, unknown>>;

/** What a picture is of: its period and which things. */
export function pictureOf({ view }: PictureSource, declared: Declared): PictureOf {
  const { register } = view;
  const period = String(declared['period'] ?? register.periods.at(-1) ?? '');
  if (!register.periods.includes(period)) throw new PictureFault('picture-period', { found: period, known: register.periods.join(', ') });
  const where = Object.entries((declared['where'] ?? {}) as Readonly<Record<string, unknown>>).map(([field, values]) => {
    requireColumn(view, field);
    return [field, [values].flat().map(String)] as const;
  });
  return { register: register.name, entity: register.entity, dataset: register.dataset, period, where: Object.fromEntries(where) };
}

/** A field of the register's table. */
export function requireColumn({ table }: RegisterView, field: string): Column {
  const column = table.columns.get(field);
  if (!column) throw new PictureFault('picture-field', { found: field, known: [...table.columns.keys()].join(', ') });
  return column;
}

/** A measure by the name that is declared. */
export function measureOf({ view, titleOf }: PictureSource, declared: unknown): PictureMeasure & { readonly column: Column } {
  const field = String(declared);
  if (!view.register.measures.includes(field))
    throw new PictureFault('picture-field', { found: field, known: view.register.measures.join(', ') });
  const column = requireColumn(view, field);
  return { field, title: titleOf(field), unit: column.field.unit ?? null, column };
}

/** A measure as it is published. */
export function published({ field, title, unit }: PictureMeasure): PictureMeasure {
  return { field, title, unit };
}

/** A standard by the name that is declared. */
export function standardOf({ standards, view }: PictureSource, declared: unknown): Standard {
  const own = standards.filter(({ register }) => register === view.register.name);
  const found = own.find(({ name }) => name === declared);
  if (!found) throw new PictureFault('picture-standard', { found: String(declared), known: own.map(({ name }) => name).join(', ') });
  return found;
}

/** A standard as pictures name it. */
export function named({ name, title }: Standard): PictureStandard {
  return { name, title };
}

/** Positions of the rows of a period that have the values asked for, in the order of the things. */
export function rowsIn(
  { table, entities, register }: RegisterView,
  { period, where }: Pick<PictureOf, 'period' | 'where'>,
): readonly number[] {
  const periods = register.period === null ? undefined : table.columns.get(register.period);
  const wanted = Object.entries(where).map(([field, values]) => ({ column: table.columns.get(field), values: new Set(values) }));
  const found: number[] = [];
  for (let entity = 0; entity < entities.keys.length; entity++) {
    for (const position of rowsOf(entities, entity)) {
      if (periods && textAt(periods, position) !== period) continue;
      if (wanted.every(({ column, values }) => values.has(textAt(column, position)))) found.push(position);
    }
  }
  return found;
}

/** The number of a cell that says one exactly, else NaN. */
export function exactAt(column: Column, position: number): number {
  return column.relations.has(position) ? Number.NaN : numberAt(column, position);
}

/** Exact numbers at some rows, sorted. */
export function sortedAt(column: Column, positions: readonly number[]): Float64Array {
  const numbers = new Float64Array(positions.length);
  let count = 0;
  for (const position of positions) {
    const number = exactAt(column, position);
    if (!Number.isNaN(number)) numbers[count++] = number;
  }
  return numbers.subarray(0, count).sort();
}

/** What is known at some rows: of a picture of several columns the first that says nothing gives the reason. */
export function countsOf(columns: Column | readonly Column[], positions: readonly number[]): PictureCounts {
  const all = [columns].flat();
  const missing: Partial<Record<Status, number>> = {};
  let [values, inexact] = [0, 0];
  for (const position of positions) {
    const status = all.map((column) => statusAt(column, position)).find((each) => each !== 'normal');
    if (status) missing[status] = (missing[status] ?? 0) + 1;
    else if (all.some(({ relations }) => relations.has(position))) inexact++;
    else values++;
  }
  return { of: positions.length, values, inexact, missing };
}

/** Rows by the value of a field, in the order of the table; rows without one are by ''. */
export function groupsOf(column: Column, positions: readonly number[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(positions, (position) => textAt(column, position));
}

/** Whether the groups of a field have pages, and whether these say the same medians. */
export function groupPages({ register }: RegisterView, by: string | null, { period, where }: PictureOf): PictureGroups {
  if (by === null || by !== register.groups[0]) return 'unlinked';
  return period === register.periods.at(-1) && Object.keys(where).length === 0 ? 'proven' : 'linked';
}

/** How a row meets a standard; null where it is not asked. */
export function outcomeAt(assess: AssessRow, position: number, standard: string): Assessment['outcome'] | null {
  return assess(position)[standard]?.outcome ?? null;
}

/** A thing's key and its name at a row. */
export function thingAt({ table, register }: RegisterView, position: number): { readonly key: string; readonly name: string } {
  const key = textAt(table.columns.get(register.key), position);
  return { key, name: textAt(table.columns.get(register.label), position) || key };
}
