import type { Observation, Text } from '../model.ts';
import type { DataPackage } from '../package/descriptor.ts';
import { translated } from '../package/descriptor.ts';
import type { Folder } from '../package/load.ts';
import type { Referable } from '../prose/check.ts';

/** What the texts of a folder may refer to. */
export function referable({ metrics, charts }: Folder, observations: readonly Observation[]): Referable {
  return {
    observations: new Set(observations.map(({ id }) => id)),
    metrics: new Set(metrics.map(({ name }) => name)),
    charts: new Set(charts.map(({ name }) => name)),
  };
}

/** Tables that the folder says it lacks: what refers to one of them waits for it, and is no mistake. */
export function awaitedTables({ unstated }: Folder): ReadonlySet<string> {
  return new Set(unstated.registers.map(({ name }) => name));
}

/** A resource's title in its languages, else its name. */
export function resourceTitle({ resources }: DataPackage, name: string, first: string): Text {
  const resource = resources.find((candidate) => candidate.name === name);
  return (resource && translated(resource, 'title', resource.title?.trim() || undefined, first)) ?? { [first]: name };
}

/** A field's title in its languages, else its name. */
export function fieldTitle({ resources }: DataPackage, resource: string, name: string, first: string): Text {
  const field = resources.find((candidate) => candidate.name === resource)?.schema?.fields.find((candidate) => candidate.name === name);
  return (field && translated(field, 'title', field.title, first)) ?? { [first]: name };
}
