/**
 * What a figure must be to be drawn, each condition in one place: the pipeline asks before anything is drawn, and the drawings ask again.
 * Pure, and without a drawing library.
 */
import type { Observation, Relation } from '../model.ts';

/** What of an observation decides whether it can be drawn. `missing` has no number, and is drawn as an empty slot. */
export interface Quantity {
  readonly id: string;
  readonly relation: Relation;
  readonly missing: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** Why something cannot be drawn: the code of its words, the figure that is at fault, and what its words name. */
export interface DrawingFault {
  readonly code: string;
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const SIZED: readonly Relation[] = ['=', '≥', '≤', '≈', 'range'];

/** An observation as a quantity. One that nobody published is missing, never zero. */
export function quantityOf(id: string, observation: Observation | undefined): Quantity {
  if (!observation) return { id, relation: 'not stated', missing: true, value: null, low: null, high: null, unit: null };
  const { relation, status, unit } = observation;
  const value = typeof observation.value === 'number' ? observation.value : null;
  const low = observation.low ?? (relation === '≤' ? null : value);
  const high = observation.high ?? (relation === '≥' ? null : value);
  return { id, relation, missing: status !== 'normal' && status !== 'incomplete', value, low, high, unit };
}

/** The one number that a length or a count is drawn to: the floor of an at-least, the ceiling of an at-most. Refuses what has no size. */
export function drawnTo(quantity: Quantity): number {
  refuse(sizeFault(quantity));
  return endOf(quantity) ?? 0;
}

/** Stops a drawing. Of figures that the pipeline let pass this never happens. */
export function refuse(fault: DrawingFault | null): void {
  if (fault) throw new Error(`cannot be drawn: ${[fault.code, ...Object.values(fault.params)].join(' ')}`);
}

/** A length needs a size: a change has no level, a word no length, and nothing lies below the start of a bar. */
export function sizeFault(quantity: Quantity): DrawingFault | null {
  const { id, relation, low } = quantity;
  if (quantity.missing) return null;
  if (relation === 'change') return undrawable('chart-change', id);
  const end = endOf(quantity);
  if (!SIZED.includes(relation) || end === null || !Number.isFinite(end)) return undrawable('chart-no-size', id);
  const least = relation === 'range' ? Math.min(low ?? end, end) : end;
  return least < 0 ? undrawable('chart-negative', id, { number: least }) : null;
}

/** One scale has one unit. */
export function unitsFault(quantities: readonly Quantity[]): DrawingFault | null {
  const [first, ...others] = quantities.filter(({ missing }) => !missing);
  const other = others.find(({ unit }) => unit !== first?.unit);
  if (!first || !other) return null;
  return undrawable('chart-units', other.id, { unit: other.unit ?? '', other: first.id, otherUnit: first.unit ?? '' });
}

/** An arrow is drawn of a change, and of its number. */
export function changeFault({ id, relation, missing, value }: Quantity): DrawingFault | null {
  return missing || (relation === 'change' && value !== null) ? null : undrawable('chart-not-change', id);
}

/** A line of a standard begins at its floor. */
export function floorFault(quantity: Quantity): DrawingFault | null {
  if (quantity.missing) return null;
  return sizeFault(quantity) ?? (quantity.low === null ? undrawable('chart-floor', quantity.id) : null);
}

/** A band has two edges, and neither is upright. */
export function bandFault({ id, relation, missing, low, high }: Quantity): DrawingFault | null {
  const isBand = relation === 'range' && low !== null && high !== null && low > 0;
  return missing || isBand ? null : undrawable('chart-band', id);
}

/** A square to scale of an at-most would be a square that may not be there. */
export function areaFault(quantity: Quantity): DrawingFault | null {
  if (quantity.missing) return null;
  return sizeFault(quantity) ?? (quantity.relation === '≤' ? undrawable('chart-at-most', quantity.id) : null);
}

/** A bar is as long as its components together. */
export function totalFault(total: Quantity, components: readonly Quantity[]): DrawingFault | null {
  if ([total, ...components].some(({ missing }) => missing)) return null;
  const sum = components.reduce((all, component) => all + drawnTo(component), 0);
  if (Math.abs(sum - drawnTo(total)) <= 1e-6) return null;
  return undrawable('chart-total', total.id, { total: drawnTo(total), sum: Number(sum.toPrecision(12)) });
}

/** Who shares a bar has no more than all of it. A share that is not exact is not drawn. */
export function shareFault(quantity: Quantity): DrawingFault | null {
  if (quantity.missing || quantity.relation !== '=') return null;
  return sizeFault(quantity) ?? (drawnTo(quantity) > 100 ? undrawable('chart-share', quantity.id, { share: drawnTo(quantity) }) : null);
}

/** A fault of a figure. */
export function undrawable(code: string, id: string, params: DrawingFault['params'] = {}): DrawingFault {
  return { code, id, params: { id, ...params } };
}

function endOf({ relation, low, high }: Quantity): number | null {
  return relation === '≤' || relation === 'range' ? high : low;
}
