/** A definition and the metrics that it names → a standard that can be applied. */
import type { Quantity } from '../metrics/quantity.ts';
import { type Measure, type UnitName, unitText } from '../metrics/unit.ts';
import type { Standard, StandardBand, StandardParameter, StandardRule } from '../model.ts';
import type { BandDefinition, StandardDefinition } from '../package/standard-definition.ts';
import type { Table } from '../tables/table.ts';
import { StandardFault } from './fault.ts';
import { checkFields, sizeField } from './fields.ts';
import { isBare, isSame, ofRow, sidesOf } from './units.ts';

/** A metric's only value. */
export interface Parameter {
  readonly observation: string;
  readonly quantity: Quantity | null;
  readonly measure: Measure | null;
}

export interface ResolveContext {
  /** A metric's values; throws where there is no such metric. */
  readonly parameter: (metric: string) => readonly Parameter[];
  readonly units: readonly UnitName[];
  /** What one row of the register speaks of. */
  readonly each: readonly string[];
  /** The register's table, where the folder has it. */
  readonly table: Table | undefined;
}

/** What it takes to apply a standard. */
export type Terms = Pick<Standard, 'name' | 'goal' | 'register' | 'measure' | 'unit' | 'size' | 'bands'>;

/** What a band asks for and is measured by, as units. */
interface Asked {
  readonly due: Measure | null;
  readonly size: Measure | null;
}

/** Fills in the numbers of a standard and checks that its units fit; throws the fault to show where they do not. */
export function resolveStandard(definition: StandardDefinition, context: ResolveContext): Terms {
  const { name, goal, register, measure = null, bands } = definition;
  const resolved = bands.map((band) => resolveBand(band, context));
  const due = common(
    resolved.map(({ asked }) => asked.due),
    context,
  );
  const size = common(
    resolved.map(({ asked }) => asked.size),
    context,
  );
  const field = sizeField(bands);
  if (context.table) checkFields(definition, { table: context.table, due, size, units: context.units });
  return {
    name,
    goal,
    register,
    measure,
    unit: due && unitText(due, context.units),
    size: field !== null && size ? { field, unit: unitText(size, context.units) } : null,
    bands: resolved.map(({ band }) => band),
  };
}

function resolveBand(band: BandDefinition, context: ResolveContext): { readonly band: StandardBand; readonly asked: Asked } {
  const { rule, asked } = resolveRule(band, context);
  return { band: { where: band.where, rule }, asked };
}

function resolveRule(band: BandDefinition, context: ResolveContext): { readonly rule: StandardRule; readonly asked: Asked } {
  switch (band.rule) {
    case 'at-least': {
      const [value, unit] = floorOf(band.value, context);
      return { rule: { kind: 'at-least', value }, asked: { due: unit, size: null } };
    }
    case 'at-least-per': {
      const [value, unit] = floorOf(band.value, context);
      const { over, under } = twoSides(unit, band.value, context);
      const least = band.least === undefined ? null : leastOf(band.least, over, context);
      const per = Number((1 / unit.factor).toPrecision(12));
      return { rule: { kind: 'at-least-per', value, per, least }, asked: { due: over, size: under } };
    }
    case 'one-per': {
      const [value, unit] = rangeOf(band.value, context);
      const { over, under } = twoSides(unit, band.value, context);
      if (unit.factor !== 1) throw unitFault(band.value, unit, context);
      return { rule: { kind: 'one-per', value }, asked: { due: under, size: over } };
    }
    case 'paired': {
      const { resource, key, unit, period = null, stated } = band;
      const cited = stated === undefined ? null : only(stated, context).observation;
      return { rule: { kind: 'paired', dataset: resource, key, unit, period, stated: cited }, asked: { due: null, size: null } };
    }
    default:
      throw new Error(`unknown rule: ${(band satisfies never as BandDefinition).rule}`);
  }
}

function only(metric: string, { parameter }: ResolveContext): Parameter {
  const [first, ...others] = parameter(metric);
  if (!first || others.length > 0) throw new StandardFault('standard-bound', { metric });
  return first;
}

// The rule's own "at least" is its bound: ≥30 asks for 30.
function floorOf(metric: string, context: ResolveContext): readonly [StandardParameter, Measure] {
  const { observation, quantity, measure } = only(metric, context);
  const bounded = quantity && quantity.low > 0 && (quantity.high === quantity.low || quantity.high === Number.POSITIVE_INFINITY);
  if (!bounded) throw new StandardFault('standard-bound', { metric });
  const high = Number.isFinite(quantity.high) ? quantity.high : null;
  return [{ observation, low: quantity.low, high }, unitOf(measure, context)];
}

function rangeOf(metric: string, context: ResolveContext): readonly [StandardParameter, Measure] {
  const { observation, quantity, measure } = only(metric, context);
  if (!quantity || !(quantity.low > 0 && Number.isFinite(quantity.high))) throw new StandardFault('standard-bound', { metric });
  return [{ observation, low: quantity.low, high: quantity.high }, unitOf(measure, context)];
}

function unitOf(measure: Measure | null, { each, units }: ResolveContext): Measure {
  return ofRow(measure ?? { factor: 1, powers: {} }, each, units);
}

function leastOf(metric: string, due: Measure, context: ResolveContext): StandardParameter {
  const [least, unit] = floorOf(metric, context);
  if (!isSame(unit, due)) throw clash(unit, due, context);
  return least;
}

function twoSides(unit: Measure, metric: string, context: ResolveContext): ReturnType<typeof sidesOf> {
  const sides = sidesOf(unit);
  if (isBare(sides.over) || isBare(sides.under)) throw unitFault(metric, unit, context);
  return sides;
}

function unitFault(metric: string, unit: Measure, { units }: ResolveContext): StandardFault {
  return new StandardFault('standard-unit-rule', { metric, found: unitText(unit, units) });
}

function clash(a: Measure, b: Measure, { units }: ResolveContext): StandardFault {
  return new StandardFault('unit-clash', { left: unitText(a, units), right: unitText(b, units) });
}

// All bands of a standard ask in one unit; a rule about pairs asks for nothing that is measured.
function common(measures: readonly (Measure | null)[], context: ResolveContext): Measure | null {
  const [first = null, ...others] = measures.filter((measure) => measure !== null);
  const other = others.find((measure) => first && !isSame(measure, first));
  if (first && other) throw clash(first, other, context);
  return first;
}
