/** Changes that look like a slip: they are asked for twice. */
import type { Change, ChangeState, Observation, ReleasedFigures, Suspicion } from '../model.ts';

/** From a hundredfold on any change is suspicious, and below it just ten times as much: a nought too many. */
const FAR = 100;
const TEN = 10;
/** How near to ten times it must be, as a share. */
const NEAR = 0.01;

/** The same changes, each with what is suspicious about it. What follows from others is as suspicious as they are. */
export function withSuspicions(changes: readonly Change[], before: ReleasedFigures, after: ReleasedFigures): readonly Change[] {
  const fallen = fallenTotals(before, after);
  return changes.map((change) => {
    const { subject, because } = change;
    const total = subject.kind === 'observation' && fallen.has(subject.name);
    const own = because.length > 0 ? [] : suspicionsOf(change);
    const suspicions: readonly Suspicion[] = total ? [...own, 'total-below-parts'] : own;
    return suspicions.length === 0 ? change : { ...change, suspicions };
  });
}

function suspicionsOf({ previous, current, aspects }: Change): readonly Suspicion[] {
  if (!previous || !current) return [];
  const [was, is] = [numberOf(previous), numberOf(current)];
  const found: Suspicion[] = [];
  if (was !== null && is !== null && isOtherMagnitude(was, is)) found.push('magnitude');
  if (was !== null && is !== null && was * is < 0) found.push('sign');
  if (aspects.includes('unit')) found.push('unit');
  if (becameRate(previous, current, was, is)) found.push('rate');
  return found;
}

/** The number of a figure or a cell; a bound where there is no more. */
function numberOf(state: ChangeState): number | null {
  if (state.kind === 'figure') return typeof state.value === 'number' ? state.value : (state.low ?? state.high);
  if (state.kind !== 'cell') return null;
  const text = state.text.normalize('NFKC').replace(/[\s,]/g, '');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

function isOtherMagnitude(was: number, is: number): boolean {
  if (was === 0 || is === 0) return false;
  const ratio = Math.abs(is / was);
  const times = Math.max(ratio, 1 / ratio);
  return times >= FAR || Math.abs(times / TEN - 1) <= NEAR;
}

// A number of things that is a whole number becomes a part of one, or gets a unit of parts.
function becameRate(previous: ChangeState, current: ChangeState, was: number | null, is: number | null): boolean {
  const [old, now] = [unitOf(previous), unitOf(current)];
  if (old !== now) return isRate(now) && !isRate(old);
  return was !== null && is !== null && Number.isInteger(was) && Math.abs(was) > 1 && !Number.isInteger(is) && Math.abs(is) < 1;
}

function unitOf(state: ChangeState): string | null {
  return state.kind === 'figure' || state.kind === 'cell' ? state.unit : null;
}

function isRate(unit: string | null): boolean {
  return unit !== null && /[%‰/]|percent/i.test(unit);
}

/** Totals of identities that fell by more than all their parts together. */
function fallenTotals(before: ReleasedFigures, after: ReleasedFigures): ReadonlySet<string> {
  const [was, is] = [exactValues(before.observations), exactValues(after.observations)];
  const fallen = after.identities.flatMap(({ terms }) => {
    const [total, sum] = [terms.find(({ kind }) => kind === 'operand'), terms.find(({ kind }) => kind === 'sum')];
    if (total?.kind !== 'operand' || sum?.kind !== 'sum') return [];
    const parts = sum.terms.flatMap((term) => (term.kind === 'operand' ? [term.observation] : []));
    const steps = [total.observation, ...parts].map((id) => stepOf(was.get(id), is.get(id)));
    const [own, ...others] = steps;
    if (own === undefined || own === null || parts.length !== sum.terms.length || others.includes(null)) return [];
    const together = others.reduce<number>((all, step) => all + (step ?? 0), 0);
    return own < 0 && own < Math.min(0, together) ? [total.observation] : [];
  });
  return new Set(fallen);
}

function stepOf(was: number | undefined, is: number | undefined): number | null {
  return was === undefined || is === undefined ? null : is - was;
}

function exactValues(observations: readonly Observation[]): ReadonlyMap<string, number> {
  return new Map(observations.flatMap(({ id, value }) => (typeof value === 'number' ? [[id, value] as const] : [])));
}
