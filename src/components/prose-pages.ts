import type { ProsePage } from '../model.ts';
import type { Page } from './page.ts';
import { proseNodes, proseText } from './prose.ts';

/** The texts of a slug, the folder's own first. */
export function prosePages(page: Page, slug: string): readonly ProsePage[] {
  return page.published.site.pages.filter((text) => text.slug === slug);
}

/** The title of a slug's first text in the page's language, or what is given instead. */
export function proseTitle(page: Page, slug: string, otherwise: string): string {
  const [text] = prosePages(page, slug);
  return text ? (text.title[page.lang] ?? otherwise) : otherwise;
}

/** What a page of prose is about, for search engines and shared links: its first paragraph, without markup. */
export function proseDescription(page: Page, slug: string): string {
  const [text] = prosePages(page, slug);
  const first = text && proseNodes(text.body, page.lang).find((node) => typeof node === 'object' && node.tag === 'p');
  return first ? proseText([first], page).trim() : '';
}
