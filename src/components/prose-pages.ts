import type { ProsePage } from '../model.ts';
import type { Page } from './page.ts';

/** The texts of a slug, the folder's own first. */
export function prosePages(page: Page, slug: string): readonly ProsePage[] {
  return page.published.site.pages.filter((text) => text.slug === slug);
}

/** The title of a slug's first text in the page's language, or what is given instead. */
export function proseTitle(page: Page, slug: string, otherwise: string): string {
  const [text] = prosePages(page, slug);
  return text ? (text.title[page.lang] ?? otherwise) : otherwise;
}
