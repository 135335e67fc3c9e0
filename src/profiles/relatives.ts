/** Rows of other tables that belong to a thing, and what it came from or went into. */

import { pick } from '../i18n/text.ts';
import { type Html, html } from '../lib/html.ts';
import type { Entity, Succession } from '../model.ts';
import type { ProfileContext } from './context.ts';

/** Of more rows only these are shown: the table has them all. */
const MOST_ROWS = 12;

/** A table for each other dataset that has rows of this thing. */
export function relatedSections(entity: Entity, context: ProfileContext): Html {
  return html`${entity.related.map((related) => relatedSection(related, entity, context))}`;
}

function relatedSection({ dataset, rows }: Entity['related'][number], entity: Entity, context: ProfileContext): Html {
  const { page, register, words, links } = context;
  const found = page.published.datasets.find(({ name }) => name === dataset);
  const declared = register.related.find((known) => known.dataset === dataset);
  const fields = found?.fields ?? [];
  // What the page says already stands in no column: the thing's own name and code, its district, that all is synthetic.
  const said = new Set(['', entity.id, entity.name, ...Object.values(entity.rows.at(-1)?.facts ?? {})]);
  const shown = fields.map((_, index) => index).filter((index) => !rows.every(({ cells }) => said.has(cells[index] ?? '')));
  const title = pick(declared?.title ?? {}, context.lang) || context.datasetTitle(dataset);
  const id = `related-${register.related.findIndex((known) => known.dataset === dataset)}`;
  const more = rows.length > MOST_ROWS && html`<p class="more"><a href="${links.table(dataset, rows[0]?.row)}">${words.whole}</a></p>`;
  return html`<section class="sec" aria-labelledby="${id}"><div class="sec-h"><h2 id="${id}">${title}</h2></div><div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table class="profile-related"><thead><tr>${shown.map((index) => html`<th scope="col">${pick(fields[index]?.title ?? {}, context.lang)}</th>`)}<th scope="col">${words.rowsColumns.row}</th></tr></thead><tbody>${rows
    .slice(0, MOST_ROWS)
    .map(
      ({ row, cells }) =>
        html`<tr>${shown.map((index) => html`<td><span class="ref">${cells[index]}</span></td>`)}<td><a href="${links.table(dataset, row)}"><span class="ref">${words.row(String(row))}</span></a></td></tr>`,
    )}</tbody></table></div>${more}</section>`;
}

/** Predecessors and successors, with the row that says so. */
export function historySection({ before, after }: Entity, context: ProfileContext): Html | null {
  if (before.length + after.length === 0) return null;
  const { words } = context;
  return html`<section class="sec" aria-labelledby="history"><div class="sec-h"><h2 id="history">${words.history}</h2></div><dl class="facts profile-history">${before.map((each) => succession(words.before, each, context))}${after.map((each) => succession(words.after, each, context))}</dl></section>`;
}

function succession(
  title: string,
  { entity, name, date, kind, dataset, row }: Succession,
  { words, links, period, lang }: ProfileContext,
): Html {
  const told = words.succession(date === null ? '' : period(date), kind === null ? '' : (words.kinds[kind] ?? kind));
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  return html`<div><dt>${title}</dt><dd><a href="${links.other(entity)}">${name}</a><span class="ref">${told && `${open}${told}${close}`}</span> <a href="${links.table(dataset, row)}"><span class="ref">${words.row(String(row))}</span></a></dd></div>`;
}
