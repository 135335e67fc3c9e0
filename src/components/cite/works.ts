/** What the site publishes as works to be cited: whose figures they are, then the site, then when and where. */
import { citationWords } from '../../i18n/citation-words.ts';
import type { CitedKind } from '../../i18n/cite-urls.ts';
import { formatDate } from '../../i18n/format.ts';
import { releasePage } from '../../i18n/release-urls.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { pick } from '../../i18n/text.ts';
import { chartPath, datasetPath, metricPath, pageFile } from '../../i18n/urls.ts';
import { fileName } from '../../lib/file-name.ts';
import type { CitedWork } from '../../metadata/citation/work.ts';
import { versionOf } from '../../metadata/release.ts';
import { pageAddress, siteRoot } from '../../metadata/root.ts';
import type { Chart, Dataset, Formula, Metric, Observation, Prose, Release, Site, Source } from '../../model.ts';
import { chartCitations } from '../citations.ts';
import { findObservation, observationsOf } from '../find.ts';
import type { Page } from '../page.ts';
import { inlineNodes, proseText } from '../prose.ts';
import { valuesNote } from './values-note.ts';

/** What is different from work to work. */
interface Own {
  readonly kind: CitedKind;
  readonly name: string;
  readonly title: string;
  /** Its page in the first language, below the site's root. */
  readonly path: string;
  /** Names of the sources that it rests on. */
  readonly sources: readonly string[];
  readonly computed?: boolean;
  readonly note: string | null;
}

/** A metric with all its values. */
export function metricWork(page: Page, { name, title, assumptions }: Metric): CitedWork {
  const observations = observationsOf(page.published, name);
  const { premise } = citationWords(page.lang);
  return ownWork(page, {
    kind: 'metric',
    name,
    title: pick(title, page.lang),
    path: metricPath(name),
    sources: observations.flatMap(({ citations }) => citations.map(({ source }) => source)),
    computed: observations.length > 0 && observations.every(isComputed),
    note: joined(page, [valuesNote(page, observations), ...assumptions.map((text) => premise(proseIn(page, text)))]),
  });
}

/** A chart, by its finding. */
export function chartWork(page: Page, chart: Chart): CitedWork {
  const observations = chart.observations.map((id) => findObservation(page.published, id));
  return ownWork(page, {
    kind: 'chart',
    name: chart.name,
    title: proseIn(page, chart.finding),
    path: chartPath(chart.name),
    sources: chartCitations(page, chart).map(({ source }) => source),
    computed: observations.length > 0 && observations.every(isComputed),
    note: joined(page, [proseIn(page, chart.subtitle), chart.note && proseIn(page, chart.note)]),
  });
}

/** A dataset. */
export function datasetWork(page: Page, { name, title, sources }: Dataset): CitedWork {
  const known = sources.length > 0 ? sources : page.published.site.sources.map((source) => source.name);
  return ownWork(page, { kind: 'dataset', name, title: pick(title, page.lang), path: datasetPath(name), sources: known, note: null });
}

/** The whole site, as one dataset. */
export function siteWork(page: Page): CitedWork {
  const { site } = page.published;
  const sources = site.sources.map(({ name }) => name);
  const whole = ownWork(page, { kind: 'dataset', name: 'site', title: pick(site.title, page.lang), path: '', sources, note: null });
  return { ...whole, address: siteRoot() || null };
}

/** A release: all its figures and tables, as they will always be. */
export function releaseWork(page: Page, { id, date, published: { site } }: Release): CitedWork {
  const sources = site.sources.map(({ name }) => name);
  const path = releasePage(id);
  const title = pick(site.title, page.lang);
  const frozen = { ...page, published: { ...page.published, site } };
  const root = siteRoot();
  return {
    ...ownWork(frozen, { kind: 'release', name: id, title, path, sources, note: null }),
    date,
    version: id,
    address: root ? pageAddress(root, pageFile(path, page.lang, page.published.site.languages)) : null,
    note: joined(page, [asOfNote(site, page.lang)]),
  };
}

/** A source, as a work of its own: who signed it, who published it. */
export function sourceWork(page: Page, { name, title, publisher, signature, date, path }: Source): CitedWork {
  return {
    kind: 'source',
    key: keyOf(page, 'source', name),
    lang: page.lang,
    title: pick(title, page.lang),
    computed: false,
    synthetic: page.published.site.synthetic,
    producers: signature ? [pick(signature, page.lang)] : [],
    publisher: publisher && pick(publisher, page.lang),
    platform: null,
    date,
    version: null,
    address: path,
    note: null,
  };
}

function proseIn(page: Page, prose: Prose): string {
  return proseText(inlineNodes(prose, page.lang), page).trim();
}

// Sentences keep their stops only at the end.
function joined(page: Page, texts: readonly (string | null)[]): string | null {
  const known = texts.filter((text): text is string => text !== null && text !== '');
  return known.map((text, index) => (index < known.length - 1 ? text.replace(/[。.]$/, '') : text)).join(page.words.semicolon) || null;
}

/** The sources that some names stand for, each once, in the order of the site. */
export function sourcesNamed({ published }: Page, names: readonly string[]): readonly Source[] {
  return published.site.sources.filter(({ name }) => names.includes(name));
}

function ownWork(page: Page, { kind, name, title, path, sources, computed = false, note }: Own): CitedWork {
  const { site } = page.published;
  const { lang } = page;
  const root = siteRoot();
  return {
    kind,
    key: keyOf(page, kind, name),
    lang,
    title,
    computed,
    synthetic: site.synthetic,
    producers: producersOf(page, sources),
    publisher: site.publisher && pick(site.publisher, lang),
    platform: platformOf(site, lang),
    ...releaseFacts(page),
    address: root ? root + encodeURI(pageFile(path, lang, site.languages)) : null,
    note: joined(page, [note, asOfNote(site, lang), unreleasedNote(page)]),
  };
}

// Who published the sources, else who signed them; where no source names anybody, who made the package.
function producersOf(page: Page, names: readonly string[]): readonly string[] {
  const stated = sourcesNamed(page, names).flatMap(({ publisher, signature }) => [publisher ?? signature].filter((name) => name !== null));
  if (stated.length > 0) return [...new Set(stated.map((name) => pick(name, page.lang)))];
  return [...new Set(page.published.site.package.contributors.map(({ title }) => title))];
}

/** The site by its name: a place in it must not pass for the place's government. */
export function platformOf({ title, official }: Site, lang: string): string {
  return official ? pick(title, lang) : citationWords(lang).unofficialSite(pick(title, lang));
}

/** When this state of the data was released, and as which version. What is newer than a release has neither. */
function releaseFacts({ published }: Page): Pick<CitedWork, 'date' | 'version'> {
  const { created } = published.site.package;
  const stated = /^\d{4}-\d{2}-\d{2}/.exec(created ?? '')?.[0] ?? null;
  const newest = published.releases.at(-1);
  const released = newest && !published.pending ? newest.date : null;
  return { date: newest ? released : stated, version: versionOf(published) };
}

function unreleasedNote({ published: { pending }, lang }: Page): string | null {
  return pending && releaseWords(lang).unreleased(pending.since);
}

function asOfNote({ asOf }: Site, lang: string): string {
  return asOf ? citationWords(lang).asOf(formatDate(asOf, lang)) : '';
}

// Two sites, and two languages of one, may stand in the same bibliography.
function keyOf({ published, lang }: Page, kind: CitedKind, name: string): string {
  const { site } = published;
  const first = fileName(site.package.name ?? pick(site.title, site.languages[0] ?? lang));
  return [first, kind, fileName(name), ...(lang === site.languages[0] ? [] : [lang])].join('-');
}

const READ: readonly Formula['kind'][] = ['operand'];

/** True where the site worked a value out, from other figures or from the rows of a table. */
function isComputed({ derived, formula }: Observation): boolean {
  return derived || (formula !== null && !READ.includes(formula.kind));
}
