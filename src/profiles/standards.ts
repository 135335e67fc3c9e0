/** A thing held against the standards: what each asks and how that is worked out, what there is, what is lacking, and the years before. */

import { formatNumber, rangeDash, strengthText } from '../i18n/format.ts';
import { goalMark, outcomeWords } from '../i18n/outcome-words.ts';
import { reasonText } from '../i18n/standard-words.ts';
import { pick } from '../i18n/text.ts';
import { assessmentId } from '../lib/entity-ids.ts';
import { type Html, html } from '../lib/html.ts';
import type { Assessment, Entity, EntityRow, Standard, StandardBand, StandardParameter, Unit } from '../model.ts';
import type { ProfileContext } from './context.ts';
import { cellNumber, number, unitAfter } from './numbers.ts';

/** One row for each standard of the register, as it is met in the thing's newest row. */
export function standardsSection(entity: Entity, row: EntityRow, context: ProfileContext): Html | null {
  const { standards, words } = context;
  if (standards.length === 0) return null;
  const { columns } = words;
  return html`<section class="sec" aria-labelledby="standards"><div class="sec-h"><h2 id="standards">${words.standards}</h2><p>${words.standardsText}</p></div><table class="profile-standards"><thead><tr><th scope="col">${columns.standard}</th><th scope="col">${columns.due}</th><th scope="col">${columns.has}</th><th scope="col">${columns.outcome}</th><th scope="col">${columns.years}</th></tr></thead><tbody>${standards.map((standard) => standardRow(standard, entity, row, context))}</tbody></table><p class="what">${words.marks}</p></section>`;
}

function standardRow(standard: Standard, entity: Entity, row: EntityRow, context: ProfileContext): Html {
  const { words, links, lang } = context;
  const { columns } = words;
  const title = html`<th scope="row"><a href="${links.standards}#${standard.name}">${pick(standard.title, lang)}</a>${standard.goal && html`<small>${goalMark(lang)}</small>`}</th>`;
  const assessment = row.standards[standard.name];
  if (!assessment) return html`<tr>${title}<td colspan="4" class="none">${words.notDue}</td></tr>`;
  const measure = context.measures.find(({ name }) => name === standard.measure);
  const has = measure
    ? html`${cellNumber(entity, row, measure, context)}${row.values[measure.name] !== null && unitAfter(measure.unit, lang)}`
    : partnersOf(standard, entity, context);
  return html`<tr class="${standard.goal ? 'goal' : assessment.outcome}">${title}<td data-label="${columns.due}">${due(standard, assessment, entity, row, context)}</td><td data-label="${columns.has}">${has}</td><td data-label="${columns.outcome}">${outcome(standard, assessment, entity, row, context)}</td><td data-label="${columns.years}" class="years">${marks(standard, entity, context)}</td></tr>`;
}

/** How many rows of the table of pairs belong to the thing, as a link to them. */
function partnersOf({ bands }: Standard, entity: Entity, { register, words, links }: ProfileContext): Html {
  const rule = bands.map((band) => band.rule).find(({ kind }) => kind === 'paired');
  const dataset = rule?.kind === 'paired' ? rule.dataset : '';
  const own = entity.related.find((related) => related.dataset === dataset);
  if (!own) return html`—`;
  const place = register.related.findIndex((known) => known.dataset === dataset);
  return html`<a href="#related-${place}">${own.rows.map(({ row }, index) => html`${index > 0 && ' '}<span class="ref">${words.row(String(row))}</span>`)}</a> <a href="${links.table(dataset, own.rows[0]?.row)}" class="vh">${words.inTable}</a>`;
}

function due(standard: Standard, { due: span }: Assessment, entity: Entity, row: EntityRow, context: ProfileContext): Html {
  const band = bandOf(standard, row);
  if (!band || band.rule.kind === 'paired') return html`—`;
  if (!span) return html`<span class="none">${context.words.unknownDue}</span>`;
  const { lang, page } = context;
  const unit = page.published.site.units.find(({ name }) => name === standard.unit);
  const shown = span[0] === span[1] ? [span[0]] : span;
  const id = assessmentId(entity.register, entity.id, standard.name, 'due', row.period);
  const numbers = shown.map((value) => html`<data value="${value}" data-observation="${id}">${exactNumber(value, unit, lang)}</data>`);
  const [first, second] = numbers;
  const strength = span[0] === span[1] ? `${strengthText('≥', lang)}${lang === 'zh' ? '' : ' '}` : '';
  const text = html`${strength && html`<span class="str">${strength}</span>`}<a class="num" href="${context.links.standards}#${standard.name}">${first}${second && html`${rangeDash(lang)}${second}`}</a>${unitAfter(unit ? pick(unit.title, lang) : '', lang)}`;
  return html`${text}${arithmetic(band, entity, row, context, standard)}`;
}

// What is asked was worked out: rounded to the digits of the unit it would ask for less.
function exactNumber(value: number, unit: Unit | undefined, lang: string): string {
  return formatNumber(value, lang, { compact: unit?.compact === true });
}

/** The calculation with its numbers: 2,310 ÷ 100 × 30. Where nothing is calculated there is none. */
function arithmetic({ rule }: StandardBand, entity: Entity, row: EntityRow, context: ProfileContext, { size }: Standard): Html | null {
  const measure = context.measures.find(({ name }) => name === size?.field);
  if (!measure) return null;
  const own = cellNumber(entity, row, measure, context);
  if (rule.kind === 'one-per') {
    const { low, high } = rule.value;
    const ends = [high, low].filter((end): end is number => end !== null);
    return formula(
      ends.map((end) => html`${own} ÷ ${parameter(rule.value, end, context)}`),
      context,
    );
  }
  if (rule.kind !== 'at-least-per') return null;
  const product = html`${own} ÷ ${formatNumber(rule.per, context.lang)} × ${parameter(rule.value, rule.value.low, context)}`;
  const least = rule.least && html`${context.lang === 'zh' ? '，不低于' : ', not below '}${parameter(rule.least, rule.least.low, context)}`;
  return formula([html`${product}${least}`], context);
}

function formula(parts: readonly Html[], { lang }: ProfileContext): Html {
  return html`<small class="formula">${parts.map((part, index) => html`${index > 0 && rangeDash(lang)}${part}`)}</small>`;
}

function parameter({ observation }: StandardParameter, value: number, { lang, links }: ProfileContext): Html {
  return number(formatNumber(value, lang), { id: observation, value, href: links.metric(observation) });
}

function bandOf({ bands }: Standard, { facts }: EntityRow): StandardBand | undefined {
  return bands.find(({ where }) => Object.entries(where).every(([field, values]) => values.includes(facts[field] ?? '')));
}

function outcome(
  standard: Standard,
  { outcome: found, short, reason }: Assessment,
  entity: Entity,
  row: EntityRow,
  context: ProfileContext,
): Html {
  const { words, lang, page } = context;
  const mark = html`<span class="mark" aria-hidden="true">${words.mark[found]}</span> ${outcomeWords(lang, standard.goal)[found]}`;
  const unit = page.published.site.units.find(({ name }) => name === standard.unit);
  const id = assessmentId(entity.register, entity.id, standard.name, 'short', row.period);
  const lacking =
    short !== null &&
    html`${lang === 'zh' ? '，' : ', '}${words.short}${number(exactNumber(short, unit, lang), { id, value: short, href: '#figures' })}${unitAfter(unit ? pick(unit.title, lang) : '', lang)}`;
  return html`${mark}${lacking}${reason && short === null && html`<small>${reasonText(reason, lang)}</small>`}`;
}

function marks({ name, goal }: Standard, entity: Entity, { words, period, lang }: ProfileContext): Html {
  const told = outcomeWords(lang, goal);
  return html`${entity.rows.map(({ standards, period: at }) => {
    const found = standards[name]?.outcome;
    return html`<span title="${period(at)}">${found ? html`<span aria-hidden="true">${words.mark[found]}</span><span class="vh">${period(at)} ${told[found]}</span>` : '·'}</span>`;
  })}`;
}
