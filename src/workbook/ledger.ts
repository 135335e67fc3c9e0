/** All steps, each once and after those that it is built on. */
import type { Quantity } from '../metrics/quantity.ts';
import type { Result } from '../metrics/result.ts';
import type { Formula, Observation, Status } from '../model.ts';
import { between, type Sign, sumCells, timesCells } from './arithmetic.ts';
import { isWritable } from './formula-text.ts';
import { cell } from './looks.ts';
import { here, type Operand, type StepCells } from './step.ts';
import { arithmeticCells, fixedCells, pointCells, publishedCells, signOf, tableCells } from './step-cells.ts';
import type { TableLayout } from './table-layout.ts';

export interface LedgerInput {
  readonly results: ReadonlyMap<string, Result>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly layouts: ReadonlyMap<string, TableLayout>;
  /** How many decimals an observation is rounded to. */
  readonly decimalsOf: (observation: Observation) => number;
  readonly kindWord: (kind: string) => string;
  readonly formulaText: (formula: Formula | null) => string;
}

/** Where a step stands, and whether it is worked out or only told. */
export interface StepPlace {
  readonly row: number;
  readonly live: boolean;
}

export interface Ledger {
  /** The step of an observation; makes it, and what it is built on, where it is not there yet. */
  readonly step: (observation: string) => StepPlace;
  /** What a calculation, or an identity, takes. `name` is for steps that are in it and have none. */
  readonly operand: (result: Result, name: string) => Operand;
  readonly steps: readonly StepCells[];
}

/** Row 1 is the header. */
const FIRST_STEP = 2;
/** A sum of more is worked out in parts. */
const MOST_TERMS = 12;

/** Opens the steps; there are none yet. */
export function openLedger(input: LedgerInput): Ledger {
  const steps: StepCells[] = [];
  const places = new Map<string, StepPlace>();

  const step = (id: string): StepPlace => {
    const [known, result] = [places.get(id), input.results.get(id)];
    if (known) return known;
    if (!result) throw new Error(`no such step: ${id}`);
    const made = add(result, id, input.observations.get(id));
    places.set(id, made);
    return made;
  };

  const add = (result: Result, name: string, observation?: Observation): StepPlace => {
    const inputs = result.inputs?.map((one, index) => operand(one, `${name} · ${index + 1}`));
    const taken = inputs && twoByTwo(inputs, signOf(result), name);
    const row = steps.length + FIRST_STEP;
    const h = here(row);
    const own = writable(taken ? arithmeticCells(result, taken, h) : tableCells(result, input.layouts, h));
    steps.push({
      ...named(name, kindOf(result), result.formula),
      ...(own ?? fixedCells(result)),
      ...pointCells(result.quantity, h),
      ...(observation && publishedCells(result, observation, input.decimalsOf(observation), input.layouts, h)),
    });
    return { row, live: own !== null };
  };

  // A product is worked out two by two, and so is a sum of more terms than a formula can go through one by one.
  const twoByTwo = (inputs: readonly Operand[], sign: Sign | null, name: string): readonly Operand[] => {
    const [first, ...others] = inputs;
    const last = others.at(-1);
    if (!first || !last || (sign !== '*' && !(sign === '+' && inputs.length > MOST_TERMS))) return inputs;
    return [others.slice(0, -1).reduce((before, next, index) => part(before, next, sign, `${name} · ${index + 1}${sign}`), first), last];
  };

  const part = (a: Operand, b: Operand, sign: '+' | '*', name: string): Operand => {
    const outcome = between(a, b, sign);
    const row = steps.length + FIRST_STEP;
    const h = here(row);
    const cells = sign === '+' ? sumCells([a, b], sign, h, outcome) : timesCells(a, b, sign, h, outcome);
    steps.push({ ...named(name, sign === '+' ? 'sum' : 'product', null), factor: cell(1), ...cells, ...pointCells(outcome.quantity, h) });
    return operandAt(row, outcome.quantity, outcome.status);
  };

  const operand = (result: Result, name: string): Operand => {
    const { formula, absent, quantity, status } = result;
    if (absent) return { ...NOTHING, status: `"${status}"`, is: status };
    if (formula?.kind !== 'operand') return operandAt(add(result, name).row, quantity, status);
    const { row } = step(formula.observation);
    return formula.at ? boundAt(row, formula.at, quantity, status) : operandAt(row, quantity, status);
  };

  const named = (name: string, kind: string, formula: Formula | null): StepCells => ({
    id: cell(name),
    kind: cell(input.kindWord(kind)),
    formula: cell(input.formulaText(formula)),
  });

  return { step, operand, steps };
}

const NOTHING = { low: '""', high: '""', about: '""', point: '""', quantity: null } as const;

// A formula that is too long would make the whole file unreadable.
function writable(cells: StepCells | null): StepCells | null {
  return cells && Object.values(cells).every(({ formula }) => formula === undefined || isWritable(formula)) ? cells : null;
}

function kindOf({ inputs, cells, formula }: Result): string {
  return (inputs ? formula?.kind : cells?.kind) ?? 'row';
}

function operandAt(row: number, quantity: Quantity | null, is: Status): Operand {
  const h = here(row);
  return { low: h('low'), high: h('high'), about: h('about'), point: h('point'), status: h('status'), quantity, is };
}

// One end of an interval taken as if it were exact: the standard at its floor.
function boundAt(row: number, at: 'low' | 'high', quantity: Quantity | null, is: Status): Operand {
  const h = here(row);
  return { low: h(at), high: h(at), about: '""', point: h(at), status: h('status'), quantity, is };
}
