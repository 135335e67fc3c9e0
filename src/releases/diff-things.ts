/** What is different in the things that say what figures mean. */
import type { Change, ChangeAspect, ChangeState, ChangeSubject, ReleasedFigures } from '../model.ts';
import { changeId } from './change-id.ts';
import { type Facetted, THINGS } from './facets.ts';

/** In the order in which aspects are told. */
const ASPECTS: readonly ChangeAspect[] = ['value', 'unit', 'definition', 'assumption', 'source', 'wording'];

/** Changes of definitions and wording; figures and cells are compared for themselves. */
export function diffThings(before: ReleasedFigures, after: ReleasedFigures): readonly Change[] {
  return THINGS.flatMap(([kind, thingsOf]) => diffNamed(thingsOf(before), thingsOf(after), ({ name }) => ({ kind, name })));
}

/** Changes among things that are told apart by their names. */
export function diffNamed(
  before: readonly Facetted[],
  after: readonly Facetted[],
  subjectOf: (thing: Facetted) => ChangeSubject,
): readonly Change[] {
  const known = new Map(before.map((thing) => [thing.name, thing]));
  const kept = new Set(after.map(({ name }) => name));
  const gone = before.filter(({ name }) => !kept.has(name));
  return [
    ...after.flatMap((thing) => diffThing(known.get(thing.name), thing, subjectOf(thing))),
    ...gone.flatMap((thing) => diffThing(thing, undefined, subjectOf(thing))),
  ];
}

function diffThing(previous: Facetted | undefined, current: Facetted | undefined, subject: ChangeSubject): readonly Change[] {
  const aspects = previous && current ? changedAspects(previous, current) : [];
  if (previous && current && aspects.length === 0) return [];
  const kind = previous ? (current ? 'revised' : 'withdrawn') : 'new';
  const states = { ...(previous && { previous: stateOf(previous) }), ...(current && { current: stateOf(current) }) };
  return [{ id: changeId(subject), subject, kind, aspects, ...states, because: [], suspicions: [] }];
}

function changedAspects(was: Facetted, is: Facetted): readonly ChangeAspect[] {
  const changed = ASPECTS.filter((aspect) => isOther(was.facets[aspect], is.facets[aspect]));
  const relabelled = !changed.includes('definition') && !changed.includes('wording') && isOther(was.labels, is.labels);
  return relabelled ? [...changed, 'wording'] : changed;
}

function isOther(was: unknown, is: unknown): boolean {
  return JSON.stringify(was) !== JSON.stringify(is);
}

function stateOf({ title, explanation }: Facetted): ChangeState {
  return { kind: 'thing', title, explanation };
}
