/** What a component must know about the page it stands on. */
import { type Messages, messages } from '../i18n/messages.ts';
import { releasePage } from '../i18n/release-urls.ts';
import { metricPath, pageFile, relativeUrl } from '../i18n/urls.ts';
import type { Published } from '../model.ts';
import { readPublished } from '../published/read.ts';

export interface Page {
  readonly lang: string;
  /** The same in every language: `metrics/x.html`. */
  readonly path: string;
  /** Where this page lies below the site's root: `en/metrics/x.html`. */
  readonly file: string;
  readonly published: Published;
  readonly words: Messages;
  /** The release whose figures stand here, where they are not those of today. */
  readonly pinned?: string;
  /** Where links start from: null for links relative to `file`, else the prefix before the site's root. */
  readonly prefix: string | null;
}

/** The page at a path in a language. */
export function createPage(lang: string, path: string, prefix: string | null = null): Page {
  const published = readPublished();
  const file = pageFile(path, lang, published.site.languages);
  return { lang, path, file, published, words: messages(lang), prefix };
}

/** A link to a file that all languages share: `data/x.csv`. */
export function linkFile(page: Page, target: string): string {
  return page.prefix === null ? relativeUrl(page.file, target) : page.prefix + target;
}

/** A link to a page, in this page's language unless another is named. */
export function linkPage(page: Page, target: string, lang: string = page.lang): string {
  return linkFile(page, pageFile(target, lang, page.published.site.languages));
}

/** A link to the page where an observation's proof is laid out; to its place in the release, where the page shows what that had. */
export function linkProof(page: Page, observation: { readonly id: string; readonly metric: string }): string {
  if (page.pinned !== undefined) return linkPage(page, releasePage(page.pinned, observation.id));
  const anchor = observation.id === observation.metric ? '' : `#${observation.id}`;
  return linkPage(page, metricPath(observation.metric) + anchor);
}
