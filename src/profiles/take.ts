/** What a reader takes away from a thing's page: its data, a comparison, a line to embed, its citation. */
import { rootAddress } from '../components/embed/snippet.ts';
import { linkFile, linkPage } from '../components/page.ts';
import { pick } from '../i18n/text.ts';
import { thingImageWords } from '../i18n/thing-image-words.ts';
import { type Html, html } from '../lib/html.ts';
import { entityFile, entityPath, imagePath } from '../lib/register-files.ts';
import type { Entity } from '../model.ts';
import type { ProfileContext } from './context.ts';

/** Downloads, comparison, embedding and citation. */
export function takeSection(entity: Entity, context: ProfileContext): Html {
  const { words, page, register, links } = context;
  const record = linkFile(page, entityPath(register.name, entity.id).replace(/\.html$/, '.json'));
  const compare = `${links.compare}?c=${encodeURIComponent(entityFile(entity.id))}`;
  // Things without measures have no pictures.
  const image = register.lead.length > 0 && `${linkPage(page, imagePath(register.name))}#${encodeURIComponent(entityFile(entity.id))}`;
  return html`<section class="sec" aria-labelledby="take"><div class="sec-h"><h2 id="take">${words.take}</h2></div><ul class="take"><li><a href="${record}" download>${words.takeData}</a></li><li><a href="${links.csv}" download>${words.takeTable}</a></li><li><a href="${compare}">${words.compare(context.entity)}</a></li>${image && html`<li><a href="${image}">${thingImageWords(context.lang).take}</a></li>`}</ul><details><summary>${words.embed}</summary><p class="what">${words.embedText}</p><pre class="embed-code" tabindex="0"><code>${embedCode(entity, context)}</code></pre></details><p class="what">${words.cite}${page.words.colon}<span class="ref">${citation(entity, context)}</span></p></section>`;
}

/** An iframe of this page that shows its first picture alone: the anchor says so, and no script is needed. */
function embedCode(entity: Entity, { page, register, words, measures }: ProfileContext): string {
  const [lead = ''] = register.lead;
  const title = words.embedTitle(entity.name, measures.find(({ name }) => name === lead)?.title ?? '');
  const address = `${rootAddress()}${page.file.replace(/[^/]*$/, '')}${entityFile(entity.id)}.html#embed-${lead}`;
  return `<iframe src="${address}" title="${title.replaceAll('"', '&quot;')}" width="640" height="420" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

function citation(entity: Entity, { page, datasetTitle, register, lang, words }: ProfileContext): string {
  const site = pick(page.published.site.title, lang);
  const { asOf, synthetic } = page.published.site;
  const parts = [site, datasetTitle(register.dataset), entity.name, ...(asOf ? [asOf] : []), ...(synthetic ? [words.synthetic] : [])];
  return parts.join(lang === 'zh' ? '，' : ', ');
}
