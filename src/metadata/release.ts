import type { Published } from '../model.ts';

/** What tells which release the figures are. */
export type ReleaseFacts = Pick<Published, 'releases' | 'pending'> & { readonly site: Pick<Published['site'], 'package' | 'asOf'> };

/**
 * What names the state of the data: the newest release, or null where the figures are newer than that.
 * Without releases the package's version, else the day that the data is as of; null where neither is stated.
 */
export function releaseId({ site, releases, pending }: ReleaseFacts): string | null {
  const newest = releases.at(-1);
  if (!newest) return site.package.version ?? site.asOf;
  return pending ? null : newest.id;
}

/** The same, but no day passes for a version. */
export function versionOf(facts: ReleaseFacts): string | null {
  return facts.releases.length === 0 ? facts.site.package.version : releaseId(facts);
}
