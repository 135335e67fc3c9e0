/** What a calculation may ask for while it runs. */
import type { Citation } from '../model.ts';
import type { Field } from '../package/descriptor.ts';
import type { MetricDefinition, Term } from '../package/metric-definition.ts';
import type { Book } from '../standards/book.ts';
import type { Table } from '../tables/table.ts';
import { MetricFault, type Result } from './result.ts';
import type { UnitName } from './unit.ts';

export interface Evaluate {
  readonly metric: Pick<MetricDefinition, 'name' | 'period' | 'scope' | 'unit'>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly units: readonly UnitName[];
  readonly citationsOf: (resource: string) => readonly Citation[];
  readonly standards: Book;
  /** The results of a term, as operands of a formula. */
  readonly term: (term: Term) => readonly Result[];
}

/** A table by its resource's name; throws the fault to show where there is none. */
export function tableOf(resource: string, { tables }: Pick<Evaluate, 'tables'>): Table {
  const table = tables.get(resource);
  if (!table) throw new MetricFault('unknown-resource', { resource, known: [...tables.keys()].join(', ') });
  return table;
}

/** A field of a table by name; throws the fault to show where there is none. */
export function fieldOf(table: Table, name: string): Field {
  const field = table.fields.find((candidate) => candidate.name === name);
  if (!field)
    throw new MetricFault('unknown-field', { field: name, resource: table.name, known: table.fields.map((f) => f.name).join(', ') });
  return field;
}
