/** The site as an Atom feed. Until releases are frozen it has one entry: the figures as they stand. */
import { pick } from '../i18n/text.ts';
import type { Published } from '../model.ts';
import { escapeXml } from './xml.ts';

/** @param root the site's address with a final slash, or "" where none is known and links are relative. */
export function feed({ site, observations }: Published, root: string): string {
  const [lang = 'zh'] = site.languages;
  const title = escapeXml(pick(site.title, lang));
  const updated = `${site.asOf ?? latestSource(site.sources)}T00:00:00Z`;
  const count = observations.length;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang === 'zh' ? 'zh-CN' : lang}">
<title>${title}</title>
<id>urn:mingzhang:${escapeXml(encodeURIComponent(pick(site.title, lang).toWellFormed()))}</id>
<updated>${updated}</updated>
<author><name>${escapeXml(site.publisher ? pick(site.publisher, lang) : '明账')}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${root}feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(`${root}index.html`)}"/>
<entry>
<title>${title}</title>
<id>urn:mingzhang:${escapeXml(encodeURIComponent(pick(site.title, lang).toWellFormed()))}:${updated.slice(0, 10)}</id>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(`${root}index.html`)}"/>
<summary>${lang === 'zh' ? `数字 ${count} 个，资料截至 ${updated.slice(0, 10)}。` : `${count} figures as of ${updated.slice(0, 10)}.`}</summary>
</entry>
</feed>
`;
}

// An Atom feed must say when it was updated; a build has no clock, so the data's own dates answer.
function latestSource(sources: Published['site']['sources']): string {
  const dates = sources.flatMap(({ date }) => (date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : []));
  return dates.sort().at(-1) ?? '1970-01-01';
}
