/** What releases changed in a thing: at the top for ever what was wrong, below all of it with its reasons. */
import { whyText } from '../components/releases/reasons.ts';
import { entityChangeText, entityChangeWords } from '../i18n/entity-change.ts';
import { releaseWords } from '../i18n/release-words.ts';
import { capital } from '../i18n/text.ts';
import { type Html, html } from '../lib/html.ts';
import type { Entity, EntityChange } from '../model.ts';
import type { ProfileContext } from './context.ts';

/** Older ones are on the pages of the releases. */
const MOST = 30;

/** A line for each error that the page carried; null where there was none. */
export function wasWrongSection(entity: Entity, context: ProfileContext): Html | null {
  const wrong = entity.history?.filter(({ kind, explanation }) => kind === 'corrected' || explanation?.reason === 'correction') ?? [];
  if (wrong.length === 0) return null;
  const words = entityChangeWords(context.lang);
  const line = (change: EntityChange): string =>
    words.wrong(changeText(entity, change, context), change.explanation?.wrongSince ?? null, change.release);
  return html`${wrong.map((change) => html`<p class="strength was-wrong"><a class="ref" href="${context.links.release(change.release)}">${line(change)}</a></p>`)}`;
}

/** All changes by release and reason; null where there is none. */
export function changesSection(entity: Entity, context: ProfileContext): Html | null {
  const changes = entity.history ?? [];
  if (changes.length === 0) return null;
  const words = entityChangeWords(context.lang);
  const groups = [...Map.groupBy(changes.slice(0, MOST), ({ release, explanation }) => JSON.stringify([release, explanation])).values()];
  const rest = changes.length - MOST;
  return html`<section class="sec" aria-labelledby="releases"><div class="sec-h"><h2 id="releases">${words.changed}</h2><p>${words.changedText}</p></div>${groups.map((group, index) => groupOf(group, groups[index - 1]?.[0]?.release, entity, context))}${rest > 0 && html`<p class="what"><span class="ref">${words.more(rest)}</span></p>`}</section>`;
}

function groupOf(group: readonly EntityChange[], before: string | undefined, entity: Entity, context: ProfileContext): Html {
  const [first] = group;
  if (!first) return html``;
  const head =
    first.release !== before &&
    html`<h3><a class="ref" href="${context.links.release(first.release)}">${releaseWords(context.lang).release(first.release)}</a></h3>`;
  const why = first.explanation && html`<p class="what"><span class="ref">${capital(whyText(first.explanation, context.lang))}</span></p>`;
  return html`${head}<ul>${group.map((change) => html`<li><span class="ref">${changeText(entity, change, context)}</span></li>`)}</ul>${why}`;
}

function changeText(entity: Entity, change: EntityChange, { lang, page, period, titleOf, cell }: ProfileContext): string {
  const { field } = change;
  return entityChangeText(change, lang, {
    name: entity.name,
    period: change.period === '' ? '' : period(change.period),
    title: field === null ? '' : titleOf(field),
    units: page.published.site.units,
    cell: (text) => (field === null ? text : cell(field, text)),
  });
}
