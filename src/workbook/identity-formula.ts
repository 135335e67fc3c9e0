/** Whether two sides of an identity agree for all that they may be, for none of it, or for some. See `compare` in `metrics/identities.ts`. */
import type { Identity, Outcome } from '../model.ts';
import { firstOf } from './formula-text.ts';
import type { Operand } from './step.ts';

/** A reference of another sheet's own, from here. */
export function inSheet(reference: string, prefix: string): string {
  return reference.startsWith('"') ? reference : prefix + reference;
}

/** Twelve digits are compared, as the program does. */
const SLACK = '5*10^-12';

export interface Compared {
  readonly left: Operand;
  readonly right: Operand;
  /** Of the sheet that both stand in. */
  readonly prefix: string;
  readonly relation: Identity['relation'];
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Cells with the lows and highs: left, left, right, right. */
  readonly bounds: readonly string[];
}

/** Whether two sides agree. */
export function compareFormula({ left, right, prefix, relation, outcomes, bounds }: Compared): string {
  const [a = '', b = '', c = '', d = ''] = bounds;
  const abouts = [left, right].flatMap(({ about }) => (about === '""' ? [] : [`ISNUMBER(${inSheet(about, prefix)})`]));
  const word = (outcome: Outcome): string => `"${outcomes[outcome]}"`;
  const untold = `OR(${[`${a}=""`, `${c}=""`, ...abouts].join(',')})`;
  const above = (low: string, high: string): string => `IF(COUNT(${low},${high})=2,${low}>${high},FALSE())`;
  if (relation === '≤') {
    const agree = `IF(COUNT(${b},${c})=2,${b}<=${c},FALSE())`;
    return firstOf(
      [
        [untold, word('undecided')],
        [agree, word('agree')],
        [above(a, d), word('disagree')],
      ],
      word('undecided'),
    );
  }
  const close = (x: string, y: string): string => `ABS(${x}-${y})<=${SLACK}*MAX(ABS(${x}),ABS(${y}))`;
  const agree = `IF(COUNT(${a},${b},${c},${d})=4,AND(${a}=${b},${close(a, c)},${close(c, d)}),FALSE())`;
  return firstOf(
    [
      [untold, word('undecided')],
      [agree, word('agree')],
      [`OR(${above(a, d)},${above(c, b)})`, word('disagree')],
    ],
    word('undecided'),
  );
}
