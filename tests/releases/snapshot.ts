/** A folder as it would be published, to be compared with another. */
import { loadFolder } from '../../src/package/load.ts';
import { publish } from '../../src/published/publish.ts';
import { standingSnapshot } from '../../src/published/releases.ts';
import type { Snapshot } from '../../src/releases/diff.ts';

/** What a folder publishes. Identities that do not hold any more are let pass: the comparison is of what is there. */
export function snapshotOf(directory: string): Snapshot {
  const { folder, problems } = loadFolder(directory);
  const fatal = problems.find(({ severity }) => severity === 'error');
  if (!folder || fatal) throw new Error(`refused: ${JSON.stringify(fatal)}`);
  const { published, workings, problems: found } = publish(folder);
  if (!published.site) throw new Error(`refused: ${JSON.stringify(found.filter(({ severity }) => severity === 'error').slice(0, 3))}`);
  return standingSnapshot(published, workings.tables);
}
