/** Whether the figures of the site are those of a release. */
import { releaseWords } from '../../i18n/release-words.ts';
import type { Page } from '../page.ts';

/** In a sentence; null where the folder has no release. */
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
