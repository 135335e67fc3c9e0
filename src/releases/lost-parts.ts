/** What goes because all that it was made of goes, and charts that draw others because figures came or went. */
import type { Change, Chart, ReleasedFigures } from '../model.ts';
import { changeId } from './change-id.ts';
import { drawnParameters } from './drawn.ts';
import { datasetId, figureId, usersOf } from './users.ts';

/** The changes of a release, to be asked for by what they are of. */
interface Turns {
  readonly before: ReleasedFigures;
  readonly after: ReleasedFigures;
  /** Ids of what is gone, of what is new, and of what has another source or unit. */
  readonly gone: ReadonlySet<string>;
  readonly came: ReadonlySet<string>;
  readonly moved: Readonly<Record<'source' | 'unit', ReadonlySet<string>>>;
}

/** The same changes. Only what follows from nothing yet is looked at. */
export function withLostParts(changes: readonly Change[], before: ReleasedFigures, after: ReleasedFigures): readonly Change[] {
  const idsOf = (test: (change: Change) => boolean): ReadonlySet<string> => new Set(changes.filter(test).map(({ id }) => id));
  const moved = { source: idsOf(({ aspects }) => aspects.includes('source')), unit: idsOf(({ aspects }) => aspects.includes('unit')) };
  const gone = idsOf(({ kind }) => kind === 'withdrawn');
  const turns: Turns = { before, after, gone, came: idsOf(({ kind }) => kind === 'new'), moved };
  return changes.map((change) => {
    if (change.because.length > 0) return change;
    const because = [...new Set(change.kind === 'withdrawn' ? lostParts(change, turns) : otherFigures(change, turns))];
    return because.length === 0 ? change : { ...change, because };
  });
}

function lostParts({ subject }: Change, turns: Turns): readonly string[] {
  if (subject.kind === 'observation' || 'dataset' in subject) return [];
  const { before, gone } = turns;
  const { name } = subject;
  switch (subject.kind) {
    case 'chart':
      return lostDrawing(
        before.charts.find((chart) => chart.name === name),
        turns,
      );
    case 'topic':
      return lostTopic(name, turns);
    case 'page':
      // The text of a topic stands on the topic's page.
      return [changeId({ kind: 'topic', name })].filter((id) => gone.has(id));
    case 'register':
      return before.registers.filter((each) => each.name === name).flatMap(({ dataset }) => lost([datasetId(dataset)], gone));
    case 'standard':
      return lost(namesIn(before.standards.find((each) => each.name === name)?.bands, 'observation').map(figureId), gone);
    case 'identity': {
      const terms = before.identities.find((each) => each.name === name)?.terms;
      return lost([...namesIn(terms, 'observation').map(figureId), ...namesIn(terms, 'resource').map(datasetId)], gone);
    }
    case 'source':
    case 'unit':
      return changedUsers(subject.kind, name, turns);
    default:
      return [];
  }
}

// A picture needs its register; other charts could still draw what is left of their figures.
function lostDrawing(chart: Chart | undefined, { gone }: Turns): readonly string[] {
  if (!chart) return [];
  const { picture, observations } = chart;
  if (!picture) return allLost(observations.map(figureId), gone);
  const standard = 'standard' in picture && picture.standard ? [changeId({ kind: 'standard', name: picture.standard.name })] : [];
  const measure =
    'measure' in picture && picture.measure ? [changeId({ kind: 'field', dataset: picture.dataset, name: picture.measure.field })] : [];
  return lost([datasetId(picture.dataset), changeId({ kind: 'register', name: picture.register }), ...standard, ...measure], gone);
}

function lostTopic(topic: string, { before, gone }: Turns): readonly string[] {
  const found = before.site.topics.find(({ name }) => name === topic);
  if (!found) return [];
  const first = new Map(before.observations.toReversed().map(({ metric, id }) => [metric, id]));
  // A metric that had figures is told by them.
  const metrics = found.metrics.map((name) => (first.has(name) ? figureId(first.get(name) ?? '') : changeId({ kind: 'metric', name })));
  return allLost([...metrics, ...found.charts.map((name) => changeId({ kind: 'chart', name }))], gone);
}

/** A chart whose figures are others, and which is the same but for them. */
function otherFigures({ subject, aspects }: Change, { before, after, gone, came }: Turns): readonly string[] {
  if (subject.kind !== 'chart' || !aspects.includes('definition')) return [];
  const [was, is] = [before, after].map(({ charts }) => charts.find(({ name }) => name === subject.name));
  if (!was || !is) return [];
  const others = new Set(was.observations).symmetricDifference(new Set(is.observations));
  const ids = [...others].map(figureId);
  const turned = ids.every((id) => gone.has(id) || came.has(id));
  const rest = ({ kind, ...chart }: Chart): string => JSON.stringify([kind, drawnParameters(chart, others)]);
  return turned && rest(was) === rest(is) ? ids : [];
}

function lost(parts: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  return parts.filter((id) => gone.has(id));
}

function allLost(parts: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  return parts.every((id) => gone.has(id)) ? parts : [];
}

function changedUsers(kind: 'source' | 'unit', name: string, { before, gone, moved }: Turns): readonly string[] {
  return usersOf(kind, name, before).filter((id) => gone.has(id) || moved[kind].has(id));
}

/** All values of properties of a name, however deep. */
function namesIn(value: unknown, property: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === property && typeof each === 'string' ? [each] : namesIn(each, property)));
}
