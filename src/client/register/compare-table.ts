/** Things side by side: a column for each, a row for each measure and standard, and the difference in words. */
import { formatPeriod } from '../../i18n/format.ts';
import type { RegisterPageWords } from '../../i18n/register-page.ts';
import { type Html, html } from '../../lib/html.ts';
import type { EntityLine } from '../../lib/register-lines.ts';
import { differenceText, outcomesDiffer, outcomeText } from './compared.ts';
import { entityPage, measureNumber } from './lines.ts';
import { type ListMeasure, type ListView, labelIn, measureTitle } from './view.ts';

/** The table as HTML. Each column's head has a button that takes it away. */
export function compareTable(lines: readonly EntityLine[], view: ListView, words: RegisterPageWords): string {
  const several = lines.length > 1;
  const head = html`<thead><tr><td></td>${lines.map((line) => columnHead(line, view, words))}${several && html`<th scope="col">${words.difference}</th>`}</tr></thead>`;
  const groups = view.groups.map(({ name, title }, index) =>
    row(
      title,
      lines.map((line) => html`${labelIn(view, name, line[3][index] ?? '')}`),
      several ? '' : null,
    ),
  );
  const measures = view.measures.map((measure, index) => measureRow(lines, index, { measure, view, words, several }));
  const standards = view.standards.map(({ title }, index) =>
    row(
      title,
      lines.map((line) => html`${outcomeText(line, index, words)}`),
      several ? outcomesDiffer(lines, index, words) : null,
    ),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.compareTitle(view.entity)}"><table class="compare">${head}<tbody>${groups}</tbody>${part(words.figures, measures, lines.length + (several ? 2 : 1))}${part(words.standards, standards, lines.length + (several ? 2 : 1))}</table></div>`
    .html;
}

function part(title: string, rows: readonly Html[], columns: number): Html | null {
  return rows.length === 0
    ? null
    : html`<tbody><tr class="part"><th scope="rowgroup" colspan="${columns}">${title}</th></tr>${rows}</tbody>`;
}

function columnHead([key, name, , , , , until]: EntityLine, view: ListView, words: RegisterPageWords): Html {
  const ended = until !== undefined && html`<small class="ref">${words.ended(formatPeriod(until, {}, view.lang))}</small>`;
  const label = `${words.remove}${view.lang === 'zh' ? '' : ' '}${name}`;
  return html`<th scope="col"><a class="ref" href="${entityPage(key, view)}">${name}</a>${ended}<button type="button" data-remove="${key}" aria-label="${label}">${words.remove}</button></th>`;
}

interface MeasurePlace {
  readonly measure: ListMeasure;
  readonly view: ListView;
  readonly words: RegisterPageWords;
  readonly several: boolean;
}

function measureRow(lines: readonly EntityLine[], index: number, { measure, view, words, several }: MeasurePlace): Html {
  const cells = lines.map(([key, , , , cells, , until]) => {
    const cell = cells[index] ?? 'missing';
    return until === undefined ? measureNumber(cell, measure, { key, page: entityPage(key, view), view }) : html`—`;
  });
  return row(measureTitle(measure, view.lang), cells, several ? differenceText(lines, index, measure, view.lang, words) : null, 'r');
}

function row(title: string, cells: readonly Html[], difference: string | null, kind = ''): Html {
  const own = cells.map((cell) => html`<td class="${kind}"><span class="ref">${cell}</span></td>`);
  return html`<tr><th scope="row">${title}</th>${own}${difference !== null && html`<td class="difference"><span class="ref">${difference}</span></td>`}</tr>`;
}
