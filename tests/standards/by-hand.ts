/**
 * The six standards a second time, without the program's code: a cell that is not exact stands for many worlds, a rule is asked in
 * the outermost of them, and what holds in all is told. Whole numbers throughout, so that no fraction is ever rounded.
 */
import { type City, MISSING, type Row } from './random-city.ts';

export interface Answer {
  readonly outcome: 'met' | 'not-met' | 'cannot-tell';
  readonly due: readonly [number, number] | null;
  readonly short: number | null;
}

const FAR = 1_000_000_000;
/** The least and the most that a cell may stand for; null where it has no value. */
function worlds(cell: string): readonly number[] | null {
  if (cell in MISSING) return null;
  if (cell.startsWith('约')) return [-FAR, FAR];
  if (cell.endsWith('余')) return [Number(cell.slice(0, -1)), FAR];
  return [Number(cell)];
}

type Meets = (has: number, households: number) => boolean;

function told(has: readonly number[] | null, households: readonly number[], meets: Meets): Answer['outcome'] {
  if (!has) return 'cannot-tell';
  const answers = has.flatMap((own) => households.map((size) => meets(own, Math.max(size, 0))));
  if (answers.every(Boolean)) return 'met';
  return answers.some(Boolean) ? 'cannot-tell' : 'not-met';
}

const only = (values: readonly number[] | null): number | null => (values?.length === 1 ? (values[0] ?? null) : null);

function lacking(outcome: Answer['outcome'], has: number | null, due: number | null): number | null {
  return outcome === 'not-met' && has !== null && due !== null ? due - has : null;
}

function floorSpace({ households, floor }: Row): Answer {
  const [has, size] = [worlds(floor), worlds(households)];
  const outcome = told(has, size ?? [0, FAR], (own, count) => own * 100 >= count * 30 && own >= 300);
  const exact = only(size);
  const due = exact === null ? null : exact < 1000 ? 300 : (exact * 3) / 10;
  const short = lacking(outcome, only(has), due);
  return { outcome, due: due === null ? null : [due, due], short: short === null ? null : Math.round(short * 1e6) / 1e6 };
}

function staffing({ households, workers }: Row): Answer {
  const [has, size] = [worlds(workers), worlds(households)];
  // So many workers are enough where each has no more than 400 households.
  const outcome = told(has, size ?? [0, FAR], (own, count) => own * 400 >= count);
  const exact = only(size);
  if (exact === null) return { outcome, due: null, short: null };
  let fewest = 0;
  while (fewest * 400 < exact) fewest++;
  let most = fewest;
  while ((most + 1) * 300 <= exact) most++;
  return { outcome, due: [fewest, most], short: lacking(outcome, only(has), fewest) };
}

function atLeast(cell: string, due: number): Answer {
  const has = worlds(cell);
  const outcome = told(has, [0], (own) => own >= due);
  return { outcome, due: [due, due], short: lacking(outcome, only(has), due) };
}

const SERVICE: Readonly<Record<string, number>> = { central: 120_000, county: 60_000 };

// A standard for some places does not speak of others; where the place is not known, nothing can be told.
function service({ zone, service: funds }: Row): Answer | null {
  const due = SERVICE[zone];
  if (zone in MISSING) return { outcome: 'cannot-tell', due: null, short: null };
  return due === undefined ? null : atLeast(funds, due);
}

function pairing({ zone, code, year }: Row, { rows, pairs }: City): Answer | null {
  const telling = (outcome: Answer['outcome']): Answer => ({ outcome, due: null, short: null });
  const newest = rows
    .map((row) => row.year)
    .sort()
    .at(-1);
  if (zone !== 'central' && !(zone in MISSING)) return null;
  if (zone !== 'central' || year !== newest) return telling('cannot-tell');
  const real = pairs.filter((pair) => pair.unit !== '不适用' && pair.code !== '不适用');
  const own = real.filter((pair) => pair.code === code && pair.unit !== '未报').map(({ unit }) => unit);
  const elsewhere = real.filter((pair) => own.includes(pair.unit) && pair.code !== code);
  if (elsewhere.some((pair) => pair.code !== '未报')) return telling('not-met');
  const open = real.some((pair) => pair.code === code && pair.unit === '未报') || elsewhere.length > 0;
  if (open) return telling('cannot-tell');
  if (own.length > 0) return telling('met');
  return telling(real.some((pair) => pair.code === '未报' && pair.unit !== '未报') ? 'cannot-tell' : 'not-met');
}

/** How a row meets each standard; null where it is not held to it. */
export function byHand(row: Row, city: City): Readonly<Record<string, Answer | null>> {
  return {
    'floor-space': floorSpace(row),
    staffing: staffing(row),
    'party-affairs': atLeast(row.party, 1),
    'working-funds': atLeast(row.funds, 100_000),
    'service-funds': service(row),
    pairing: pairing(row, city),
  };
}
