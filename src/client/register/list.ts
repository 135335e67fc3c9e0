/** Connects the list's controls with the address, and the address with the table. */
import { createFinder, type Finder } from './finder.ts';
import { fillForm, readForm } from './list-form.ts';
import { findParts, type ListParts, mark, showPlaces, showWhole } from './list-table.ts';
import { loadCodes, loadNumbers, loadOutcomes } from './load.ts';
import { narrowed } from './places.ts';
import { isAsking, type ListQuery, readQuery, writeQuery } from './query.ts';
import type { ListView } from './view.ts';

/** While somebody types, the list waits for a pause. */
const PAUSE_MS = 200;

/** Makes the list answer. */
export function wireList(view: ListView): void {
  const parts = findParts(view);
  if (!parts) return;
  const finder = createFinder(view);
  let asked = 0;
  const run = async (): Promise<void> => {
    const mine = ++asked;
    await show(parts, readQuery(location.search, view), finder, () => mine === asked);
  };
  const go = (query: ListQuery, how: 'push' | 'replace'): void => {
    const address = writeQuery(query) || location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void run();
  };
  wireForm(parts, go);
  wireTable(parts, go);
  addEventListener('popstate', () => {
    fillForm(parts.form, readQuery(location.search, view));
    void run();
  });
  parts.form.hidden = false;
  const first = readQuery(location.search, view);
  fillForm(parts.form, first);
  if (isAsking(first)) void run();
}

type Go = (query: ListQuery, how: 'push' | 'replace') => void;

function wireForm({ form, view }: ListParts, go: Go): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const query = (): ListQuery => ({ ...readForm(form, view), sort: readQuery(location.search, view).sort, page: 1 });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => go(query(), 'replace'), PAUSE_MS);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) go(query(), 'push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    go(query(), 'replace');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const none = { q: '', fields: {}, standards: {}, sort: null, page: 1 };
    fillForm(form, none);
    go(none, 'push');
    form.querySelector('input')?.focus();
  });
}

function wireTable({ table, pager, view }: ListParts, go: Go): void {
  const now = (): ListQuery => readQuery(location.search, view);
  table.addEventListener('click', (event) => {
    const measure = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-sort]')?.dataset['sort'] : undefined;
    if (measure === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { sort } = now();
    go({ ...now(), sort: { measure, rising: sort?.measure === measure && !sort.rising }, page: 1 }, 'push');
  });
  pager.addEventListener('click', ({ target }) => {
    const step =
      target instanceof HTMLButtonElement && target.getAttribute('aria-disabled') !== 'true' ? Number(target.dataset['step']) : 0;
    if (step !== 0) go({ ...now(), page: Math.max(1, now().page + step) }, 'push');
  });
}

async function show(parts: ListParts, query: ListQuery, finder: Finder, isLast: () => boolean): Promise<void> {
  mark(parts, query);
  if (!isAsking(query)) return showWhole(parts);
  const { status, view, words, table } = parts;
  const late = setTimeout(() => (status.textContent = words.loading), PAUSE_MS);
  table.setAttribute('aria-busy', 'true');
  try {
    const places = await placesOf(query, view, finder);
    if (isLast()) await showPlaces(parts, query, places, isLast);
  } catch {
    if (isLast()) status.textContent = words.failed;
  } finally {
    clearTimeout(late);
    if (isLast()) table.removeAttribute('aria-busy');
  }
}

async function placesOf({ q, fields, standards, sort }: ListQuery, view: ListView, finder: Finder): Promise<readonly number[]> {
  if (q !== '') await finder.load();
  const columns = await Promise.all([
    ...Object.entries(fields).map(async ([field, value]) => ({ column: await loadCodes(view, field), value })),
    ...Object.entries(standards).map(async ([standard, value]) => ({ column: await loadOutcomes(view, standard), value })),
  ]);
  const numbers = sort && (await loadNumbers(view, sort.measure));
  return narrowed({
    size: view.size,
    named: q === '' ? null : finder.find(q),
    columns,
    sort: sort && numbers ? { numbers, rising: sort.rising } : null,
  });
}
