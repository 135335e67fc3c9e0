/** What a package ought to say of itself and does not: what it is called, where it is from, who may use it. */
import { note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { DataPackage } from './descriptor.ts';
import { licensesOf, namedSources } from './sources.ts';

const FILE = 'datapackage.json';

/** One notice for each statement that is missing. */
export function statementProblems(descriptor: DataPackage): readonly Problem[] {
  const { title, name = '', resources } = descriptor;
  return [
    ...(title ? [] : [note('title-missing', FILE, { name: name || (resources[0]?.name ?? '') })]),
    ...(namedSources(descriptor).length > 0 ? [] : [note('source-missing', FILE)]),
    ...(licensesOf(descriptor).length > 0 ? [] : [note('license-missing', FILE)]),
  ];
}
