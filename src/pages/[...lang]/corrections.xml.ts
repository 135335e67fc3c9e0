import type { APIRoute } from 'astro';
import { CORRECTIONS, CORRECTIONS_FEED } from '../../i18n/release-urls.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { filledPaths } from '../../layouts/paths.ts';
import { releaseFeed } from '../../metadata/release-feed.ts';
import { siteRoot } from '../../metadata/root.ts';
import { readPublished } from '../../published/read.ts';

/** Every error that was corrected, as an Atom feed. */
export const getStaticPaths = () => filledPaths(CORRECTIONS);

export const GET: APIRoute<{ lang: string }> = ({ props: { lang } }) =>
  new Response(
    releaseFeed(readPublished(), {
      lang,
      root: siteRoot(),
      path: CORRECTIONS_FEED,
      page: CORRECTIONS,
      title: releaseWords(lang).corrections,
      shown: (_, { explanation }) => explanation?.reason === 'correction',
      all: false,
    }),
  );
