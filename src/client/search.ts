/** Narrows the search page's list as one types. The index stands in front of this file, so nothing is fetched. */
import MiniSearch from 'minisearch';
import type { SearchEntry } from '../components/search-entries.ts';
import { indexTerms, queryTerms } from './tokenize.ts';

const pages = (globalThis as unknown as { mingzhangPages: readonly SearchEntry[] }).mingzhangPages;
// The script lies in assets/, so the site's root is one folder up from it, at any prefix and on a disk.
const rootAddress = new URL('..', (document.currentScript as HTMLScriptElement).src);

wire();

function wire(): void {
  const input = document.querySelector<HTMLInputElement>('#search');
  const results = document.querySelector<HTMLElement>('#search-results');
  if (!input || !results) return;
  const index = buildIndex();
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  input.value = asked;
  const run = (): void => show(input.value.trim() ? find(index, input.value, results.dataset.lang ?? '') : null, results);
  input.addEventListener('input', run);
  run();
}

function buildIndex(): MiniSearch {
  const index = new MiniSearch({ fields: ['t', 'v', 'x'], tokenize: indexTerms, processTerm: (term) => term });
  index.addAll(pages.map((page, id) => ({ id, ...page })));
  return index;
}

function find(index: MiniSearch, query: string, lang: string): readonly SearchEntry[] {
  const all = search(index, query, lang, 'AND');
  // Nothing has every word: better to show what has some than nothing.
  return all.length > 0 ? all : search(index, query, lang, 'OR');
}

function search(index: MiniSearch, query: string, lang: string, combineWith: 'AND' | 'OR'): readonly SearchEntry[] {
  const hits = index.search(query, {
    tokenize: queryTerms,
    combineWith,
    prefix: (term) => !/\p{Script=Han}/u.test(term),
    boost: { t: 3, v: 2 },
    boostDocument: (id) => (pages[id as number]?.l === lang ? 2 : 1),
  });
  return hits.map(({ id }) => pages[id as number]).filter((page) => page !== undefined);
}

function show(found: readonly SearchEntry[] | null, results: HTMLElement): void {
  const all = document.querySelector<HTMLElement>('#search-all');
  const status = document.querySelector<HTMLElement>('#search-status');
  const kinds = JSON.parse(results.dataset.kinds ?? '{}') as Readonly<Record<string, string>>;
  const some = found !== null && found.length > 0;
  results.hidden = !some;
  if (all) all.hidden = some;
  if (status) status.textContent = found === null ? '' : some ? `${status.dataset.found}${found.length}` : (status.dataset.none ?? '');
  results.replaceChildren(...(found ?? []).map((page) => resultRow(page, kinds)));
}

function resultRow(page: SearchEntry, kinds: Readonly<Record<string, string>>): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(page.u, rootAddress).href;
  link.lang = page.l === 'zh' ? 'zh-CN' : page.l;
  link.textContent = page.t;
  const kind = document.createElement('span');
  kind.textContent = [kinds[page.k], page.v].filter(Boolean).join(' · ');
  row.append(link, kind);
  return row;
}
