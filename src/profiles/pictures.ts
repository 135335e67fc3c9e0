/** The two pictures of a thing: its first measure over the years, and where it stands among its peers. */
import { registerKey } from '../charts/register/key.ts';
import { dueByPeriod, stripOf, yearsOf } from '../charts/register/of-entity.ts';
import { drawStrip } from '../charts/register/strip.ts';
import { drawYears } from '../charts/register/years.ts';
import { rangeDash } from '../i18n/format.ts';
import { cellId, peersId } from '../lib/entity-ids.ts';
import { type Html, html, trusted } from '../lib/html.ts';
import type { Entity, EntityRow, PeerFigures, PeerGroup } from '../model.ts';
import type { Measure, ProfileContext } from './context.ts';
import { cellNumber, number } from './numbers.ts';

/** Both pictures, each with its title, its source and its numbers as a table. */
export function picturesSection(entity: Entity, row: EntityRow, context: ProfileContext): Html | null {
  const leads = context.register.lead.flatMap((field) => context.measures.find(({ name }) => name === field) ?? []);
  const [first] = leads;
  if (!first) return null;
  const { words, lang } = context;
  const due = dueByPeriod(first, entity, context).some((each) => each !== null);
  const key = trusted(registerKey({ entity: context.entity, peers: entity.peers !== null, due, lang }));
  return html`<section class="sec" aria-labelledby="pictures"><div class="sec-h"><h2 id="pictures">${words.pictures}</h2><p>${peersText(entity, context)}</p></div><div class="grid profile-pictures">${yearsFigure(entity, first, context)}${stripsFigure(entity, row, leads, context)}</div>${key}</section>`;
}

function yearsFigure(entity: Entity, measure: Measure, context: ProfileContext): Html {
  const chart = yearsOf(entity, measure, context);
  const { svg } = drawYears(chart);
  return figure(entity, measure.name, chart.title, html`${trusted(svg)}${yearsTable(entity, measure, context)}`, context);
}

function stripsFigure(entity: Entity, row: EntityRow, measures: readonly Measure[], context: ProfileContext): Html {
  const { words, period, newest } = context;
  const strips = measures.map((measure, index) => {
    const strip = drawStrip(stripOf(entity, row, measure, context, index === 0));
    return html`<p class="sub">${words.title(measure.title, measure.unit)}</p>${trusted(strip.svg)}<p class="note">${strip.note}</p>`;
  });
  return figure(entity, 'peers', words.inPeriod(words.peers(context.entity), period(newest)), html`${strips}`, context);
}

// Embedded alone it says besides whose it is, that it is invented where it is, and where the rest stands.
function figure(
  entity: Entity,
  name: string,
  title: string,
  picture: Html,
  { words, links, datasetTitle, register, page }: ProfileContext,
): Html {
  const id = `embed-${name}`;
  const source = page.words.source.label;
  return html`<figure class="fig profile-fig" id="${id}" aria-labelledby="${id}-t"><figcaption><h3 id="${id}-t"><span class="embed-name">${words.embedTitle(entity.name, '')}</span>${title}</h3></figcaption>${picture}<p class="src">${source}<a href="${links.table(register.dataset, entity.rows.at(-1)?.row)}">${datasetTitle(register.dataset)}</a><span class="embed-name"> <a href="${links.other(entity.id)}" target="_top">${words.whole}</a></span></p>${entity.synthetic && html`<p class="src embed-name">${words.synthetic}</p>`}</figure>`;
}

/** The numbers of the first picture: its own, what was asked, and its peers. */
function yearsTable(entity: Entity, measure: Measure, context: ProfileContext): Html {
  const { words, register, period, page } = context;
  const rows = new Map(entity.rows.map((row) => [row.period, row]));
  const due = dueByPeriod(measure, entity, context);
  const asked = due.some((each) => each !== null);
  const body = register.periods.map((at, index) => {
    const row = rows.get(at);
    const own = row ? cellNumber(entity, row, measure, context) : html`—`;
    const span = due[index];
    return html`<tr><th scope="row"><span class="ref">${period(at)}</span></th><td class="r">${own}</td>${asked && html`<td class="r">${span ? html`<span class="ref">${[...new Set(span)].map(measure.formatBetween).join(rangeDash(context.lang))}</span>` : '—'}</td>`}${peersCells(entity, measure, at, index, context)}</tr>`;
  });
  const peers = entity.peers && html`<th scope="col" class="r">${words.median}</th>`;
  return html`<details class="fig-table"><summary>${page.words.figure.table}</summary><table><thead><tr><th scope="col">${words.rowsColumns.period}</th><th scope="col" class="r">${measure.title}</th>${asked && html`<th scope="col" class="r">${words.columns.due}</th>`}${peers}</tr></thead><tbody>${body}</tbody></table></details>`;
}

function peersCells({ peers }: Entity, measure: Measure, period: string, index: number, { register, links }: ProfileContext): Html | null {
  if (!peers) return null;
  const figures: PeerFigures | null = peers.years[measure.name]?.[index] ?? null;
  if (!figures) return html`<td class="r">—</td>`;
  const id = peersId(register.name, peers.name, measure.name, 'median', period);
  const href = links.peersOf(peers.name, measure.name);
  return html`<td class="r">${number(measure.formatBetween(figures.median), { id, value: figures.median, href })}</td>`;
}

/** How things are alike: 中心城区、2,000到3,000户的社区. */
export function peersLike({ same, low, high }: Pick<PeerGroup, 'same' | 'low' | 'high'>, context: ProfileContext): string {
  const { words, register, cell, measures, entity } = context;
  const size = measures.find(({ name }) => name === register.peers?.size);
  const bound = (value: number | null): string => (value === null ? '' : (size?.format(value) ?? String(value)));
  const like = Object.entries(same).map(([field, value]) => cell(field, value));
  const band = words.band(bound(low), bound(high), size?.unit ?? '');
  return words.peersOf(entity, [...like, band].join(context.lang === 'zh' ? '、' : ', '));
}

/** Who the peers are: 中心城区、2,000到3,000户的社区，共23个社区. */
function peersText({ peers }: Entity, context: ProfileContext): Html {
  const { words, register, links, entity, newest } = context;
  if (!peers) return html`${words.noPeers(entity)}`;
  const href = links.peersOf(peers.name);
  const count = number(String(peers.entities), {
    id: cellId(register.name, `peers/${peers.name}`, 'entities', newest),
    value: peers.entities,
    href,
  });
  return html`<a class="ref" href="${href}">${peersLike(peers, context)}</a>${words.peersCount}${count}${words.peersUnit(entity)}${context.page.words.stop}`;
}
