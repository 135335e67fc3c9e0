/** The sitemap: every page but the one for addresses that are not. */
import { escapeXml } from './xml.ts';

const OPEN = '<?xml version="1.0" encoding="utf-8"?>';
const UNKNOWN =
  '<!-- Built without an address, so these are relative. Build with the option site (https://…) to make this sitemap valid. -->';

/** `sitemap-index.xml`, which names the one sitemap. */
export function sitemapIndex(root: string): string {
  return `${OPEN}\n${root ? '' : `${UNKNOWN}\n`}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${escapeXml(`${root}sitemap-0.xml`)}</loc></sitemap>
</sitemapindex>
`;
}

/** @param pages paths of HTML files below the root, in the order to list them. */
export function sitemap(pages: readonly string[], root: string): string {
  const entries = pages.filter((page) => page !== '404.html').map((page) => `<url><loc>${escapeXml(root + encodeURI(page))}</loc></url>`);
  return `${OPEN}\n${root ? '' : `${UNKNOWN}\n`}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
