/** The comparison: which things are compared stands in the address, `?c=d1-001,d1-002`. */
import { formatNumber } from '../../i18n/format.ts';
import { registerPageWords } from '../../i18n/register-page.ts';
import { entityFile } from '../../lib/register-files.ts';
import { MOST_COMPARED } from '../../lib/register-lines.ts';
import { compareTable } from './compare-table.ts';
import { wireFindBoxes } from './find-box.ts';
import { createFinder } from './finder.ts';
import { loadLines } from './load.ts';
import type { ListView } from './view.ts';

const data = document.querySelector('#list-data')?.textContent;
const box = document.querySelector<HTMLElement>('#compare');
const table = document.querySelector<HTMLElement>('#compare-table');
const status = document.querySelector<HTMLElement>('.compare-status');
if (data && box && table && status) wire(JSON.parse(data) as ListView, { box, table, status });

interface Parts {
  readonly box: HTMLElement;
  readonly table: HTMLElement;
  readonly status: HTMLElement;
}

function wire(view: ListView, parts: Parts): void {
  const words = registerPageWords(view.lang);
  const finder = createFinder(view);
  parts.box.hidden = false;
  wireFindBoxes(({ key }) => {
    const keys = readKeys();
    if (keys.length >= MOST_COMPARED) parts.status.textContent = words.compareFull;
    else if (!keys.includes(key) && !keys.includes(entityFile(key))) go([...keys, entityFile(key)]);
  });
  parts.table.addEventListener('click', ({ target }) => {
    const removed = target instanceof HTMLElement ? target.dataset['remove'] : undefined;
    if (removed === undefined) return;
    go(readKeys().filter((key) => key !== removed && key !== entityFile(removed)));
    parts.box.querySelector('input')?.focus();
  });
  addEventListener('popstate', () => void show());
  void show();

  function go(keys: readonly string[]): void {
    history.pushState(null, '', keys.length === 0 ? location.pathname : `?c=${keys.map(encodeURIComponent).join(',')}`);
    void show();
  }

  async function show(): Promise<void> {
    const keys = readKeys();
    if (keys.length > 0) parts.status.textContent = words.loading;
    try {
      if (keys.length > 0) await finder.load();
      const places = keys.map((key) => finder.placeOf((own) => own === key || entityFile(own) === key));
      const found = [...new Set(places.filter((place) => place !== null))];
      const lines = await loadLines(view, found);
      const unknown = keys.filter((_, index) => places[index] === null);
      parts.table.innerHTML = lines.length === 0 ? '' : compareTable(lines, view, words);
      const now = lines.length === 0 ? words.compareNone(view.entity) : words.compareNow(formatNumber(lines.length, view.lang));
      parts.status.textContent = [unknown.length > 0 && words.compareUnknown(unknown.join(words.listComma)), now].filter(Boolean).join(' ');
    } catch {
      parts.status.textContent = words.failed;
    }
  }
}

/** What the address names, each once, and no more than can be compared: names of pages, which have no commas. */
function readKeys(): readonly string[] {
  const asked = /[?&]c=([^&]*)/.exec(location.search)?.[1] ?? '';
  const keys = asked.split(/,|%2C/i).filter(Boolean).map(decode);
  return [...new Set(keys)].slice(0, MOST_COMPARED);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
