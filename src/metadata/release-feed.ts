/** Releases as Atom feeds: all of them, errors alone, one topic. */
import { changeContext, countedText } from '../i18n/change-text.ts';
import { languageTag } from '../i18n/messages.ts';
import { releasePageFile } from '../i18n/release-urls.ts';
import { releaseWords } from '../i18n/release-words.ts';
import { pick } from '../i18n/text.ts';
import { pageFile } from '../i18n/urls.ts';
import type { HistoryEntry, Published } from '../model.ts';
import { escapeXml } from './xml.ts';

export interface FeedOptions {
  readonly lang: string;
  /** The site's address with a final slash, or "" where none is known and links are relative to the feed. */
  readonly root: string;
  /** Of the feed, below the root, the same in every language. */
  readonly path: string;
  /** Of the page that it tells of. */
  readonly page: string;
  readonly title: string;
  readonly shown: (place: string, entry: HistoryEntry) => boolean;
  /** Whether a release in which nothing of it changed is told too. */
  readonly all: boolean;
}

/** Changes told in an entry; all of them are on the release's page. */
const MOST = 30;

/** An entry for each release that has something to tell, the newest first. */
export function releaseFeed(published: Published, { lang, root, path, page, title, shown, all }: FeedOptions): string {
  const { site, releases, history } = published;
  const { languages } = site;
  const words = releaseWords(lang);
  const context = changeContext(published);
  const file = pageFile(path, lang, languages);
  // Without an address, links lead out of the folder that the feed is in.
  const base = root || '../'.repeat(file.split('/').length - 1);
  const entries = Object.entries(history).flatMap(([place, own]) => own.filter((entry) => shown(place, entry)));
  const told = releases.toReversed().flatMap((release) => {
    const changes = entries.filter((entry) => entry.release === release.id);
    if (!all && changes.length === 0) return [];
    const lines = changes.slice(0, MOST).map((change) => countedText(change, change.count, lang, context));
    const rest = changes.length > MOST ? [words.more(changes.length - MOST)] : [];
    const note = release.note ? [pick(release.note, lang)] : [];
    return [
      `<entry>
<title>${text(words.release(release.id))}</title>
<id>${text(idOf(site, `${path}:${lang}:${release.id}`))}</id>
<updated>${release.date}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${text(base + releasePageFile(release.id, lang, languages))}"/>
<summary>${text([...note, ...lines, ...rest].join('\n') || (release.previous ? words.noChanges : words.first))}</summary>
</entry>
`,
    ];
  });
  const newest = releases.at(-1)?.date ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag(lang)}">
<title>${text([title, pick(site.title, lang)].join(' · '))}</title>
<id>${text(idOf(site, `${path}:${lang}`))}</id>
<updated>${newest}T00:00:00Z</updated>
<author><name>${text(site.publisher ? pick(site.publisher, lang) : '明账')}</name></author>
<link rel="self" type="application/atom+xml" href="${text(base + file)}"/>
<link rel="alternate" type="text/html" href="${text(base + pageFile(page, lang, languages))}"/>
${told.join('')}</feed>
`;
}

function idOf(site: Published['site'], part: string): string {
  return `urn:mingzhang:${[pick(site.title, site.languages[0] ?? 'zh'), part].map((each) => encodeURIComponent(each.toWellFormed())).join(':')}`;
}

// No control character may stand in XML, however it is escaped.
function text(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return escapeXml(value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' '));
}
