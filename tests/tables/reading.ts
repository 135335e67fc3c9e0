/** Reads a table from a text or bytes, as short as a test can say it. */
import { type Dialect, dialect, type TableSchema, tableSchema } from '../../src/package/descriptor.ts';
import { cellAt } from '../../src/tables/cells.ts';
import { readTable, type TableRead } from '../../src/tables/read-table.ts';
import { columnsOf, statusAt, type Table, textAt } from '../../src/tables/table.ts';

export type Content = string | Uint8Array;

/** What a test says of a resource; all else is as it is where a descriptor says nothing. */
export interface Described {
  readonly schema?: unknown;
  readonly dialect?: Dialect | Readonly<Record<string, unknown>>;
  readonly encoding?: string;
  readonly data?: unknown;
  readonly file?: string;
}

/** A schema as a descriptor has it; `['a', 'n:integer']` is short for fields. */
export function schemaOf(
  fields: readonly (string | Readonly<Record<string, unknown>>)[],
  more: Readonly<Record<string, unknown>> = {},
): TableSchema {
  return tableSchema.parse({
    fields: fields.map((field) => {
      if (typeof field !== 'string') return field;
      const [name = '', type = 'string'] = field.split(':');
      return { name, type };
    }),
    ...more,
  });
}

/** Reads one file, or several parts of one table. */
export function read(
  content: Content | readonly Content[],
  { schema, dialect: own, encoding, data, file = 'x.csv' }: Described = {},
): TableRead {
  const parts = Array.isArray(content) ? (content as readonly Content[]) : [content as Content];
  const paths = data === undefined ? parts.map((_, index) => (parts.length === 1 ? file : `part-${index + 1}.csv`)) : [];
  const bytes = (part: Content) => (typeof part === 'string' ? new TextEncoder().encode(part) : part);
  const files = new Map(paths.map((path, index) => [path, bytes(parts[index] ?? '')]));
  const result = readTable(
    {
      name: 'x',
      paths,
      data,
      dialect: dialect.parse(own ?? {}),
      encoding,
      schema: schema === undefined ? null : tableSchema.parse(schema),
    },
    files,
    null,
  );
  // Tests of how a table is read need not give their columns units.
  return { ...result, problems: result.problems.filter(({ code }) => code !== 'measure-without-unit') };
}

/** The table; a test that expects one fails with the problems where there is none. */
export function tableOf({ table, problems }: TableRead): Table {
  if (!table) throw new Error(JSON.stringify(problems));
  return table;
}

/** Every cell as the file has it, row by row. */
export function rawRows(result: TableRead): readonly (readonly string[])[] {
  const table = tableOf(result);
  return Array.from({ length: table.length }, (_, position) => columnsOf(table).map(({ raw }) => cellAt(raw, position)));
}

/** Every value in canonical form, row by row. */
export function textRows(result: TableRead): readonly (readonly string[])[] {
  const table = tableOf(result);
  return Array.from({ length: table.length }, (_, position) => table.fields.map(({ name }) => textAt(table.columns.get(name), position)));
}

/** The statuses of a column. */
export function statuses(result: TableRead, name: string): readonly string[] {
  const table = tableOf(result);
  const column = table.columns.get(name);
  if (!column) throw new Error(`no column ${name}`);
  return Array.from({ length: table.length }, (_, position) => statusAt(column, position));
}

/** The names of the columns. */
export function labels(result: TableRead): readonly string[] {
  return tableOf(result).fields.map(({ name }) => name);
}

/** Problems as short as `error extra-cell x.csv 3 a`. */
export function told({ problems }: Pick<TableRead, 'problems'>): readonly string[] {
  return problems.map(({ severity, code, file, row, column }) =>
    [severity, code, file, row, column].filter((part) => part !== undefined).join(' '),
  );
}

/** The codes of problems that are worse than a notice. */
export function worse({ problems }: Pick<TableRead, 'problems'>): readonly string[] {
  return problems.filter(({ severity }) => severity !== 'notice').map(({ code }) => code);
}
