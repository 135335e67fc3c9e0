/** What the two columns beside pairs come to; the same as their formulas, in one pass. */
import { type Column, statusAt, type Table, textAt } from '../tables/table.ts';
import type { PairedRule } from './pairs.ts';

export interface PairValues {
  readonly shared: (position: number) => number;
  readonly unclear: (position: number) => number;
}

/** Things that a unit is paired with in a period, with the number of their rows; '' is one that is not named. */
type Things = Map<string, number>;

/** Reads the pairs of a table. */
export function pairValues(rule: PairedRule, table: Table): PairValues {
  const column = (name: string | null): Column | undefined => (name === null ? undefined : table.columns.get(name));
  const [keys, units, periods] = [column(rule.key), column(rule.unit), column(rule.period)];
  const unitAt = (position: number): string => JSON.stringify([textAt(units, position), textAt(periods, position)]);
  const applies = (position: number): boolean =>
    !table.totals.has(position) && [keys, units].every((one) => one === undefined || statusAt(one, position) !== 'not-applicable');
  const byUnit = new Map<string, Things>();
  for (let position = 0; position < table.length; position++) {
    if (!applies(position)) continue;
    const things = byUnit.get(unitAt(position)) ?? new Map<string, number>();
    const key = textAt(keys, position);
    byUnit.set(unitAt(position), things.set(key, (things.get(key) ?? 0) + 1));
  }
  return {
    shared: (position) => {
      const own = textAt(keys, position);
      if (own === '' || textAt(units, position) === '') return 0;
      return [...(byUnit.get(unitAt(position)) ?? [])].reduce((sum, [key, rows]) => (key === '' || key === own ? sum : sum + rows), 0);
    },
    unclear: (position) => (textAt(units, position) === '' || byUnit.get(unitAt(position))?.has('') ? 1 : 0),
  };
}
