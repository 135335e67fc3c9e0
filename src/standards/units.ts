/** What a parameter's unit says of the rule that it is for: `m2/100 households` asks for m2, by households. */
import { divideUnits, type Measure, parseUnit, type UnitName } from '../metrics/unit.ts';

const NONE: Measure = { factor: 1, powers: {} };

/**
 * A unit without what one row speaks of: in a register of communities by year, `CNY/community/year` is CNY.
 * @example ofRow(parseUnit('workers/community'), ['community'], units) // workers
 */
export function ofRow(measure: Measure, each: readonly string[], units: readonly UnitName[]): Measure {
  const bases = new Set(each.flatMap((unit) => Object.keys(parseUnit(unit, units).powers)));
  const powers = Object.entries(measure.powers).filter(([base, power]) => !(power === -1 && bases.has(base)));
  return { factor: measure.factor, powers: Object.fromEntries(powers) };
}

/** The two sides of a unit, each upright: `m2/100 households` is m2 over households. */
export function sidesOf({ powers }: Measure): { readonly over: Measure; readonly under: Measure } {
  const side = (sign: number): Measure => ({
    factor: 1,
    powers: Object.fromEntries(Object.entries(powers).filter(([, power]) => Math.sign(power) === sign)),
  });
  return { over: side(1), under: divideUnits(NONE, side(-1)) };
}

/** True for a unit that measures nothing. */
export function isBare({ powers }: Measure): boolean {
  return Object.keys(powers).length === 0;
}

/** True where two units are the same to the factor. */
export function isSame(a: Measure, b: Measure): boolean {
  return a.factor === b.factor && isBare(divideUnits(a, b));
}
