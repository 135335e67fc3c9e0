/**
 * The address of a page as the site names it everywhere: that of its folder where it is the folder's index.
 * @example pageAddress('https://example.org/', 'en/index.html') // "https://example.org/en/"
 */
export function pageAddress(root: string, file: string): string {
  return root === '' ? encodeURI(file) : root + encodeURI(file).replace(/(^|\/)index\.html$/, '$1');
}

/** The site's address with a final slash, or "" where no build option or site.yaml names it. */
export function siteRoot(): string {
  return rootAt(process.env['MINGZHANG_SITE'], process.env['MINGZHANG_BASE']);
}

/** The same of an address and a prefix; either may be absent. */
export function rootAt(site: string | undefined, prefix: string | undefined): string {
  if (!site) return '';
  const base = prefix || '/';
  return new URL(base.endsWith('/') ? base : `${base}/`, site).href;
}
