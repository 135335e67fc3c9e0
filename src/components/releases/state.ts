/** Which release figures are, and whether they are those of a release at all. */
import { releaseWords } from '../../i18n/release-words.ts';
import { releaseId } from '../../metadata/release.ts';
import type { Page } from '../page.ts';

/** In a sentence for the foot of every page, which stays the same however much is pending; null where the folder has no release. */
export function releaseStand({ published: { releases, pending }, lang }: Page): string | null {
  const newest = releases.at(-1);
  if (!newest) return null;
  return pending ? releaseWords(lang).ahead(newest.id) : releaseWords(lang).current(newest.id);
}

/** In a sentence with how much is different; null where the folder has no release. */
export function releaseState({ published, lang }: Page): string | null {
  const newest = published.releases.at(-1);
  if (!newest) return null;
  const words = releaseWords(lang);
  const { pending } = published;
  if (!pending) return words.current(newest.id);
  return words.pending(
    pending.since,
    Object.values(pending.counts).reduce((sum, count) => sum + count, pending.following),
  );
}

/** Which release the figures of a page are, in the middle of a line; null where the folder has no release. */
export function releaseName({ published: { releases, pending }, pinned, lang }: Page): string | null {
  const words = releaseWords(lang);
  if (pinned !== undefined) return words.named(pinned);
  if (pending) return words.unreleased(pending.since);
  const newest = releases.at(-1);
  return newest ? words.named(newest.id) : null;
}

/** The same for programs: null where the figures are newer than the newest release. */
export function pageRelease({ published, pinned }: Page): string | null {
  return pinned ?? releaseId(published);
}
