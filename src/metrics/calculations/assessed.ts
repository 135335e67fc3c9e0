import { nearest } from '../../lib/nearest.ts';
import { rowSelection } from '../../lib/row-selection.ts';
import type { Derivation } from '../../model.ts';
import type { CalculationOf } from '../../package/metric-definition.ts';
import type { Assessments } from '../../standards/assess.ts';
import type { StandardEntry } from '../../standards/book.ts';
import { fieldsOf, parametersOf } from '../../standards/parameters.ts';
import { OUTCOMES } from '../../standards/ruling.ts';
import { publishedRow } from '../../tables/table.ts';
import { uniqueCitations } from '../combine.ts';
import { type Evaluate, fieldOf } from '../context.ts';
import { groupRows } from '../group.ts';
import { exactly } from '../quantity.ts';
import { MetricFault, type Result } from '../result.ts';
import { whereText } from '../table-rows.ts';
import { parseUnit } from '../unit.ts';

/**
 * How many things of a register meet a standard, fall short of it, or cannot be judged. Of a register with periods it counts
 * the things of each (`period`), or of one (`where`): over all of them it would count a thing as often as it has rows.
 */
export function assessed(calculation: CalculationOf<'assessed'>, context: Evaluate): readonly Result[] {
  const { standard, outcome, by, where } = calculation;
  const { roll, assessments, parameters, terms } = entryOf(standard, context);
  const { table } = roll;
  const { period, scope = '', unit } = context.metric;
  for (const name of [...by, ...Object.keys(where), ...(period ? [period] : [])]) fieldOf(table, name);
  if (roll.period !== null && period !== roll.period && !(roll.period in where))
    throw new MetricFault('assessed-period', { standard, field: roll.period });
  return groupRows(table, null, { by, period, where }).map(({ place, key, rows }) => {
    const { asked, counted } = rowsOf(assessments, rows, outcome);
    // What is none of many was found by looking at them all.
    const shown = rowSelection(counted.length > 0 ? counted : asked);
    return {
      ...place,
      scope,
      quantity: exactly(counted.length),
      word: null,
      stated: null,
      status: 'normal',
      measure: unit ? parseUnit(unit, context.units) : { factor: 1, powers: {} },
      unit: null,
      nature: 'outcome',
      formula: { kind: 'assessed', standard, outcome, resource: table.name, where: whereText(where), selection: shown },
      asStated: null,
      citations: uniqueCitations([...context.citationsOf(table.name), ...parameters.flatMap(({ citations }) => citations)]),
      derivedFrom: [
        {
          kind: 'cells',
          resource: table.name,
          fields: fieldsOf(terms),
          selection: shown,
          rows: counted.length || asked.length,
          missing: 0,
        },
        ...parameters.flatMap(({ derivedFrom }): readonly Derivation[] => derivedFrom),
      ],
      cells: { kind: 'assessed', resource: table.name, standard, outcome, where, group: key },
    };
  });
}

interface Entry extends Pick<StandardEntry, 'terms'> {
  readonly roll: NonNullable<StandardEntry['roll']>;
  readonly assessments: Assessments;
  /** The results that its rules take their numbers from, as operands. */
  readonly parameters: readonly Result[];
}

function entryOf(standard: string, { standards, term }: Evaluate): Entry {
  const entry = standards.entry(standard);
  const guess = nearest(standard, standards.names);
  if (!entry) throw new MetricFault('unknown-standard', { standard, known: standards.names.join(', '), ...(guess && { guess }) });
  const { terms, roll, assessments, definition } = entry;
  if (!roll || !assessments) throw new MetricFault('assessed-register', { standard, register: definition.register });
  const metrics = new Set(definition.bands.flatMap(parametersOf));
  return { terms, roll, assessments, parameters: [...metrics].flatMap((metric) => term({ kind: 'metric', metric })) };
}

// Excel rows in, Excel rows out: all that the standard has a word for, and those of the outcome.
function rowsOf(assessments: Assessments, rows: readonly number[], outcome: string): Record<'asked' | 'counted', readonly number[]> {
  const at = (row: number): string => OUTCOMES[assessments.outcome[row - publishedRow(0)] ?? -1] ?? 'none';
  const asked = rows.filter((row) => at(row) !== 'none');
  return { asked, counted: asked.filter((row) => at(row) === outcome) };
}
