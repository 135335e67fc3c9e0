/** The web manifest: how the site is called and drawn where somebody keeps it among their programs. */
import { languageTag } from '../i18n/messages.ts';
import { pick } from '../i18n/text.ts';
import type { Site } from '../model.ts';

/** The colour of the paper that pages are printed on. */
const PAPER = '#f6f4ed';

/** `site.webmanifest` as an object; its addresses count from where it lies, at the site's root. */
export function manifest({ title, place, package: { description }, languages }: Site): unknown {
  const [lang = 'zh'] = languages;
  return {
    name: pick(title, lang),
    short_name: pick(place ?? title, lang),
    ...(description && { description: pick(description, lang) }),
    lang: languageTag(lang),
    start_url: './index.html',
    scope: './',
    display: 'browser',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
