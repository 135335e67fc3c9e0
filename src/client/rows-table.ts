/** Rows and column titles as table elements. Every text is put in as text. */
import type { Cells, Titles } from './rows-load.ts';
import type { Sizes, View } from './rows-view.ts';

/** What fits on one line is never broken. */
const SHORT = 12;

/** A table body of rows that begin at a view's position, cut to its columns. */
export function bodyOf(rows: Cells, { from, column }: View, { columnsAtOnce }: Sizes): HTMLElement {
  const body = document.createElement('tbody');
  rows.forEach((cells, index) => {
    const number = from + index + 2;
    const row = document.createElement('tr');
    row.id = `row-${number}`;
    const texts = cells.slice(column, column + columnsAtOnce);
    row.append(headCell('row', String(number)), ...texts.map(cell));
    body.append(row);
  });
  return body;
}

/** The head of a view's columns; its first cell is that of the head the page came with. */
export function headOf(titles: Titles, { column }: View, { columnsAtOnce, lang }: Sizes, first: HTMLElement): HTMLElement {
  const head = document.createElement('thead');
  const row = document.createElement('tr');
  const corner = first.querySelector('th')?.cloneNode(true);
  const cells = titles.slice(column, column + columnsAtOnce).map(([name, title]) => {
    const own = title[lang] ?? Object.values(title)[0] ?? name;
    const made = headCell('col', own);
    if (own !== name) made.append(document.createElement('br'), code(name));
    return made;
  });
  row.append(...(corner ? [corner] : []), ...cells);
  head.append(row);
  return head;
}

function headCell(scope: 'row' | 'col', text: string): HTMLElement {
  const made = document.createElement('th');
  const inner = document.createElement('span');
  made.scope = scope;
  inner.className = 'ref';
  inner.textContent = text;
  made.append(inner);
  return made;
}

function cell(text: string): HTMLElement {
  const made = document.createElement('td');
  made.className = text.length <= SHORT ? 'short ref' : 'ref';
  made.textContent = text;
  return made;
}

function code(text: string): HTMLElement {
  const made = document.createElement('code');
  made.textContent = text;
  return made;
}
