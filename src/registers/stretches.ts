/** The parts of a register by its first group: where each begins, how many things it has, how its numbers lie. */
import type { Figures, Stretch } from '../lib/register-lines.ts';
import type { Table } from '../tables/table.ts';
import type { Current } from './listing.ts';
import { groupsOf } from './names.ts';
import type { Held } from './outcomes.ts';
import { summary } from './peers.ts';
import type { RegisterView } from './register.ts';

interface Source {
  readonly current: Current;
  readonly measures: readonly string[];
  readonly held: Held;
}

/** The stretches in order; one of all things, without a value, where the register has no groups. */
export function stretchesOf(view: RegisterView, { current, measures, held }: Source): readonly Stretch[] {
  return runs(view, current.length).map(({ value, from, to }) => ({
    value,
    from,
    to,
    entities: current.subarray(from, to).filter((position) => position >= 0).length,
    figures: summariesOf(view.table, measures, current.subarray(from, to)),
    tally: held.tally(from, to),
  }));
}

type Run = Pick<Stretch, 'value' | 'from'> & { to: number };

// Things of one group stand together, as `partByEntity` puts them.
function runs(view: RegisterView, length: number): readonly Run[] {
  const found: Run[] = [];
  for (let entity = 0; entity < length; entity++) {
    const value = groupsOf(view, entity)[0] ?? '';
    const last = found.at(-1);
    if (last?.value === value) last.to = entity + 1;
    else found.push({ value, from: entity, to: entity + 1 });
  }
  return found;
}

/** How the exact values of each measure lie in some rows; -1 is none. */
export function summariesOf(table: Table, measures: readonly string[], rows: Int32Array): Figures {
  const positions = [...rows].filter((position) => position >= 0);
  return Object.fromEntries(measures.map((field) => [field, summary(table.columns.get(field), positions)]));
}
