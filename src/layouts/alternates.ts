/** Where this page stands on the web and in which other languages. Known only when the site's address is. */

import type { Page } from '../components/page.ts';
import { languageTag } from '../i18n/messages.ts';
import { pageFile } from '../i18n/urls.ts';
import { pageAddress, siteRoot } from '../metadata/root.ts';

export interface AlternateLink {
  readonly rel: 'canonical' | 'alternate';
  readonly hreflang?: string;
  readonly href: string;
}

/** Canonical and hreflang links, or none without MINGZHANG_SITE: a relative address would be a guess. */
export function alternates(page: Page): readonly AlternateLink[] {
  const root = siteRoot();
  if (!root || page.path === '404.html') return [];
  const { languages } = page.published.site;
  const address = (lang: string): string => pageAddress(root, pageFile(page.path, lang, languages));
  const others = languages.map((lang) => ({ rel: 'alternate', hreflang: languageTag(lang), href: address(lang) }) as const);
  const fallback = { rel: 'alternate', hreflang: 'x-default', href: address(languages[0] ?? page.lang) } as const;
  return [{ rel: 'canonical', href: address(page.lang) }, ...others, fallback];
}
