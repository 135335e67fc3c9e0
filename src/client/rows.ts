/** Pages through the rows of a long table. Rows come as scripts, because a page opened from a disk may load nothing else. */
import { readHash, writeHash } from './rows-hash.ts';
import { type Cells, loadColumns, loadRows } from './rows-load.ts';
import { bodyOf, headOf } from './rows-table.ts';
import { readSizes, type Sizes, statusText, type View, within } from './rows-view.ts';

interface Parts {
  readonly sizes: Sizes;
  readonly table: HTMLTableElement;
  readonly status: HTMLElement;
  readonly nav: HTMLElement;
  readonly box: HTMLElement;
  /** The head and body that the page came with. */
  readonly first: { readonly head: HTMLElement; readonly body: HTMLElement };
}

const parts = findParts();
let shown: View = { from: 0, column: 0 };
let asked = 0;
if (parts) wire(parts);

function findParts(): Parts | null {
  const box = document.querySelector<HTMLElement>('#rows-view');
  const pager = box?.querySelector<HTMLElement>('.pager');
  const table = box?.querySelector('table');
  const status = pager?.querySelector<HTMLElement>('[role=status]');
  const nav = pager?.querySelector('nav');
  if (!box || !pager || !table?.tHead || !table.tBodies[0] || !status || !nav) return null;
  return { sizes: readSizes(pager.dataset), table, status, nav, box, first: { head: table.tHead, body: table.tBodies[0] } };
}

function wire(all: Parts): void {
  all.nav.hidden = false;
  mark(all);
  all.nav.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) step(all, target);
  });
  all.nav.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const row = Number(all.nav.querySelector('input')?.value);
    if (Number.isInteger(row)) go(all, { ...shown, from: row - 2 }, row);
  });
  addEventListener('popstate', () => follow(all));
  addEventListener('hashchange', () => follow(all));
  if (readHash(location.hash)) follow(all);
}

function step(all: Parts, button: HTMLButtonElement): void {
  if (button.getAttribute('aria-disabled') === 'true') return;
  const { step: rows, columnsStep: columns } = button.dataset;
  const from = shown.from + Number(rows ?? 0) * all.sizes.page;
  const column = shown.column + Number(columns ?? 0) * all.sizes.columnsAtOnce;
  if (rows || columns) go(all, { from, column });
}

/** Shows a view and writes it into the address, so that it can be kept, sent and gone back to. */
function go(all: Parts, wanted: View, row?: number): void {
  const view = within(wanted, all.sizes);
  history.pushState(null, '', writeHash(view, row));
  void show(all, view, row);
}

function follow(all: Parts): void {
  const at = readHash(location.hash);
  if (!at && location.hash !== '') return;
  const view = within({ from: (at?.row ?? 2) - 2, column: at?.column ?? 0 }, all.sizes);
  void show(all, view, at?.row);
}

async function show(all: Parts, view: View, row?: number): Promise<void> {
  const mine = ++asked;
  const changes = view.from !== shown.from || view.column !== shown.column;
  if (changes && !(await fill(all, view, mine))) return;
  if (mine !== asked) return;
  if (changes) toStart(all.table.parentElement, view.column !== shown.column);
  shown = view;
  mark(all);
  all.status.textContent = statusText(view, all.sizes);
  if (row !== undefined) aim(all.table, row);
  else if (all.box.getBoundingClientRect().top < 0) all.box.scrollIntoView({ block: 'start' });
}

// The rows scroll in a box of their own: other rows begin at its top, other columns at its left end too.
function toStart(scroller: HTMLElement | null, sideways: boolean): void {
  scroller?.scrollTo(sideways ? { top: 0, left: 0 } : { top: 0 });
}

/** Puts the rows of a view into the table; false where they could not be had, or others were asked for meanwhile. */
async function fill({ table, sizes, status, first }: Parts, view: View, mine: number): Promise<boolean> {
  if (view.from === 0 && view.column === 0) return replace(table, first.head, first.body);
  status.textContent = sizes.words.loading;
  table.setAttribute('aria-busy', 'true');
  try {
    const titles = sizes.columns > sizes.columnsAtOnce ? await loadColumns(sizes.columnsSource) : null;
    const rows = await loadRows(view.from, sizes);
    if (mine !== asked) return false;
    const head = titles ? headOf(titles, view, sizes, first.head) : first.head;
    return replace(table, head, bodyOf(rows as Cells, view, sizes));
  } catch {
    if (mine === asked) status.textContent = sizes.words.failed;
    return false;
  } finally {
    table.removeAttribute('aria-busy');
  }
}

function replace(table: HTMLTableElement, head: HTMLElement, body: HTMLElement): true {
  table.tHead?.replaceWith(head);
  table.tBodies[0]?.replaceWith(body);
  return true;
}

/** Buttons that lead nowhere stay where they are, so that the focus does, but say so. */
function mark({ nav, sizes }: Parts): void {
  const lastColumn = Math.floor((sizes.columns - 1) / sizes.columnsAtOnce) * sizes.columnsAtOnce;
  const ends: Readonly<Record<string, boolean>> = {
    '[data-step="-1"]': shown.from === 0,
    '[data-step="1"]': shown.from + sizes.page >= sizes.rows,
    '[data-columns-step="-1"]': shown.column === 0,
    '[data-columns-step="1"]': shown.column >= lastColumn,
  };
  for (const [selector, ended] of Object.entries(ends)) nav.querySelector(selector)?.setAttribute('aria-disabled', String(ended));
}

/** Marks a row and brings the reader to it. */
function aim(table: HTMLTableElement, row: number): void {
  for (const old of table.querySelectorAll('.aimed')) old.classList.remove('aimed');
  const found = table.querySelector<HTMLElement>(`#row-${row}`);
  const head = found?.querySelector('th');
  found?.classList.add('aimed');
  head?.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'center' });
}
