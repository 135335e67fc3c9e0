/** The whole site as one dataset, which has each table as a part. */
import { messages } from '../../i18n/messages.ts';
import { pick } from '../../i18n/text.ts';
import { ALL_DATA, datasetPath, pageFile, workbookFile } from '../../i18n/urls.ts';
import type { Published } from '../../model.ts';
import { observedTime } from '../coverage.ts';
import { wholeDistributions } from '../distributions.ts';
import {
  addressOf,
  describedBy,
  downloads,
  type JsonLdPlace,
  licenseProperties,
  scriptText,
  siteProperties,
  timeProperties,
} from './shared.ts';

/** Tables that are named; their own pages tell of them. */
const MOST_PARTS = 100;

/** A schema.org `Dataset` of all figures and tables. */
export function homeJsonLd(published: Published, place: JsonLdPlace): string {
  const { site, datasets, observations } = published;
  const { lang } = place;
  const { description } = site.package;
  const titles = datasets.map(({ title }) => pick(title, lang));
  const words = messages(lang);
  return scriptText({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: pick(site.title, lang),
    description: describedBy([
      [site.synthetic ? words.synthetic : '', description ? pick(description, lang) : ''].filter(Boolean).join(' '),
      titles.join(words.listComma),
      words.dataset.part(pick(site.title, lang)),
    ]),
    identifier: site.package.name ?? 'site',
    ...siteProperties(published, site.sources, place),
    ...licenseProperties(site.licenses, lang),
    ...timeProperties(observedTime(observations)),
    hasPart: datasets.slice(0, MOST_PARTS).map(({ name, title }) => ({
      '@type': 'Dataset',
      name: pick(title, lang),
      url: addressOf(pageFile(datasetPath(name), lang, site.languages), place),
    })),
    distribution: downloads(wholeDistributions(ALL_DATA, [workbookFile(lang, site.languages)]), place),
  });
}
