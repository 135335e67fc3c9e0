/** The lines that another page takes over to show a part of this site. */
import { EMBED_HOST_SCRIPT } from '../../i18n/embed-urls.ts';
import { pageFile } from '../../i18n/urls.ts';
import { html } from '../../lib/html.ts';
import { siteRoot } from '../../metadata/root.ts';
import type { Page } from '../page.ts';
import type { FrameHeight } from './frame-height.ts';

export interface Embedded {
  /** What it shows, for who does not see it. */
  readonly title: string;
  /** `embed/x/index.html`, the same in every language. */
  readonly path: string;
  readonly height: FrameHeight;
  /** The same as the newest release has it, where nothing is newer than that: whoever takes it over is told what changes later. */
  readonly pinned?: { readonly release: string; readonly path: string; readonly height: FrameHeight };
}

/** Stands for the site's address where the site was built without one. */
export const NO_ADDRESS = 'https://…/';

/** A frame as high as its content needs at whatever width. The box around it is what the height is a function of; without style it is high enough. */
export function embedSnippet(page: Page, { title, path, height }: Embedded): string {
  const style = `display:block;width:100%;height:${height.css};border:0`;
  return html`<div style="width:100%;container-type:inline-size"><iframe src="${embedAddress(page, path)}" title="${title}" loading="lazy" width="100%" height="${height.most}" style="${style}"></iframe></div>`
    .html;
}

/** The line for frames that are exactly as high as their content. */
export function hostSnippet(): string {
  return html`<script async src="${rootAddress() + EMBED_HOST_SCRIPT}"></script>`.html;
}

/** Where an embedded page is. */
export function embedAddress(page: Page, path: string): string {
  const file = pageFile(path, page.lang, page.published.site.languages);
  return rootAddress() + encodeURI(file.replace(/index\.html/, ''));
}

/** The site's address, or what stands for it. */
export function rootAddress(): string {
  return siteRoot() || NO_ADDRESS;
}
