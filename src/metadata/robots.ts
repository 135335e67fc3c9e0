/** `robots.txt`: everything may be read. Where the sitemap lies can be said only with the site's address. */
export function robots(root: string): string {
  const sitemap = root ? `\nSitemap: ${root}sitemap-index.xml\n` : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
