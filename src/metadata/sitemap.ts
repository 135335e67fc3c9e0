/** The sitemap: every page but the one for addresses that are not, and those that other pages frame. */
import { isEmbed } from '../i18n/embed-urls.ts';
import { escapeXml } from './xml.ts';

const OPEN = '<?xml version="1.0" encoding="utf-8"?>';
const UNKNOWN =
  '<!-- Built without an address, so these are relative. Build with the option site (https://…) to make this sitemap valid. -->';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The protocol allows 50,000 addresses a file. */
const MOST = 50_000;

/**
 * `sitemap-index.xml` and the sitemaps that it names, as paths and texts.
 * @param pages paths of HTML files below the root, in the order to list them.
 */
export function sitemapFiles(pages: readonly string[], root: string): readonly (readonly [path: string, text: string])[] {
  const listed = pages.filter((page) => page !== '404.html' && !isEmbed(page));
  const parts = Array.from({ length: Math.max(1, Math.ceil(listed.length / MOST)) }, (_, part) =>
    listed.slice(part * MOST, (part + 1) * MOST),
  );
  const maps = parts.map((part, index) => [`sitemap-${index}.xml`, sitemap(part, root)] as const);
  return [
    ...maps,
    [
      'sitemap-index.xml',
      sitemapIndex(
        maps.map(([path]) => path),
        root,
      ),
    ],
  ];
}

function sitemapIndex(maps: readonly string[], root: string): string {
  const entries = maps.map((path) => `<sitemap><loc>${escapeXml(root + path)}</loc></sitemap>`);
  return `${head(root)}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

function sitemap(pages: readonly string[], root: string): string {
  const entries = pages.map((page) => `<url><loc>${escapeXml(root + encodeURI(page))}</loc></url>`);
  return `${head(root)}<urlset xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</urlset>\n`;
}

function head(root: string): string {
  return `${OPEN}\n${root ? '' : `${UNKNOWN}\n`}`;
}
