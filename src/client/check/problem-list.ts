/** The problems in words, grouped by level, each with the places it names. */
import { type CheckPageWords, filled } from '../../i18n/check-page.ts';
import { describeProblem } from '../../i18n/problems.ts';
import type { Problem } from '../../model.ts';
import type { Checked } from './check-file.ts';
import { element, linkTo, shownText } from './elements.ts';
import { namedLabels, placesOf } from './places.ts';

/** Where a problem stands on the page. */
export function problemId(number: number): string {
  return `problem-${number + 1}`;
}

/** Where a row stands on the page. */
export function rowId(row: number): string {
  return `row-${row}`;
}

/** Lists of problems, one for each level that has any. `rows` are those that the table below shows. */
export function problemLists(checked: Checked, lang: string, words: CheckPageWords, rows: ReadonlySet<number>): readonly HTMLElement[] {
  const levels = ['error', 'warning', 'notice'] as const;
  return levels.flatMap((level) => {
    const items = checked.problems.flatMap((problem, number) =>
      problem.severity === level ? [problemItem({ problem, number, checked, lang, words, rows })] : [],
    );
    return items.length === 0 ? [] : [element('h3', `level ${level}`, words.levels[level]), element('ol', 'problems', ...items)];
  });
}

interface Item {
  readonly problem: Problem;
  readonly number: number;
  readonly checked: Checked;
  readonly lang: string;
  readonly words: CheckPageWords;
  readonly rows: ReadonlySet<number>;
}

function problemItem(item: Item): HTMLLIElement {
  const { what, todo } = describeProblem(item.problem, item.lang);
  const number = element('span', 'number', String(item.number + 1));
  const places = placesLine(item);
  const made = element('li', '', number, element('p', 'what', what), element('p', '', todo), ...(places ? [places] : []));
  made.id = problemId(item.number);
  return made;
}

function placesLine({ problem, checked, words, rows }: Item): HTMLElement | null {
  const places = placesOf(problem, namedLabels(checked));
  const column = problem.column ? [filled(words.column, { column: shownText(problem.column) })] : [];
  if (places.length === 0) return column.length > 0 ? element('p', 'places', ...column) : null;
  const count =
    problem.count && problem.count > places.length ? [`${filled(words.times, { count: problem.count, shown: places.length })} `] : [];
  const each = places.flatMap(({ row, value }, index) => {
    const label = filled(words.row, { row });
    const value_ = value === '' ? words.empty : `“${shownText(value)}”`;
    const parts = [rows.has(row) ? linkTo(rowId(row), label) : label, ' ', element('bdi', '', problem.value === undefined ? '' : value_)];
    return index === 0 ? parts : ['；', ...parts];
  });
  return element('p', 'places', ...column, column.length > 0 ? ' · ' : '', ...count, ...each);
}
