/** Who has a source, or a unit. */
import type { ReleasedFigures } from '../model.ts';
import { changeId } from './change-id.ts';

/** Ids of changes of the figures, columns, tables and standards that have it. */
export function usersOf(kind: 'source' | 'unit', name: string, { observations, datasets, standards }: ReleasedFigures): readonly string[] {
  const figures = observations.filter(({ unit, citations }) =>
    kind === 'unit' ? unit === name : citations.some(({ source }) => source === name),
  );
  const ids = figures.map(({ id }) => figureId(id));
  if (kind === 'source') return [...ids, ...datasets.filter(({ sources }) => sources.includes(name)).map((each) => datasetId(each.name))];
  const columns = datasets.flatMap(({ name: dataset, fields }) =>
    fields.filter(({ unit }) => unit === name).map((field) => changeId({ kind: 'field', dataset, name: field.name })),
  );
  return [
    ...ids,
    ...columns,
    ...standards.filter(({ unit }) => unit === name).map((each) => changeId({ kind: 'standard', name: each.name })),
  ];
}

export function figureId(name: string): string {
  return changeId({ kind: 'observation', name, metric: '' });
}

export function datasetId(name: string): string {
  return changeId({ kind: 'dataset', name });
}
