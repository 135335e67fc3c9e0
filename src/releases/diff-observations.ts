/** What is different in figures. */
import type { Change, ChangeAspect, ChangeState, Observation } from '../model.ts';
import { changeId } from './change-id.ts';

/** Changes of observations, those of `after` in their order, then what was withdrawn. Each of them is looked at once. */
export function diffObservations(before: Iterable<Observation>, after: Iterable<Observation>): readonly Change[] {
  const known = new Map<string, Observation>();
  for (const observation of before) known.set(observation.id, observation);
  const changes: Change[] = [];
  for (const current of after) {
    const change = diffObservation(known.get(current.id), current);
    if (change) changes.push(change);
    known.delete(current.id);
  }
  return [...changes, ...[...known.values()].map((previous) => changeOf('withdrawn', [], previous, undefined))];
}

function diffObservation(previous: Observation | undefined, current: Observation): Change | null {
  if (!previous) return changeOf('new', [], undefined, current);
  const aspects = changedAspects(previous, current);
  return aspects.length === 0 ? null : changeOf('revised', aspects, previous, current);
}

function changeOf(
  kind: 'new' | 'revised' | 'withdrawn',
  aspects: readonly ChangeAspect[],
  previous: Observation | undefined,
  current: Observation | undefined,
): Change {
  const { id: name = '', metric = '' } = current ?? previous ?? {};
  const subject = { kind: 'observation', name, metric } as const;
  const states = { ...(previous && { previous: stateOf(previous) }), ...(current && { current: stateOf(current) }) };
  return { id: changeId(subject), subject, kind, aspects, ...states, because: [], suspicions: [] };
}

function stateOf({ value, low, high, relation, status, unit }: Observation): ChangeState {
  return { kind: 'figure', value, low, high, relation, status, unit };
}

function changedAspects(was: Observation, is: Observation): readonly ChangeAspect[] {
  const aspects: ChangeAspect[] = [];
  const strength = was.relation !== is.relation;
  if (hasOtherValue(was, is, strength)) aspects.push('value');
  if (strength) aspects.push('strength');
  if (was.status !== is.status) aspects.push('status');
  if (was.unit !== is.unit) aspects.push('unit');
  if (was.period !== is.period || was.scope !== is.scope || was.nature !== is.nature) aspects.push('definition');
  if (!sameCitations(was, is)) aspects.push('source');
  // What the source says, put in other words, where the figure stays.
  if (was.asStated !== is.asStated || !sameText(was.unitTitle, is.unitTitle)) aspects.push('wording');
  return aspects;
}

/** Bounds that move only because "200" became "at least 200" are no other value. */
function hasOtherValue(was: Observation, is: Observation, strength: boolean): boolean {
  if (was.value !== is.value) return pointOf(was) !== pointOf(is);
  if (strength && was.value !== null) return false;
  return was.low !== is.low || was.high !== is.high;
}

// A floor may be written as a value or as a bound.
function pointOf({ value, low, high, relation }: Observation): number | string | null {
  if (value !== null) return value;
  return relation === '≥' ? low : relation === '≤' ? high : relation === 'range' ? `${low}–${high}` : null;
}

function sameCitations({ citations: was }: Observation, { citations: is }: Observation): boolean {
  if (was === is) return true;
  return was.length === is.length && was.every(({ source, locator }, at) => source === is[at]?.source && locator === is[at]?.locator);
}

function sameText(was: unknown, is: unknown): boolean {
  return was === is || JSON.stringify(was) === JSON.stringify(is);
}
