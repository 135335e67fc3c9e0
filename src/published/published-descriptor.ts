/** The folder's own descriptor as it is published. */
import { isObject } from '../lib/is-object.ts';
import type { Folder } from '../package/load.ts';
import type { PublishedDataset } from './datasets.ts';

type Json = Readonly<Record<string, unknown>>;

/** The descriptor as it stands in the folder, properties that we do not read and all, with the path, size and hash of the files as published. */
export function publishedDescriptor({ rawDescriptor, descriptor }: Folder, datasets: readonly PublishedDataset[]): Json {
  const byResource = new Map<string, PublishedDataset[]>();
  for (const each of datasets) byResource.set(each.resource, [...(byResource.get(each.resource) ?? []), each]);
  const resources = (rawDescriptor['resources'] as readonly Json[]).map((resource, index) => {
    const published = byResource.get(descriptor.resources[index]?.name ?? '') ?? [];
    return published.some(({ dataset }) => dataset.kind === 'table')
      ? tableResource(resource, published)
      : fileResource(resource, published);
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...rawDescriptor,
    ...settledLists(rawDescriptor, descriptor),
    resources,
  };
}

// Lists that were written as a text, or with nulls in them, are published as the standard has them.
function settledLists(raw: Json, { licenses, sources, keywords, contributors }: Folder['descriptor']): Json {
  const isSound = (value: unknown): boolean =>
    Array.isArray(value) && value.every((item) => item !== null && typeof item === typeof value[0]);
  const lists = Object.entries({ licenses, sources, keywords, contributors }).filter(([key]) => key in raw);
  const odd = lists.filter(([key]) => !isSound(raw[key]) || (key !== 'keywords' && !(raw[key] as unknown[]).every(isObject)));
  // A list without an item is no list in the standard.
  return Object.fromEntries(odd.map(([key, list]) => [key, list && list.length > 0 ? list : undefined]));
}

// However the office keeps it, it is published as one CSV of the usual kind.
function tableResource({ dialect: _, data: __, ...resource }: Json, [published]: readonly PublishedDataset[]): Json {
  if (!published) return resource;
  const { dataset, schema } = published;
  return {
    ...resource,
    name: dataset.name,
    // Inferred, or from a file of its own.
    ...(isObject(resource['schema']) ? {} : { schema }),
    path: dataset.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: dataset.bytes,
    hash: dataset.hash,
  };
}

function fileResource(resource: Json, published: readonly PublishedDataset[]): Json {
  const [first, ...more] = published;
  if (!first) return resource;
  const { resource: name, dataset } = first;
  if (more.length > 0) return { ...resource, name, path: published.map((part) => part.dataset.path) };
  return { ...resource, name, path: dataset.path, bytes: dataset.bytes, hash: dataset.hash };
}
