/** The sources of a package and of its resources, each once, under a name to cite it by. */
import type { DataPackage, DescribedLicense, DescribedSource } from './descriptor.ts';

export interface NamedSource {
  readonly name: string;
  readonly source: DescribedSource;
}

// Asked for by every resource and every row of figures.
const known = new WeakMap<DataPackage, readonly NamedSource[]>();

/** Package sources first. A source without a name is named after its place in this list. */
export function namedSources(descriptor: DataPackage): readonly NamedSource[] {
  const named = known.get(descriptor) ?? findSources(descriptor);
  known.set(descriptor, named);
  return named;
}

function findSources({ sources, resources }: DataPackage): readonly NamedSource[] {
  const found: DescribedSource[] = [];
  for (const source of [...sources, ...resources.flatMap((resource) => resource.sources)]) {
    if (!found.some((before) => isSame(before, source))) found.push(source);
  }
  return found.map((source, index) => ({ name: source.name ?? `source-${index + 1}`, source }));
}

/** The names of a resource's own sources; of the package's where it has none. */
export function sourceNamesOf(descriptor: DataPackage, resource: string): readonly string[] {
  const all = namedSources(descriptor);
  const own = descriptor.resources.find(({ name }) => name === resource)?.sources ?? [];
  const used = own.length > 0 ? own : descriptor.sources;
  return all.filter(({ source }) => used.some((wanted) => isSame(source, wanted))).map(({ name }) => name);
}

function isSame(a: DescribedSource, b: DescribedSource): boolean {
  if (a.name !== undefined && b.name !== undefined) return a.name === b.name;
  return a.title === b.title && (a.path ?? b.path) === (b.path ?? a.path);
}

/** The licences of a package and of its resources, each once. */
export function licensesOf({ licenses, resources }: DataPackage): readonly DescribedLicense[] {
  const seen = new Set<string>();
  return [...licenses, ...resources.flatMap((resource) => resource.licenses)].filter(({ name, id, title, path, url }) => {
    const key = name ?? id ?? title ?? path ?? url ?? '';
    return key !== '' && seen.size < seen.add(key).size;
  });
}
