/** Tiles on a page: lists of links that wrap in any column, and are as large as fingers need. */
import { entityPath } from '../../lib/register-files.ts';
import type { Chart, RegisterTiles, TilesSection } from '../../model.ts';
import type { ChartContext } from '../kind.ts';
import { escapeText } from '../serialize.ts';
import { groupAddress } from './group.ts';
import { outcomesText } from './key.ts';
import { keyList } from './key-list.ts';
import { type Reader, readerOf } from './reader.ts';
import { inOrder, sectionName } from './sections.ts';
import { skippable } from './skip.ts';

/** The key, then a section for each group. */
export function tilesPage(chart: Chart, picture: RegisterTiles, context: ChartContext): string {
  const reader = readerOf(picture, context);
  const sections = picture.sections.map((section) => sectionOf(section, picture, context, reader)).join('');
  return keyList(picture, reader) + skippable(chart.name, `<div class="pt-groups">${sections}</div>`, reader);
}

function sectionOf(section: TilesSection, picture: RegisterTiles, context: ChartContext, reader: Reader): string {
  const name = escapeText(sectionName(section, picture, reader));
  const address = groupAddress(picture, section.value);
  const href = address === undefined ? undefined : context.link?.(address);
  const head =
    name === ''
      ? ''
      : `<p class="ref"><b>${href ? `<a href="${escapeText(href)}">${name}</a>` : name}</b> ${escapeText(outcomesText(section.outcomes, reader))}</p>`;
  const tiles = inOrder(section.things ?? []).map((thing) => {
    const title = escapeText(thing.name + reader.words.colon + reader.words.outcomes[thing.outcome]);
    const to = context.link?.(entityPath(picture.register, thing.key));
    return to
      ? `<li><a class="pt pt-${thing.outcome}" href="${escapeText(to)}" title="${title}" aria-label="${title}"></a></li>`
      : `<li><i class="pt pt-${thing.outcome}" title="${title}"></i></li>`;
  });
  return `<section>${head}<ul${name ? ` aria-label="${name}"` : ''}>${tiles.join('')}</ul></section>`;
}
