/** 发布审核单: one page that prints on A4, with all that three people stand for. No script, nothing to fetch. */
import { formatDate } from '../../src/i18n/format.ts';
import { languageTag } from '../../src/i18n/messages.ts';
import { pick } from '../../src/i18n/text.ts';
import { type Html, html, trusted } from '../../src/lib/html.ts';
import type { Problem, Release } from '../../src/model.ts';
import { ROLES } from './options.ts';
import { changesPart, chartsPart, checksPart, filesPart, pagesPart } from './review-parts.ts';
import { REVIEW_STYLE } from './review-style.ts';
import { reviewWords } from './review-words.ts';
import type { Say } from './say.ts';
import type { Names } from './sign.ts';
import { releaseWords } from './words.ts';

export interface Review {
  readonly release: Release;
  readonly previous: Release | null;
  /** As they go on paper, whether or not they are published. */
  readonly names: Partial<Names>;
  /** The root hash; null in a draft. */
  readonly hash: string | null;
  readonly problems: readonly Problem[];
}

/** The whole page. */
export async function reviewPage(review: Review, lang: string, say: Say): Promise<string> {
  const words = reviewWords(lang);
  const { site } = review.release.published;
  const charts = await chartsPart(review, lang);
  const page = html`<!doctype html>
<html lang="${languageTag(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="robots" content="noindex"><title>${words.title} ${review.release.id}</title>
<style>${trusted(REVIEW_STYLE)}</style></head><body><main>
<h1>${words.title}</h1>
<p class="of">${pick(site.title, lang)}</p>
${review.hash === null && html`<p class="mark">${words.draft}</p>`}${site.synthetic && html`<p class="mark">${words.synthetic}</p>`}
${factsTable(review, lang)}
${signatures(review, lang)}
${checksPart(review, lang)}
${changesPart(review, lang, say)}
${pagesPart(review, lang)}
${charts}
${filesPart(review, lang)}
</main></body></html>
`;
  return page.html;
}

function factsTable({ release, hash }: Review, lang: string): Html {
  const words = reviewWords(lang);
  const { id, date, previous, note, published, tables, inputs } = release;
  const rows: readonly (readonly [string, Html | string])[] = [
    [words.id, id],
    [words.date, formatDate(date, lang)],
    [words.previous, previous ? html`${previous.id}<br><code class="hash">${previous.hash}</code>` : words.none],
    ...(note ? [[words.note, pick(note, lang)] as const] : []),
    [words.content, words.counted(published.observations.length, tables.length, inputs.length)],
    [words.hash, hash === null ? words.hashLater : html`<code class="hash">${hash}</code>`],
  ];
  return html`<table class="facts">${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</table>`;
}

// On the first sheet: whoever signs need not turn to the end.
function signatures({ names }: Review, lang: string): Html {
  const { sign } = reviewWords(lang);
  const { roles } = releaseWords(lang);
  const rows = ROLES.map(
    (role) =>
      html`<tr><th scope="row">${roles[role]}<small>${sign.tasks[role]}</small></th><td>${names[role] ?? ''}</td><td></td><td>${sign.dayBlank}</td></tr>`,
  );
  return html`<h2>${sign.title}</h2><table class="sign"><thead><tr><th>${sign.role}</th><th>${sign.name}</th><th>${sign.signature}</th><th>${sign.day}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
