/** The sitemap: every page but the one for addresses that are not, and those that other pages frame; each names itself in the other languages. */
import { isEmbed } from '../i18n/embed-urls.ts';
import { languageTag } from '../i18n/messages.ts';
import { pageFile } from '../i18n/urls.ts';
import { pageAddress } from './root.ts';
import { escapeXml } from './xml.ts';

const OPEN = '<?xml version="1.0" encoding="utf-8"?>';
const UNKNOWN =
  '<!-- Built without an address, so these are relative. Build with the option site (https://…) to make this sitemap valid. -->';
const XHTML = 'http://www.w3.org/1999/xhtml';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The protocol allows 50,000 addresses a file. */
const MOST = 50_000;

/**
 * `sitemap-index.xml` and the sitemaps that it names, as paths and texts.
 * @param pages paths of HTML files below the root, in the order to list them.
 * @param languages of the site; the first has no folder.
 */
export function sitemapFiles(
  pages: readonly string[],
  root: string,
  languages: readonly string[],
): readonly (readonly [path: string, text: string])[] {
  const listed = pages.filter((page) => page !== '404.html' && !isEmbed(page));
  const versions = root && languages.length > 1 ? versionsOf(listed, languages) : new Map<string, readonly Version[]>();
  const parts = Array.from({ length: Math.max(1, Math.ceil(listed.length / MOST)) }, (_, part) =>
    listed.slice(part * MOST, (part + 1) * MOST),
  );
  const maps = parts.map((part, index) => [`sitemap-${index}.xml`, sitemap(part, root, versions)] as const);
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

function sitemap(pages: readonly string[], root: string, versions: ReadonlyMap<string, readonly Version[]>): string {
  const entries = pages.map(
    (page) => `<url><loc>${escapeXml(pageAddress(root, page))}</loc>${alternates(versions.get(page) ?? [], root)}</url>`,
  );
  const xhtml = versions.size > 0 ? ` xmlns:xhtml="${XHTML}"` : '';
  return `${head(root)}<urlset xmlns="${NAMESPACE}"${xhtml}>\n${entries.join('\n')}\n</urlset>\n`;
}

/** A page in a language. The first of a page's versions is for readers of any other. */
interface Version {
  readonly lang: string;
  readonly file: string;
}

/** Each page → itself in all languages that it is there in, where these are more than one. */
function versionsOf(pages: readonly string[], languages: readonly string[]): ReadonlyMap<string, readonly Version[]> {
  const there = new Set(pages);
  const found = new Map<string, readonly Version[]>();
  for (const page of pages) {
    if (found.has(page)) continue;
    const all = languages.map((lang) => ({ lang, file: pageFile(page, lang, languages) })).filter(({ file }) => there.has(file));
    if (all.length > 1) for (const { file } of all) found.set(file, all);
  }
  return found;
}

function alternates(versions: readonly Version[], root: string): string {
  const [first] = versions;
  if (!first) return '';
  const link = (lang: string, file: string): string =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(pageAddress(root, file))}"/>`;
  return versions.map(({ lang, file }) => link(languageTag(lang), file)).join('') + link('x-default', first.file);
}

function head(root: string): string {
  return `${OPEN}\n${root ? '' : `${UNKNOWN}\n`}`;
}
