/** Results → observations: the unit is checked, the place is made clear, and the number is rounded, once. */
import type { Observation } from '../model.ts';
import type { MetricDefinition } from '../package/metric-definition.ts';
import { pointOf, type Quantity, roundTo } from './quantity.ts';
import { MetricFault, type Result, relationOfResult } from './result.ts';
import { type Measure, parseUnit, sameUnit, type UnitName, unitText } from './unit.ts';

type KnownUnit = UnitName & { readonly decimals: number };

/** Decimals of a derived unit that the package does not list. */
const DECIMALS_UNLISTED = 2;

/** A metric's observations. Throws the fault to show where a unit, period or scope does not hold. */
export function toObservations(metric: MetricDefinition, results: readonly Result[], units: readonly KnownUnit[]): readonly Observation[] {
  const observations = results.map((result) =>
    toObservation(metric, placed(metric, result), units, results.length > 1 || isSeries(metric)),
  );
  const repeated = observations.find(({ id }, index) => observations.findIndex((other) => other.id === id) !== index);
  if (repeated) throw new MetricFault('series-duplicate', { id: repeated.id });
  return observations;
}

function isSeries({ calculation, period }: MetricDefinition): boolean {
  return 'by' in calculation && (calculation.by.length > 0 || period !== undefined);
}

// In a composite the definition may say the period and scope, and must where its inputs differ.
function placed(metric: MetricDefinition, result: Result): Result {
  if (metric.calculation.kind === 'figure' || 'by' in metric.calculation) return result;
  const period = metric.period ?? result.period;
  const scope = metric.scope ?? result.scope;
  if (period === '') throw new MetricFault('period-unclear', {});
  if (scope === '') throw new MetricFault('scope-unclear', {});
  return { ...result, period, scope };
}

function toObservation(metric: MetricDefinition, result: Result, units: readonly KnownUnit[], series: boolean): Observation {
  const unit = unitOf(metric, result, units);
  const read = result.formula === null;
  const quantity = result.quantity && (read ? result.quantity : roundTo(result.quantity, decimalsOf(unit, units)));
  return {
    id: series ? seriesId(metric.name, result) : metric.name,
    metric: metric.name,
    period: result.period,
    scope: result.scope,
    dimensions: result.dimensions,
    value: result.word ?? publishedValue(result, quantity),
    low: finite(quantity?.low),
    high: finite(quantity?.high),
    relation: relationOfResult({ ...result, quantity }),
    status: result.status,
    unit,
    ...(metric.unit_title && { unitTitle: metric.unit_title }),
    nature: result.nature,
    derived: !read,
    formula: result.formula,
    asStated: result.asStated,
    citations: result.citations,
    derivedFrom: result.derivedFrom,
  };
}

function publishedValue({ stated }: Result, quantity: Quantity | null): number | null {
  if (!quantity) return null;
  return stated === 'range' ? null : pointOf(quantity);
}

function seriesId(name: string, { period, dimensions }: Result): string {
  return `${name}@${[period, ...Object.values(dimensions)].filter(Boolean).join(',')}`;
}

function unitOf({ unit: declared }: MetricDefinition, result: Result, units: readonly KnownUnit[]): string | null {
  const { measure } = result;
  if (!measure) return declared ?? null;
  const found = result.unit ?? unitText(measure, units);
  if (declared !== undefined && !agrees(parseUnit(declared, units), measure)) throw new MetricFault('unit-declared', { declared, found });
  return found === '1' ? null : found;
}

function agrees(declared: Measure, found: Measure): boolean {
  return declared.factor === found.factor && sameUnit(declared, found);
}

function decimalsOf(unit: string | null, units: readonly KnownUnit[]): number {
  return units.find(({ name }) => name === unit)?.decimals ?? DECIMALS_UNLISTED;
}

function finite(bound: number | undefined): number | null {
  return bound !== undefined && Number.isFinite(bound) ? bound : null;
}
