/** The records of a site's releases, opened as those of a data folder are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseRecord, releaseTable } from '../../src/i18n/release-urls.ts';
import type { FrozenTable, Release, ReleaseSummary } from '../../src/model.ts';
import type { FolderRelease } from '../../src/package/releases.ts';
import { Broken, readPart } from './parts.ts';
import type { OpenedSite } from './site.ts';

export const RELEASES = 'api/releases.json';

/** All of them, the oldest first. Throws `Broken` for one that cannot be read. */
export function openRecords({ directory, hashes }: OpenedSite): readonly FolderRelease[] {
  return readPart<readonly ReleaseSummary[]>(directory, RELEASES).map(({ id }) => {
    const path = releaseRecord(id);
    const release = readPart<Release>(directory, path);
    if (release.id !== id || !Array.isArray(release.changes) || !Array.isArray(release.published.observations)) throw new Broken(path);
    return { release, bytes: new Uint8Array(), hash: hashes.get(path) ?? '' };
  });
}

/** The content of a table as releases have it: one of them that still has it as it was. */
export function frozenTables({ directory, hashes }: OpenedSite, releases: readonly FolderRelease[]) {
  const paths = new Map<string, string>();
  for (const { release } of releases) {
    for (const { dataset } of release.tables) {
      const path = releaseTable(release.id, dataset);
      paths.set(hashes.get(path) ?? '', path);
    }
  }
  return ({ hash, dataset }: FrozenTable): { readonly bytes: Uint8Array } => {
    const path = paths.get(hash);
    if (path === undefined) throw new Broken(releaseTable(releases.at(-1)?.release.id ?? '', dataset));
    return { bytes: readFileSync(join(directory, path)) };
  };
}
