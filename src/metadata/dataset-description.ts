/** What the files of a dataset say of it, in a language. */
import { messages } from '../i18n/messages.ts';
import { pick } from '../i18n/text.ts';
import { datasetPath } from '../i18n/urls.ts';
import type { Dataset, Site } from '../model.ts';
import type { DataFacts } from './data-table.ts';

/** @param root the site's address with a final slash, or "" where none is known. */
export function datasetDescription(dataset: Dataset, site: Site, lang: string, root: string): DataFacts {
  const words = messages(lang);
  const cited = site.sources.filter(({ name }) => dataset.sources.includes(name));
  const sourceText = ({ title, publisher, date }: Site['sources'][number]): string =>
    [words.source.quoteTitle(pick(title, lang)), publisher && pick(publisher, lang), date].filter(Boolean).join(words.comma);
  return {
    name: dataset.name,
    lang,
    title: pick(dataset.title, lang),
    description: dataset.description ? pick(dataset.description, lang) : '',
    notes: [],
    source: cited.map(sourceText).join(words.semicolon),
    site: words.product + words.colon + pick(site.title, lang) + (site.official ? '' : words.stop + words.unofficial.long),
    synthetic: site.synthetic ? words.synthetic : null,
    address: root + datasetPath(dataset.name),
    asOf: site.asOf,
    licenses: dataset.licenses,
  };
}
