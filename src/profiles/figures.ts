/** All measures over the years, each number with its proof, and the median of the peers. */
import { peersId } from '../lib/entity-ids.ts';
import { type Html, html } from '../lib/html.ts';
import type { Entity, EntityPeers } from '../model.ts';
import type { Measure, ProfileContext } from './context.ts';
import { cellNumber, number } from './numbers.ts';

/** The table of figures. Measures that have no number in any year are left out: nothing was ever counted. */
export function figuresSection(entity: Entity, context: ProfileContext): Html {
  const { words, period, measures } = context;
  const head = entity.rows.map(
    ({ period: at }) => html`<th scope="col" class="r"><span class="ref">${at === '' ? '' : period(at)}</span></th>`,
  );
  const peers = entity.peers && html`<th scope="col" class="r">${words.median}</th>`;
  return html`<section class="sec" aria-labelledby="figures"><div class="sec-h"><h2 id="figures">${words.figures}</h2><p>${words.figuresText}</p></div><div class="scroll" tabindex="0" role="group" aria-labelledby="figures"><table class="profile-figures"><thead><tr><th scope="col">${words.measure}</th>${head}${peers}</tr></thead><tbody>${measures.map((measure) => measureRow(entity, measure, context))}</tbody></table></div></section>`;
}

function measureRow(entity: Entity, measure: Measure, context: ProfileContext): Html {
  const cells = entity.rows.map((row) => html`<td class="r">${cellNumber(entity, row, measure, context)}</td>`);
  const title = html`<th scope="row">${measure.title}${measure.unit && html` <small>${measure.unit}</small>`}</th>`;
  return html`<tr>${title}${cells}${entity.peers && html`<td class="r peer">${medianOf(entity.peers, measure, context)}</td>`}</tr>`;
}

function medianOf(peers: EntityPeers, measure: Measure, { register, links, newest }: ProfileContext): Html {
  const figures = peers.newest[measure.name];
  if (!figures) return html`—`;
  return number(measure.formatBetween(figures.median), {
    id: peersId(register.name, peers.name, measure.name, 'median', newest),
    value: figures.median,
    href: links.peersOf(peers.name, measure.name),
  });
}
