/** The table of a list: the page that it came with, or what a query asks for. */
import { formatNumber } from '../../i18n/format.ts';
import { type RegisterPageWords, registerPageWords } from '../../i18n/register-page.ts';
import { lineRows } from './lines.ts';
import { loadLines } from './load.ts';
import { isAsking, type ListQuery } from './query.ts';
import type { ListView } from './view.ts';

/** So many lines are shown of what was asked for. */
const LINES_SHOWN = 50;

export interface ListParts {
  readonly view: ListView;
  readonly words: RegisterPageWords;
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly table: HTMLTableElement;
  /** The body that the page came with. */
  readonly first: HTMLElement;
  /** Links to the pages of the whole list, where it has several. */
  readonly pages: HTMLElement | null;
  readonly pager: HTMLElement;
}

/** The parts of the page that a list needs. */
export function findParts(view: ListView): ListParts | null {
  const form = document.querySelector<HTMLFormElement>('#narrow');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const table = document.querySelector<HTMLTableElement>('#list table');
  const pager = document.querySelector<HTMLElement>('#list-pager');
  const first = table?.tBodies[0];
  if (!form || !status || !table || !first || !pager) return null;
  return { view, words: registerPageWords(view.lang), form, status, table, first, pages: document.querySelector('#list-pages'), pager };
}

/** Says what is asked: in the heads of columns, and by what can be done. */
export function mark({ table, form, pages }: ListParts, query: ListQuery): void {
  const asking = isAsking(query);
  const { sort } = query;
  for (const link of table.querySelectorAll<HTMLElement>('a[data-sort]')) {
    const head = link.closest('th');
    if (sort && link.dataset['sort'] === sort.measure) head?.setAttribute('aria-sort', sort.rising ? 'ascending' : 'descending');
    else head?.removeAttribute('aria-sort');
  }
  for (const button of form.querySelectorAll<HTMLElement>('[type=reset]')) button.hidden = !asking;
  if (pages) pages.hidden = asking;
}

/** The page as it came. */
export function showWhole({ table, first, status, pager }: ListParts): void {
  table.tBodies[0]?.replaceWith(first);
  table.removeAttribute('aria-busy');
  status.textContent = '';
  pager.hidden = true;
}

/** One page of what fits. */
export async function showPlaces(parts: ListParts, query: ListQuery, places: readonly number[], isLast: () => boolean): Promise<void> {
  const { table, view, status, pager } = parts;
  const pages = Math.max(1, Math.ceil(places.length / LINES_SHOWN));
  const page = Math.min(query.page, pages);
  const from = (page - 1) * LINES_SHOWN;
  const lines = await loadLines(view, places.slice(from, from + LINES_SHOWN));
  if (!isLast()) return;
  const body = document.createElement('tbody');
  // What stands in the rows was escaped where they were made.
  body.innerHTML = lineRows(lines, view, { within: 0 });
  table.tBodies[0]?.replaceWith(body);
  table.parentElement?.scrollTo({ top: 0 });
  status.textContent = statusText(parts, places.length, from);
  pager.hidden = pages === 1;
  const ends = { '[data-step="-1"]': page === 1, '[data-step="1"]': page === pages };
  for (const [selector, ended] of Object.entries(ends)) pager.querySelector(selector)?.setAttribute('aria-disabled', String(ended));
}

function statusText({ words, view }: ListParts, count: number, from: number): string {
  const number = (value: number): string => formatNumber(value, view.lang);
  if (count === 0) return words.showingNone;
  if (count <= LINES_SHOWN) return words.showingAll(number(count));
  return words.showing(number(from + 1), number(Math.min(from + LINES_SHOWN, count)), number(count));
}
