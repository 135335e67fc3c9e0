/** Units of measure as products of powers: m2/100 households is a hundredth of an m2 per household. */

/** `factor` is how many of the plain unit one of these is: 0.01 for "per 100 households". */
export interface Measure {
  readonly factor: number;
  readonly powers: Readonly<Record<string, number>>;
}

export interface UnitName {
  readonly name: string;
  readonly singular?: string | undefined;
}

/** The unit of a share of a whole, and that of a difference between two shares. */
export const PERCENT = '%';
export const POINTS = 'percentage points';

/** @example parseUnit('CNY/community/year', units) // CNY¹ communities⁻¹ years⁻¹ */
export function parseUnit(text: string, known: readonly UnitName[]): Measure {
  const [top = '', ...bottoms] = text.split('/');
  return bottoms.reduce((measure, bottom) => divideUnits(measure, baseUnit(bottom, known)), baseUnit(top, known));
}

/** The unit of a product: powers add up, factors multiply. */
export function multiplyUnits(a: Measure, b: Measure): Measure {
  return { factor: a.factor * b.factor, powers: combine(a, b, 1) };
}

/** The unit of a ratio. */
export function divideUnits(a: Measure, b: Measure): Measure {
  return { factor: a.factor / b.factor, powers: combine(a, b, -1) };
}

/** The unit without its factor: what a result is in once the factor has gone into the number. */
export function plainUnit({ powers }: Measure): Measure {
  return { factor: 1, powers };
}

/** True where two units measure the same thing; their factors may differ. */
export function sameUnit(a: Measure, b: Measure): boolean {
  const bases = new Set([...Object.keys(a.powers), ...Object.keys(b.powers)]);
  return [...bases].every((base) => (a.powers[base] ?? 0) === (b.powers[base] ?? 0));
}

/** True for a share or rate in percent, which may be neither added nor averaged. */
export function isPercent({ powers }: Measure): boolean {
  return (powers[PERCENT] ?? 0) !== 0;
}

/** The unit in letters, as the units list writes it where it has it: CNY/community/year. */
export function unitText(measure: Measure, known: readonly UnitName[]): string {
  const listed = known.find(({ name }) => {
    const other = parseUnit(name, known);
    return other.factor === measure.factor && sameUnit(other, measure);
  });
  if (listed) return listed.name;
  const bases = Object.entries(measure.powers);
  const top = bases.filter(([, power]) => power > 0).flatMap(([base, power]) => Array<string>(power).fill(base));
  const bottom = bases.filter(([, power]) => power < 0).flatMap(([base, power]) => Array<string>(-power).fill(base));
  return [top.join('·') || '1', ...bottom.map((base, index) => denominator(base, index === 0 ? 1 / measure.factor : 1, known))].join('/');
}

// Per 100 households; per household.
function denominator(base: string, count: number, known: readonly UnitName[]): string {
  return count === 1 ? singular(base, known) : `${Number(count.toPrecision(12))} ${base}`;
}

function baseUnit(text: string, known: readonly UnitName[]): Measure {
  const counted = /^([1-9]\d*) (.+)$/.exec(text.trim());
  const name = counted?.[2] ?? text.trim();
  const base = known.find((unit) => unit.name === name || unit.singular === name)?.name ?? name;
  if (base === '' || base === '1') return { factor: 1, powers: {} };
  return { factor: Number(counted?.[1] ?? 1), powers: { [base]: 1 } };
}

function combine(a: Measure, b: Measure, sign: 1 | -1): Readonly<Record<string, number>> {
  const powers: Record<string, number> = { ...a.powers };
  for (const [base, power] of Object.entries(b.powers)) powers[base] = (powers[base] ?? 0) + sign * power;
  return Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0));
}

function singular(base: string, known: readonly UnitName[]): string {
  return known.find(({ name }) => name === base)?.singular ?? base;
}
