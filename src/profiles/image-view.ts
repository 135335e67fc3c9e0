/** What the page of a register's images tells its script. */
import type { ThingImageView } from '../client/image/view.ts';
import { datasetWork } from '../components/cite/works.ts';
import { citedText, siteLine, warningOf } from '../components/furniture.ts';
import { linkFile, type Page } from '../components/page.ts';
import { pageRelease, releaseName } from '../components/releases/state.ts';
import { sealPath } from '../components/seal-path.ts';
import { imageWords } from '../i18n/image-words.ts';
import { pick } from '../i18n/text.ts';
import { entityPath } from '../lib/register-files.ts';
import { siteRoot } from '../metadata/root.ts';
import type { Dataset } from '../model.ts';
import { profileContext } from './context.ts';
import { peersLike } from './pictures.ts';

/** The view of a register in a language; null where its things have no pictures. */
export function imageView(name: string, lang: string): ThingImageView | null {
  const context = profileContext(name, lang);
  const { page, register, dataset, standards, entity } = context;
  const { fields } = dataset;
  const numbersOf = (field: string): ThingImageView['measures'][number]['numbers'] => {
    const unit = page.published.site.units.find((known) => known.name === fields.find((each) => each.name === field)?.unit);
    // One digit more than the unit has, for medians: as on the things' pages.
    return { ...(unit?.compact !== undefined && { compact: unit.compact }), decimals: (unit?.decimals ?? 0) + 1 };
  };
  const measures = register.lead.flatMap((field) => context.measures.find((measure) => measure.name === field) ?? []);
  if (measures.length === 0) return null;
  return {
    lang,
    register: { name, periods: register.periods },
    entity,
    periodNames: register.periods.map(context.period),
    measures: measures.map(({ name: field, title, unit }) => ({ name: field, title, unit, numbers: numbersOf(field) })),
    standards: standards.map((standard) => ({ name: standard.name, measure: standard.measure, goal: standard.goal })),
    peers: Object.fromEntries((register.peers?.groups ?? []).map((group) => [group.name, peersLike(group, context)])),
    records: linkFile(page, entityPath(name, 'x')).replace(/x\.html$/, ''),
    pages: siteRoot() + page.file.replace(/[^/]*$/, ''),
    addressed: siteRoot() !== '',
    ...saidOf(page, dataset),
    seal: sealPath,
    work: datasetWork(page, dataset),
  };
}

function saidOf(page: Page, dataset: Dataset): Pick<ThingImageView, 'sources' | 'facts'> {
  const { words, lang, published } = page;
  const images = imageWords(lang);
  const cited = citedText(
    dataset.sources.map((source) => ({ source, locator: '' })),
    page,
  );
  const source = words.source.label + (cited || pick(dataset.title, lang));
  const rights = dataset.licenses.map(({ title, path }) => [pick(title, lang), path].filter(Boolean).join(' ')).join(words.listComma);
  return {
    sources: [source, siteLine(page, releaseText(page))],
    facts: {
      source,
      rights: rights === '' ? images.noRights : images.rights(rights),
      date: published.site.asOf,
      release: pageRelease(page),
      publisher: pick(published.site.title, lang),
      warning: warningOf(page),
      software: words.product,
    },
  };
}

function releaseText(page: Page): string {
  const { version } = page.published.site.package;
  const named = releaseName(page);
  if (named !== null) return page.words.comma + named;
  return version === null ? '' : imageWords(page.lang).version(version);
}
