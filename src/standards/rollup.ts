/** How many things of the newest period meet a standard: of all, and of those with each value of a field. */
import { rowSelection } from '../lib/row-selection.ts';
import type { AssessmentOutcome, Rollup, RollupCount } from '../model.ts';
import { publishedRow, textAt } from '../tables/table.ts';
import { type Assessments, type Roll, reasonAt } from './assess.ts';
import { OUTCOMES } from './ruling.ts';

/** Counts by outcome: the whole first, then each field's values in the order of the table. Each count names its rows. */
export function rollUp(assessments: Assessments, roll: Roll, fields: readonly string[]): readonly Rollup[] {
  const newest = newestPositions(roll, assessments);
  if (newest.length === 0) return [];
  const groups = fields.flatMap((field) => {
    const column = roll.table.columns.get(field);
    const values = Map.groupBy(newest, (position) => textAt(column, position));
    return [...values].map(([value, positions]) => ({ by: { field, value }, positions }));
  });
  return [{ by: null, positions: newest }, ...groups].map(({ by, positions }) => {
    const count = (outcome: AssessmentOutcome): RollupCount => countOf(assessments, positions, { outcome, period: roll.newest, by });
    return {
      period: roll.newest,
      by,
      of: positions.filter((position) => isHeld(assessments, position)).length,
      outside: positions.filter((position) => !isHeld(assessments, position)).length,
      outcomes: { met: count('met'), 'not-met': count('not-met'), 'cannot-tell': count('cannot-tell') },
    };
  });
}

function isHeld({ outcome }: Assessments, position: number): boolean {
  return OUTCOMES[outcome[position] ?? -1] !== 'none';
}

// Things of the newest period: those that are held to the standard, and those of which it does not speak.
function newestPositions({ table, period, newest }: Roll, assessments: Assessments): readonly number[] {
  const column = period === null ? undefined : table.columns.get(period);
  const positions: number[] = [];
  for (let position = 0; position < table.length; position++) {
    const counted = isHeld(assessments, position) || reasonAt(assessments, position) === 'no-band';
    if (counted && (!column || textAt(column, position) === newest)) positions.push(position);
  }
  return positions;
}

interface Counted {
  readonly outcome: AssessmentOutcome;
  readonly period: string;
  readonly by: Rollup['by'];
}

function countOf(assessments: Assessments, all: readonly number[], { outcome, period, by }: Counted): RollupCount {
  const code = OUTCOMES.indexOf(outcome);
  const positions = all.filter((position) => assessments.outcome[position] === code);
  const reasons: Record<string, number> = {};
  for (const position of positions) {
    const reason = reasonAt(assessments, position);
    if (reason !== 'none') reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const place = [period, by?.value].filter(Boolean).join(',');
  return {
    id: `standards/${assessments.standard}/${outcome}@${place}`,
    count: positions.length,
    selection: positions.length === 0 ? '' : rowSelection(positions.map(publishedRow)),
    reasons,
  };
}
