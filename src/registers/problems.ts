/** Mistakes in registers.yaml and in the tables that it makes registers of. */
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { RegisterDefinition } from '../package/register-definition.ts';
import { createFindings } from '../tables/findings.ts';
import { sourcePlace, type Table, textAt } from '../tables/table.ts';
import { rowsOf } from './entities.ts';
import type { RegisterView } from './register.ts';

const FILE = 'registers.yaml';

export type LineOf = (path: readonly PropertyKey[]) => number;

/** Registers of one name, and fields that their tables do not have. A register without a table is none, and no mistake. */
export function definitionProblems(
  definitions: readonly RegisterDefinition[],
  { tables, awaited }: { readonly tables: ReadonlyMap<string, Table>; readonly awaited: ReadonlySet<string> },
  lineOf: LineOf,
): readonly Problem[] {
  return definitions.flatMap((definition, index) => {
    const line = lineOf(['registers', index]);
    const first = definitions.findIndex(({ name }) => name === definition.name);
    const twice = first === index ? [] : [mistake('register-duplicate', FILE, { name: definition.name }, { line })];
    return [...twice, ...fieldProblems(definition, tables, awaited, line)];
  });
}

function fieldProblems(
  definition: RegisterDefinition,
  tables: ReadonlyMap<string, Table>,
  awaited: ReadonlySet<string>,
  line: number,
): readonly Problem[] {
  const { resource, related, successions } = definition;
  if (!tables.has(resource)) return [];
  const wanted: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [resource, fieldsOf(definition)],
    ...related.map(({ resource, key }) => [resource, [key]] as const),
    ...(successions ? [[successions.resource, [successions.from, successions.to, successions.date, successions.kind]] as const] : []),
  ];
  return wanted.flatMap(([name, fields]) => {
    const table = tables.get(name);
    const known = table?.fields.map((field) => field.name) ?? [];
    if (!table && awaited.has(name)) return [];
    if (!table) return [mistake('register-table', FILE, { name: definition.name, resource: name }, { line })];
    return fields.flatMap((field) =>
      field === undefined || known.includes(field) ? [] : [unknownField(definition.name, field, known, line)],
    );
  });
}

function fieldsOf({ key, label, period, groups, peers, lead, remark }: RegisterDefinition): readonly (string | undefined)[] {
  return [...new Set([key, label, period, remark, ...groups, ...lead, ...(peers ? [peers.size, ...peers.same] : [])])];
}

function unknownField(name: string, field: string, known: readonly string[], line: number): Problem {
  const guess = nearest(field, known);
  return mistake('register-field', FILE, { name, field, known: known.join(', '), ...(guess && { guess }) }, { line });
}

/** Things with two rows of one period: which of them holds, nobody can tell. */
export function repeatedRows({ definition, table, entities }: RegisterView): readonly Problem[] {
  const findings = createFindings();
  const period = definition.period === undefined ? undefined : table.columns.get(definition.period);
  for (let entity = 0; entity < entities.keys.length; entity++) {
    const rows = rowsOf(entities, entity);
    for (let index = 1; index < rows.length; index++) {
      const [before, position] = [rows[index - 1] ?? 0, rows[index] ?? 0];
      if (textAt(period, before) !== textAt(period, position)) continue;
      const { file, row } = sourcePlace(table, position);
      const params = { first: sourcePlace(table, before).row, period: textAt(period, position) };
      findings.add(mistake('entity-repeated', file, params, { row, column: definition.key, value: entities.keys[entity] ?? '' }));
    }
  }
  return findings.problems();
}
