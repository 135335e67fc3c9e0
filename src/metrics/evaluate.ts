/** What a calculation may ask for while it runs, and the one switch over the closed set. */
import type { Citation } from '../model.ts';
import type { Field } from '../package/descriptor.ts';
import type { Calculation, MetricDefinition, Term } from '../package/metric-definition.ts';
import type { Table } from '../tables/table.ts';
import { aggregate } from './calculations/aggregate.ts';
import { change } from './calculations/change.ts';
import { column } from './calculations/column.ts';
import { count } from './calculations/count.ts';
import { difference } from './calculations/difference.ts';
import { figure } from './calculations/figure.ts';
import { product } from './calculations/product.ts';
import { ratio } from './calculations/ratio.ts';
import { share } from './calculations/share.ts';
import { sum } from './calculations/sum.ts';
import { MetricFault, type Result } from './result.ts';
import type { UnitName } from './unit.ts';

export interface Evaluate {
  readonly metric: Pick<MetricDefinition, 'name' | 'period' | 'scope' | 'unit'>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly units: readonly UnitName[];
  readonly citationsOf: (resource: string) => readonly Citation[];
  /** The results of a term, as operands of a formula. */
  readonly term: (term: Term) => readonly Result[];
}

/** Runs a calculation. A new one is a file beside these, a shape in metric-definition.ts and a line here. */
export function evaluate(calculation: Calculation, context: Evaluate): readonly Result[] {
  switch (calculation.kind) {
    case 'figure':
      return figure(calculation, context);
    case 'column':
      return column(calculation, context);
    case 'aggregate':
      return aggregate(calculation, context);
    case 'count':
      return count(calculation, context);
    case 'sum':
      return sum(calculation, context);
    case 'difference':
      return difference(calculation, context);
    case 'product':
      return product(calculation, context);
    case 'ratio':
      return ratio(calculation, context);
    case 'share':
      return share(calculation, context);
    case 'change':
      return change(calculation, context);
    default:
      throw new Error(`unknown calculation: ${(calculation satisfies never as Calculation).kind}`);
  }
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
