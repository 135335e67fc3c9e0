/** oEmbed 1.0: what a content system asks to turn an address into a frame. As a static file it answers for one address only. */

export interface OembedFacts {
  readonly title: string;
  readonly provider: string;
  /** The site's address with a final slash, or "" where none is known. */
  readonly root: string;
  /** The frame, as HTML. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** Below the site's root, with its size. */
  readonly thumbnail: { readonly path: string; readonly width: number; readonly height: number } | null;
}

const NO_ADDRESS = 'Built without an address, so "html" cannot name one. Build with the option site (https://…) to make this answer valid.';

/** The answer. Without the site's address it says so and names none. */
export function oembed({ title, provider, root, html, width, height, thumbnail }: OembedFacts) {
  const known = root !== '';
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    ...(known && { provider_url: root }),
    ...(known &&
      thumbnail && { thumbnail_url: root + thumbnail.path, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }),
    html,
    width,
    height,
    ...(!known && { note: NO_ADDRESS }),
  };
}
