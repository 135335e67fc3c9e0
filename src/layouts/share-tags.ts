/** What a link shows of its page where it is shared: title, description and the image of what the page is about (Open Graph). */
import { linkFile, type Page } from '../components/page.ts';
import { imageFile, type Pictured } from '../i18n/image-urls.ts';
import { languageTag } from '../i18n/messages.ts';
import { pick } from '../i18n/text.ts';
import { pageAddress, siteRoot } from '../metadata/root.ts';
import type { Published } from '../model.ts';

export interface ShareTag {
  readonly property: string;
  readonly content: string;
}

interface Shared {
  readonly title: string;
  readonly description?: string | undefined;
  readonly pictured: Pictured | null;
}

/** The size of an image for links. */
const [WIDTH, HEIGHT] = ['1200', '630'];

/** Tags for the head of a page. Addresses are whole where the site's is known, else relative. */
export function shareTags(page: Page, { title, description, pictured }: Shared): readonly ShareTag[] {
  const root = siteRoot();
  const { site } = page.published;
  const known: Readonly<Record<string, string | undefined>> = {
    'og:type': page.path === 'index.html' ? 'website' : 'article',
    'og:site_name': pick(site.title, page.lang),
    'og:title': title,
    'og:description': description,
    'og:locale': languageTag(page.lang).replace('-', '_'),
    'og:url': root === '' ? undefined : pageAddress(root, page.file),
    ...(pictured && imageTags(page, pictured, title)),
  };
  return Object.entries(known).flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

function imageTags(page: Page, pictured: Pictured, title: string): Readonly<Record<string, string>> {
  const root = siteRoot();
  const file = imageFile(pictured, 'og.png', page.lang, page.published.site.languages);
  return {
    'og:image': root === '' ? linkFile(page, file) : root + encodeURI(file),
    'og:image:type': 'image/png',
    'og:image:width': WIDTH,
    'og:image:height': HEIGHT,
    'og:image:alt': title,
    'twitter:card': 'summary_large_image',
  };
}

/** A chart as what is shown of a page; null where there is none. */
export function picturedChart(name: string | null | undefined): Pictured | null {
  return name ? { kind: 'chart', name } : null;
}

/** What is shown of the whole site: its leading chart, else its first picture. */
export function picturedHome({ site, charts, datasets }: Published): Pictured | null {
  const drawn = datasets.find(({ picture }) => picture !== null);
  return picturedChart(site.hero ?? charts[0]?.name) ?? (drawn ? { kind: 'dataset', name: drawn.name } : null);
}
