/** The site's address with a final slash, or "" where no build option or site.yaml names it. */
export function siteRoot(): string {
  const site = process.env['MINGZHANG_SITE'];
  if (!site) return '';
  const base = process.env['MINGZHANG_BASE'] || '/';
  return new URL(base, site).href;
}
