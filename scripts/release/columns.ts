/** Changes told together: the cells of a column, the figures of a series. */
import type { Change } from '../../src/model.ts';

/** In the order of the first of each. */
export function byColumn<T extends Change>(changes: readonly T[]): readonly (readonly T[])[] {
  return [...Map.groupBy(changes, ({ subject }) => keyOf(subject)).values()];
}

function keyOf(subject: Change['subject']): string {
  if (subject.kind === 'observation') return JSON.stringify([subject.kind, subject.metric]);
  if (!('dataset' in subject)) return JSON.stringify([subject.kind, subject.name]);
  return JSON.stringify([
    subject.kind,
    subject.dataset,
    subject.kind === 'cell' ? subject.field : subject.kind === 'field' ? subject.name : '',
  ]);
}
