/** The head of a thing's page: its name, how it stands by the standards, what it is. */

import { countId } from '../lib/entity-ids.ts';
import { type Html, html } from '../lib/html.ts';
import type { AssessmentOutcome, Entity, EntityRow } from '../model.ts';
import type { ProfileContext } from './context.ts';
import { cellNumber, number, rowAnchor, unitAfter } from './numbers.ts';

const OUTCOMES = ['met', 'not-met', 'cannot-tell'] as const satisfies readonly AssessmentOutcome[];

/** Name, summary and facts. */
export function headSection(entity: Entity, row: EntityRow, context: ProfileContext): Html {
  return html`<header class="num-open profile-open"><div><h1>${entity.name}</h1>${formerNames(entity, context)}<p class="stand">${summary(entity, row, context)}</p>${ended(row, context)}</div>${facts(entity, row, context)}</header>`;
}

/** The summary without markup, for the page's description. */
export function summaryText(row: EntityRow, { words, period }: ProfileContext): string {
  const counts = countOutcomes(row);
  if (counts.of === 0) return '';
  const { before, of, parts, join, stop, total } = words.summary(counts.met, counts.of, period(row.period));
  const told = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => `${counts[outcome]}${parts[outcome]}`);
  return `${before}${total}${of}${told.join(join)}${stop}`;
}

function summary(entity: Entity, row: EntityRow, context: ProfileContext): Html {
  const counts = countOutcomes(row);
  if (counts.of === 0) return html`${context.words.noStandards}`;
  const { before, of, parts, join, stop } = context.words.summary(counts.met, counts.of, context.period(row.period));
  const count = (part: AssessmentOutcome | 'of', value: number): Html =>
    number(String(value), { id: countId(entity.register, entity.id, part, row.period), value, href: '#standards' });
  const told = OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => html`${count(outcome, counts[outcome])}${parts[outcome]}`,
  );
  return html`${before}${count('of', counts.of)}${of}${told.map((part, index) => html`${index > 0 && join}${part}`)}${stop}`;
}

/** Of the standards that hold for a row, how many have each outcome; goals hold for none. */
export function countOutcomes({ standards }: EntityRow): Readonly<Record<AssessmentOutcome | 'of', number>> {
  const counts = { met: 0, 'not-met': 0, 'cannot-tell': 0, of: 0 };
  for (const { outcome, goal } of Object.values(standards)) {
    if (goal) continue;
    counts[outcome]++;
    counts.of++;
  }
  return counts;
}

function formerNames({ rows }: Entity, { words, lang }: ProfileContext): Html | null {
  const former = [...new Set(rows.flatMap(({ name }) => name ?? []))];
  return former.length === 0 ? null : html`<p class="what">${words.formerly}${lang === 'zh' ? '：' : ': '}${former.join('、')}</p>`;
}

function ended(row: EntityRow, { newest, words, entity, period }: ProfileContext): Html | null {
  return row.period === newest ? null : html`<p class="what">${words.ended(entity, period(row.period))}</p>`;
}

function facts(entity: Entity, row: EntityRow, context: ProfileContext): Html {
  const { register, measures, titleOf, cell, links } = context;
  const size = measures.find(({ name }) => name === register.peers?.size);
  const told = register.facts.filter((field) => row.facts[field] !== undefined && !register.groups.includes(field));
  const groups = register.groups.filter((field) => row.facts[field] !== undefined);
  return html`<dl class="facts">${groups.map((field, index) => {
    const value = row.facts[field] ?? '';
    const text = cell(field, value);
    return fact(titleOf(field), index === 0 ? html`<a href="${links.group(value)}">${text}</a>` : html`${text}`);
  })}${told.map((field) => fact(titleOf(field), html`${cell(field, row.facts[field] ?? '')}`))}${
    size && fact(size.title, html`${cellNumber(entity, row, size, context)}${unitAfter(size.unit, context.lang)}`)
  }</dl>`;
}

function fact(title: string, value: Html): Html {
  return html`<div><dt>${title}</dt><dd>${value}</dd></div>`;
}

/** The list of rows that the page's numbers are read from. */
export function rowsSection(entity: Entity, context: ProfileContext): Html {
  const { words, register, links, period } = context;
  const remarks = entity.rows.some(({ remark }) => remark !== undefined);
  const names = entity.rows.some(({ name }) => name !== undefined);
  const { rowsColumns: columns } = words;
  return html`<section class="sec" aria-labelledby="rows"><div class="sec-h"><h2 id="rows">${words.rows}</h2><p>${words.rowsText}</p></div><table class="profile-rows"><thead><tr><th scope="col">${columns.period}</th><th scope="col">${columns.row}</th>${names && html`<th scope="col">${columns.name}</th>`}${remarks && html`<th scope="col">${columns.remark}</th>`}</tr></thead><tbody>${entity.rows.map(
    (row) =>
      html`<tr id="${rowAnchor(row.period)}"><th scope="row"><span class="ref">${period(row.period)}</span></th><td><a href="${links.table(register.dataset, row.row)}"><code>${context.dataset.path.replace('data/', '')}</code> <span class="ref">${words.row(String(row.row))}</span></a></td>${names && html`<td>${row.name ?? entity.name}</td>`}${remarks && html`<td><span class="ref">${row.remark}</span></td>`}</tr>`,
  )}</tbody></table></section>`;
}
