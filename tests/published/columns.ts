/** Typed tables made by hand, so that these tests need no reader. */
import { type Field, tableSchema } from '../../src/package/descriptor.ts';
import type { Column, Table } from '../../src/tables/table.ts';
import { cellsOf } from '../tables/cells-of.ts';

interface Extra {
  readonly totals?: readonly number[];
  readonly unreadable?: readonly string[];
  /** More of a field's properties, by its name. */
  readonly fields?: Readonly<Record<string, object>>;
  readonly relations?: Readonly<Record<string, ReadonlyMap<number, '≥'>>>;
}

/** A table of canonical cells by column; '' is missing. Columns that `types` does not name are strings. */
export function tableOf(
  cells: Readonly<Record<string, readonly string[]>>,
  types: Readonly<Record<string, string>> = {},
  { totals = [], unreadable = [], fields = {}, relations = {} }: Extra = {},
): Table {
  const schema = tableSchema.parse({
    fields: Object.keys(cells).map((name) => ({ name, type: types[name] ?? 'string', ...fields[name] })),
  });
  const length = Object.values(cells)[0]?.length ?? 0;
  return {
    name: 't',
    path: 't.csv',
    fields: schema.fields,
    length,
    columns: new Map(
      schema.fields.map((field) => [field.name, columnOf(field, cells[field.name] ?? [], unreadable, relations[field.name])]),
    ),
    sourceRows: Uint32Array.from({ length }, (_, index) => index + 2),
    totals: new Map(totals.map((position) => [position, '合计'])),
    parts: [{ path: 't.csv', from: 0 }],
  };
}

function columnOf(
  field: Field,
  cells: readonly string[],
  unreadable: readonly string[],
  relations: Column['relations'] = new Map(),
): Column {
  const status = Uint8Array.from(cells, (cell) => (cell === '' ? 1 : unreadable.includes(cell) ? 2 : 0));
  const numeric = field.type === 'number' || field.type === 'integer';
  const numbers = numeric ? { values: Float64Array.from(cells, Number), codes: null } : null;
  const texts = cells.map((cell, index) => (status[index] === 0 ? cell : ''));
  return { field, raw: cellsOf(cells), text: cellsOf(texts), status, numbers, relations };
}
