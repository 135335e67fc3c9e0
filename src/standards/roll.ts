import type { RegisterDefinition } from '../package/register-definition.ts';
import { type Table, textAt } from '../tables/table.ts';
import type { Roll } from './assess.ts';

/** A register's table with its newest period. */
export function rollOf({ key, period }: RegisterDefinition, table: Table, tables: ReadonlyMap<string, Table>): Roll {
  const column = period === undefined ? undefined : table.columns.get(period);
  let newest = '';
  for (let position = 0; column && position < table.length; position++) {
    const at = table.totals.has(position) ? '' : textAt(column, position);
    if (at > newest) newest = at;
  }
  return { table, key, period: period ?? null, newest, tables };
}
