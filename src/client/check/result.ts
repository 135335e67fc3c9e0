/** The result of a check on the page: words, files to take away, the problems, the table. */
import { type CheckPageWords, filled } from '../../i18n/check-page.ts';
import { type Checked, isSound } from './check-file.ts';
import { cleanedCsv } from './cleaned.ts';
import { element } from './elements.ts';
import { problemsCsv } from './problem-file.ts';
import { problemLists } from './problem-list.ts';
import { problemTable } from './problem-table.ts';
import { shownRows } from './shown-rows.ts';

/** A sentence on how the check ended, for the status line. */
export function outcome({ problems }: Checked, words: CheckPageWords): string {
  const count = (level: string): number => problems.filter(({ severity }) => severity === level).length;
  return problems.length === 0
    ? words.clean
    : filled(words.counted, { error: count('error'), warning: count('warning'), notice: count('notice') });
}

/** Puts the result of a check into a box, in place of the last one. */
export function showResult(box: HTMLElement, checked: Checked, lang: string, words: CheckPageWords): void {
  const shown = shownRows(checked);
  const rows = new Set(shown.rows.map(({ row }) => row));
  const lists = problemLists(checked, lang, words, rows);
  const head = element('h2', '', filled(words.result, { file: checked.file }));
  box.replaceChildren(
    element('div', 'sec-h', head, element('p', '', schemaText(checked, words))),
    takeAway(checked, lang, words),
    ...lists,
    ...(shown.rows.length === 0 ? [] : [element('h3', 'level', words.table), element('p', 'what', words.tableNote)]),
    ...(shown.rows.length === 0 ? [] : problemTable(checked, shown, lang, words)),
  );
  box.hidden = false;
}

function schemaText({ choice, read }: Checked, words: CheckPageWords): string {
  const rows = read.table?.length ?? 0;
  if (!read.table) return '';
  return choice ? filled(words.usedSchema, { rows, title: choice.title }) : filled(words.usedInferred, { rows });
}

function takeAway(checked: Checked, lang: string, words: CheckPageWords): HTMLElement {
  const { table, schema } = checked.read;
  const base = checked.file.replace(/\.[^.]*$/, '');
  const links: Node[] = [];
  if (isSound(checked) && table && schema)
    links.push(
      element('li', '', fileLink(words.cleaned, `${base}-${words.cleanedName}.csv`, cleanedCsv(table, schema)), ` ${words.cleanedNote}`),
    );
  else links.push(element('li', '', words.noCleaned));
  if (checked.problems.length > 0)
    links.push(element('li', '', fileLink(words.problemList, `${base}-${words.problemsName}.csv`, [problemsCsv(checked, lang)])));
  return element('ul', 'check-files', ...links);
}

const addresses: string[] = [];

// A file of the browser's own, which no server sees.
function fileLink(label: string, name: string, pieces: readonly string[]): HTMLElement {
  const link = element('a', '', label);
  link.href = URL.createObjectURL(new Blob([...pieces], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  addresses.push(link.href);
  return link;
}

/** Gives back the memory of the files of the last result. */
export function forgetFiles(): void {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
}
