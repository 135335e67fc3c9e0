/** The parts of the sheet below its head. */
import { describeProblem } from '../../src/i18n/problems.ts';
import { pick } from '../../src/i18n/text.ts';
import { type Html, html } from '../../src/lib/html.ts';
import type { ChangeKind, ExplainedChange, ReleasedFigures } from '../../src/model.ts';
import { affectedPages } from './affected.ts';
import { type ChangedChart, changedCharts } from './changed-charts.ts';
import { chartTitle } from './chart-title.ts';
import { byColumn } from './columns.ts';
import type { Review } from './review.ts';
import { reviewWords } from './review-words.ts';
import type { Say } from './say.ts';
import { releaseWords } from './words.ts';

const KINDS: readonly ChangeKind[] = ['corrected', 'withdrawn', 'revised', 'new'];
/** A sheet is read by people: what is more is counted, and is in the record. */
const MOST = { reasons: 60, columns: 40, cells: 12, suspicious: 200, following: 60, pages: 80, charts: 16, problems: 40 } as const;

/** What had been checked, and what is still doubtful. */
export function checksPart({ release: { checks }, problems }: Review, lang: string): Html {
  const words = releaseWords(lang);
  const { agree, disagree, undecided } = checks.identities;
  const doubts = problems.filter(({ severity }) => severity === 'warning');
  const told = doubts.slice(0, MOST.problems).map((problem) => {
    const { where, what } = describeProblem(problem, lang);
    return html`<li>${where}<br>${what}</li>`;
  });
  return html`<h2>${reviewWords(lang).checks}</h2>
<p>${words.checks(checks.warnings, checks.notices)} ${words.identities(agree, disagree, undecided)}</p>
<ul>${told}</ul>${rest(doubts.length, MOST.problems, lang)}`;
}

/** Every change in words, with its reason. */
export function changesPart({ release: { changes, previous } }: Review, lang: string, say: Say): Html {
  const words = reviewWords(lang);
  const own = changes.filter(({ because }) => because.length === 0);
  const following = changes.filter(({ because }) => because.length > 0);
  const empty = previous === null ? words.first : words.unchanged;
  return html`<h2>${words.changes}</h2>
${changes.length === 0 && html`<p>${empty}</p>`}
${KINDS.map((kind) =>
  kindTable(
    kind,
    own.filter((change) => change.kind === kind),
    lang,
    say,
  ),
)}
${following.length > 0 && html`<h3>${words.following(following.length)}</h3><ul>${following.slice(0, MOST.following).map((change) => html`<li>${say(change)}</li>`)}</ul>${rest(following.length, MOST.following, lang)}`}`;
}

function kindTable(kind: ChangeKind, changes: readonly ExplainedChange[], lang: string, say: Say): Html | null {
  if (changes.length === 0) return null;
  const words = reviewWords(lang);
  const { kinds, count } = releaseWords(lang);
  // What has one reason is read together.
  const groups = Map.groupBy(changes, ({ explanation, suspicions }) => JSON.stringify([explanation, suspicions]));
  const all = [...groups.values()];
  const rows = all.slice(0, MOST.reasons).map((group) => {
    const told = byColumn(group)
      .slice(0, MOST.columns)
      .map((column) => columnItems(column, lang, say));
    const untold = byColumn(group).slice(MOST.columns).flat().length;
    return html`<tr><td><ul>${told}</ul>${rest(untold, 0, lang)}</td><td>${group[0] && reasonOf(group[0], lang)}</td></tr>`;
  });
  return html`<h3>${kinds[kind]} ${count(changes.length)}</h3>
<table class="told"><thead><tr><th>${words.change}</th><th>${words.reason}</th></tr></thead><tbody>${rows}</tbody></table>${rest(all.slice(MOST.reasons).flat().length, 0, lang)}`;
}

// What is suspicious is all told: it was asked for twice.
function columnItems(changes: readonly ExplainedChange[], lang: string, say: Say): Html {
  const most = changes.some(({ suspicions }) => suspicions.length > 0) ? MOST.suspicious : MOST.cells;
  const more = changes.length > most && html`<li>${releaseWords(lang).more(changes.length - most)}</li>`;
  return html`${changes.slice(0, most).map((change) => html`<li>${say(change)}</li>`)}${more}`;
}

function reasonOf({ explanation, suspicions }: ExplainedChange, lang: string): Html {
  const words = releaseWords(lang);
  const { needless, sure } = reviewWords(lang);
  if (!explanation) return html`${needless}`;
  const { reason, note, wrongSince } = explanation;
  const marks = suspicions.map((suspicion) => words.suspicions[suspicion]).join(lang === 'zh' ? '；' : '; ');
  return html`<b>${words.reasons[reason]}</b>${wrongSince !== null && html` (${words.wrongSince(wrongSince)})`}<br>${pick(note, lang)}${suspicions.length > 0 && html`<br><span class="sure">${sure}</span> ${marks}`}`;
}

/** The pages to look through once more. */
export function pagesPart({ release, previous }: Review, lang: string): Html | null {
  if (!previous || release.changes.length === 0) return null;
  const words = reviewWords(lang);
  const pages = affectedPages(previous.published, release.published, release.changes, release.id);
  const rows = pages.slice(0, MOST.pages).map(({ path, title, things }) => {
    const of = things === undefined ? pick(title, lang) : releaseWords(lang).things(pick(title, lang), things);
    return html`<tr><td>${of}</td><td><code>${path}</code></td></tr>`;
  });
  return html`<h2>${words.pages}</h2><table><thead><tr><th>${words.what}</th><th>${words.address}</th></tr></thead><tbody>${rows}</tbody></table>${rest(pages.length, MOST.pages, lang)}`;
}

/** Pictures of changed charts. What draws them is loaded only where there are any. */
export async function chartsPart({ release, previous }: Review, lang: string): Promise<Html | null> {
  const charts = changedCharts(previous?.published ?? null, release.published, release.changes);
  if (!previous || charts.length === 0) return null;
  const words = reviewWords(lang);
  const { drawBeforeAndAfter } = await import('./pictures.ts');
  const drawn = await drawBeforeAndAfter(
    charts.slice(0, MOST.charts),
    previous.published,
    release.published,
    drawnIn(release.published, lang),
  );
  const pairs = drawn.map(
    ({ name, before, after }) =>
      html`<figure><figcaption>${titleOf(charts, name, release.published, previous.published, lang)}<small>${name}</small></figcaption><div class="pair"><div><p>${words.before}</p>${picture(before, words.absent)}</div><div><p>${words.after}</p>${picture(after, words.gone)}</div></div></figure>`,
  );
  return html`<h2>${words.charts}</h2>${pairs}${rest(charts.length, MOST.charts, lang)}`;
}

function titleOf(charts: readonly ChangedChart[], name: string, now: ReleasedFigures, then: ReleasedFigures, lang: string): string {
  const found = charts.find((chart) => chart.name === name);
  if (found?.after) return pick(chartTitle(found.after, now), lang);
  return found?.before ? pick(chartTitle(found.before, then), lang) : name;
}

// Charts have words only in the site's languages.
function drawnIn({ site: { languages } }: ReleasedFigures, lang: string): string {
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}

// As an image of its own: names inside one drawing cannot meet those of another.
function picture(svg: string | null, without: string): Html {
  if (svg === null) return html`<p>${without}</p>`;
  return html`<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

/** What it was made from, and what it published. */
export function filesPart({ release: { inputs, tables } }: Review, lang: string): Html {
  const words = reviewWords(lang);
  const made = inputs.map(
    ({ path, bytes, hash }) => html`<tr><td>${path}</td><td><code class="hash">${hash}</code></td><td class="n">${bytes}</td></tr>`,
  );
  const published = tables.map(
    ({ dataset, rows, hash }) => html`<tr><td>${dataset}</td><td><code class="hash">${hash}</code></td><td class="n">${rows}</td></tr>`,
  );
  return html`<h2>${words.inputs}</h2><table class="files"><thead><tr><th>${words.file}</th><th>SHA-256</th><th>${words.bytes}</th></tr></thead><tbody>${made}</tbody></table>
<h2>${words.tables}</h2><table class="files"><thead><tr><th>${words.file}</th><th>SHA-256</th><th>${words.rows}</th></tr></thead><tbody>${published}</tbody></table>`;
}

function rest(count: number, most: number, lang: string): Html | null {
  return count > most ? html`<p>${reviewWords(lang).rest(count - most)}</p>` : null;
}
