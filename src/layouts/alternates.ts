/** Where this page stands on the web and in which other languages. Known only when the site's address is. */

import type { Page } from '../components/page.ts';
import { languageTag } from '../i18n/messages.ts';
import { pageFile } from '../i18n/urls.ts';

export interface AlternateLink {
  readonly rel: 'canonical' | 'alternate';
  readonly hreflang?: string;
  readonly href: string;
}

/** Canonical and hreflang links, or none without MINGZHANG_SITE: a relative address would be a guess. */
export function alternates(page: Page): readonly AlternateLink[] {
  const site = process.env['MINGZHANG_SITE'];
  if (!site || page.path === '404.html') return [];
  const { languages } = page.published.site;
  const address = (lang: string): string => absolute(site, pageFile(page.path, lang, languages));
  const others = languages.map((lang) => ({ rel: 'alternate', hreflang: languageTag(lang), href: address(lang) }) as const);
  const fallback = { rel: 'alternate', hreflang: 'x-default', href: address(languages[0] ?? page.lang) } as const;
  return [{ rel: 'canonical', href: address(page.lang) }, ...others, fallback];
}

function absolute(site: string, file: string): string {
  const base = process.env['MINGZHANG_BASE'] ?? '/';
  const root = new URL(base.endsWith('/') ? base : `${base}/`, site);
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), root).href;
}
