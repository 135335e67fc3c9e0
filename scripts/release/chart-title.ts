/** What a chart says, as a title: staff know it by that, not by its name. */
import type { Page } from '../../src/components/page.ts';
import { proseNodes, proseText } from '../../src/components/prose.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Chart, Published, ReleasedFigures, Text } from '../../src/model.ts';

/** The finding of a chart without markup, in each language of the site. */
export function chartTitle({ finding }: Chart, figures: ReleasedFigures): Text {
  const { languages } = figures.site;
  return Object.fromEntries(languages.map((lang) => [lang, proseText(proseNodes(finding, lang), pageOver(figures, lang)).trim()]));
}

/** A page of a site that publishes nothing but some figures, for what only a page can draw or say. */
export function pageOver(figures: ReleasedFigures, lang: string): Page {
  const published: Published = { ...figures, releases: [], history: {}, corrections: [], pending: null, names: {} };
  return { lang, path: '', file: 'index.html', published, words: messages(lang), prefix: '' };
}
