/** The rows of the file with their problems at their cells. */
import { type CheckPageWords, filled } from '../../i18n/check-page.ts';
import { describeProblem } from '../../i18n/problems.ts';
import { columnLetters } from '../../tables/workbook/column-letters.ts';
import type { Checked } from './check-file.ts';
import { element, linkTo, shownText } from './elements.ts';
import { problemId, rowId } from './problem-list.ts';
import type { ShownRow, ShownRows } from './shown-rows.ts';

/** So many columns are shown; beyond them the table would be no help. */
const MOST_COLUMNS = 40;
/** What fits on one line is never broken. */
const SHORT = 12;

interface Drawing {
  readonly checked: Checked;
  readonly lang: string;
  readonly words: CheckPageWords;
  readonly columns: readonly number[];
}

/** The table in a box that scrolls, and a word on what it leaves out. */
export function problemTable(checked: Checked, shown: ShownRows, lang: string, words: CheckPageWords): readonly HTMLElement[] {
  const columns = shownColumns(shown);
  const drawing = { checked, lang, words, columns };
  const table = element('table', 'rows checked', headOf(drawing), bodyOf(shown.rows, drawing));
  const box = element('div', 'scroll', table);
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', words.table);
  const left = shown.columns - columns.length;
  return [box, ...(left > 0 ? [element('p', 'what', filled(words.columnsLeft, { count: left }))] : [])];
}

// The first ones, and any that a problem is in.
function shownColumns({ rows, columns }: ShownRows): readonly number[] {
  const marked = new Set(rows.flatMap(({ marks }) => [...marks.keys()]));
  const all = Array.from({ length: columns }, (_, index) => index);
  const first = all.filter((index) => index < MOST_COLUMNS / 2 || marked.has(index)).slice(0, MOST_COLUMNS);
  return columns <= MOST_COLUMNS ? all : first;
}

function headOf({ words, columns }: Drawing): HTMLElement {
  const head = element('tr', '', headCell(words.rowHead), ...columns.map((column) => headCell(columnLetters(column))));
  return element('thead', '', head);
}

function headCell(text: string): HTMLElement {
  const cell = element('th', '', text);
  cell.scope = 'col';
  return cell;
}

function bodyOf(rows: readonly ShownRow[], drawing: Drawing): HTMLElement {
  const body = element('tbody');
  let before = 0;
  for (const row of rows) {
    if (before > 0 && row.row > before + 1) body.append(gapRow(drawing));
    body.append(tableRow(row, drawing));
    before = row.row;
  }
  return body;
}

function gapRow({ words, columns }: Drawing): HTMLElement {
  const cell = element('td', 'gap', `⋯ ${words.gap}`);
  cell.colSpan = columns.length + 1;
  return element('tr', '', cell);
}

function tableRow(row: ShownRow, drawing: Drawing): HTMLElement {
  const head = element('th', row.whole.length > 0 ? 'bad' : '', String(row.row), ...row.whole.map((number) => markOf(number, drawing)));
  head.scope = 'row';
  const cells = drawing.columns.map((column) => {
    const numbers = row.marks.get(column) ?? [];
    const text = element('bdi', '', shownText(row.cells[column] ?? ''));
    const brief = numbers.length === 0 && (row.cells[column] ?? '').length <= SHORT ? 'short' : levelOf(numbers, drawing);
    return element('td', brief, text, ...numbers.map((number) => markOf(number, drawing)));
  });
  const made = element('tr', row.isHeader ? 'labels' : '', head, ...cells);
  made.id = rowId(row.row);
  return made;
}

function levelOf(numbers: readonly number[], { checked }: Drawing): string {
  if (numbers.length === 0) return '';
  return numbers.some((number) => checked.problems[number]?.severity !== 'notice') ? 'bad' : 'seen';
}

function markOf(number: number, { checked, lang, words }: Drawing): HTMLElement {
  const problem = checked.problems[number];
  const what = problem ? describeProblem(problem, lang).what : '';
  return element('small', '', linkTo(problemId(number), filled(words.number, { number: number + 1 })), ` ${shownText(what)}`);
}
