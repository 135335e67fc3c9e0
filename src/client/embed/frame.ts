/** What an embedded page does besides being read: it takes colours, language and release from its address, and tells its height. All of it can be done without. */
import { tellHeight } from './height.ts';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);

// Before the first paint, so that nobody sees a flash of the other colours.
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;

document.addEventListener('DOMContentLoaded', () => {
  if (!goToLanguage(asked.get('lang')) && !goToRelease(asked.get('release'))) {
    compareRelease(asked.get('release'));
    tellHeight();
  }
});

/** Goes to the same page in a language, if it is another and there is one; what else was asked goes along. */
function goToLanguage(lang: string | null): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  for (const link of links) keepAsked(link);
  const wanted = lang && !speaks(root.lang, lang) ? links.find(({ hreflang }) => speaks(hreflang, lang)) : undefined;
  if (wanted) location.replace(wanted.href);
  return wanted !== undefined;
}

function keepAsked(link: HTMLAnchorElement): void {
  const rest = new URLSearchParams(asked);
  rest.delete('lang');
  link.search = rest.toString();
  link.hash = location.hash;
}

function speaks(tag: string, lang: string): boolean {
  return tag.toLowerCase() === lang.toLowerCase() || tag.split('-')[0] === lang.split('-')[0]?.toLowerCase();
}

/** Goes to the same chart as a release had it, where the site has that; what else was asked goes along. */
function goToRelease(release: string | null): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-release]')];
  const wanted = links.find((link) => link.dataset['release'] === release);
  if (!wanted || folderOf(wanted.pathname) === folderOf(location.pathname)) return false;
  wanted.search = location.search;
  wanted.hash = location.hash;
  location.replace(wanted.href);
  return true;
}

// Servers leave the name of the file out.
function folderOf(path: string): string {
  return path.replace(/index\.html$/, '');
}

/** Says whether the file is the release that was asked for. `latest` is whatever the file is. */
function compareRelease(release: string | null): void {
  if (release === null || release === 'latest') return;
  const answer = release === root.dataset['release'] ? 'same' : 'other';
  document.querySelector(`[data-pinned="${answer}"]`)?.removeAttribute('hidden');
}
