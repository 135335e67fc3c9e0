/** Templates for the head of a page, its rows, what belongs to the thing and what is taken away: as in `src/profiles`, by hand. */

import { linkFile, linkPage } from '../../../src/components/page.ts';
import { pick } from '../../../src/i18n/text.ts';
import { thingImageWords } from '../../../src/i18n/thing-image-words.ts';
import { comparePath, imagePath } from '../../../src/lib/register-files.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { cell, unitAfter } from './go.ts';

const OUTCOMES = ['met', 'not-met', 'cannot-tell'] as const;

/** Name, summary and facts. */
export function headTemplate(context: ProfileContext): string {
  const { words, register, lang } = context;
  const { before, of, parts, join, stop } = words.summary(0, 0, '{{ index $c.periods $e.newest }}');
  const count = (part: string): string =>
    `<a class="num" href="#standards"><data value="{{ index $e.counts "${part}" }}" data-observation="${register.name}/{{ $k }}/standards/${part}@{{ $e.newest }}">{{ index $e.counts "${part}" }}</data></a>`;
  const told = OUTCOMES.map(
    (part) => `{{ if index $e.counts "${part}" }}{{ if $some }}${join}{{ end }}{{ $some = true }}${count(part)}${parts[part]}{{ end }}`,
  );
  const summary = `{{ $some := false }}{{ if $e.counts.of }}${before}${count('of')}${of}${told.join('')}${stop}{{ else }}${words.noStandards}{{ end }}`;
  const former = `{{ with $e.former }}<p class="what">${words.formerly}${lang === 'zh' ? '：' : ': '}{{ . }}</p>{{ end }}`;
  const ended = `{{ if $e.ended }}<p class="what">${words.ended(context.entity, '{{ index $c.periods $e.newest }}')}</p>{{ end }}`;
  return `<header class="num-open profile-open"><div><h1>{{ .Title }}</h1>${former}<p class="stand">${summary}</p>${ended}</div>${factsTemplate(context)}</header>`;
}

function factsTemplate({ register, measures, lang }: ProfileContext): string {
  const size = measures.findIndex(({ name }) => name === register.peers?.size);
  const own = `{{ $m := index $c.measures ${size} }}<div><dt>{{ $m.title }}</dt><dd>{{ $row := index $e.rows (sub (len $e.rows) 1) }}${cell({ register: register.name, row: '$row', measure: '$m', place: String(size), lang })}${unitAfter('$m.unit', lang)}</dd></div>`;
  const text = `{{ index $f.labels . | default . }}`;
  const fact = `{{ with index $e.facts $i }}<div><dt>{{ $f.title }}</dt><dd>{{ if eq $i 0 }}<a href="{{ index $c.groups . }}">${text}</a>{{ else }}${text}{{ end }}</dd></div>{{ end }}`;
  return `<dl class="facts">{{ range $i, $f := $c.facts }}${fact}{{ end }}${size === -1 ? '' : own}</dl>`;
}

/** The rows that the numbers are read from. */
export function rowsTemplate({ words, dataset, links, register }: ProfileContext): string {
  const { rowsColumns: columns } = words;
  const link = `<a href="${links.table(register.dataset)}#row-{{ .row }}"><code>${dataset.path.replace('data/', '')}</code> <span class="ref">${words.row('{{ .row }}')}</span></a>`;
  const row = `<tr id="r{{ .p }}"><th scope="row"><span class="ref">{{ index $c.periods .p }}</span></th><td>${link}</td>{{ if $e.named }}<td>{{ .name | default $.Title }}</td>{{ end }}{{ if $e.remarked }}<td><span class="ref">{{ .remark }}</span></td>{{ end }}</tr>`;
  const head = `<th scope="col">${columns.period}</th><th scope="col">${columns.row}</th>{{ if $e.named }}<th scope="col">${columns.name}</th>{{ end }}{{ if $e.remarked }}<th scope="col">${columns.remark}</th>{{ end }}`;
  return `<section class="sec" aria-labelledby="rows"><div class="sec-h"><h2 id="rows">${words.rows}</h2><p>${words.rowsText}</p></div><table class="profile-rows"><thead><tr>${head}</tr></thead><tbody>{{ range $e.rows }}${row}{{ end }}</tbody></table></section>`;
}

/** Rows of other tables, and what came before and after. */
export function relativesTemplate({ words, lang }: ProfileContext): string {
  const cells = `{{ range .cells }}<td><span class="ref">{{ . }}</span></td>{{ end }}<td><a href="{{ $r.table }}#row-{{ .row }}"><span class="ref">${words.row('{{ .row }}')}</span></a></td>`;
  const heads = `{{ range .columns }}<th scope="col">{{ index $r.columns (int .) }}</th>{{ end }}<th scope="col">${words.rowsColumns.row}</th>`;
  const more = `{{ if .more }}<p class="more"><a href="{{ $r.table }}#row-{{ (index .rows 0).row }}">${words.whole}</a></p>{{ end }}`;
  const related = `{{ range $e.related }}{{ $r := index $c.related (int .place) }}<section class="sec" aria-labelledby="related-{{ .place }}"><div class="sec-h"><h2 id="related-{{ .place }}">{{ $r.title }}</h2></div><div class="scroll" tabindex="0" role="region" aria-labelledby="related-{{ .place }}"><table class="profile-related"><thead><tr>${heads}</tr></thead><tbody>{{ range .rows }}<tr>${cells}</tr>{{ end }}</tbody></table></div>${more}</section>{{ end }}`;
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  const entry = `<div><dt>{{ if eq .side "before" }}${words.before}{{ else }}${words.after}{{ end }}</dt><dd><a href="{{ .file }}.html">{{ .name }}</a><span class="ref">{{ with .told.${lang} }}${open}{{ . }}${close}{{ end }}</span> <a href="{{ index $c.tables .dataset }}#row-{{ .row }}"><span class="ref">${words.row('{{ .row }}')}</span></a></dd></div>`;
  return `${related}{{ with $e.history }}<section class="sec" aria-labelledby="history"><div class="sec-h"><h2 id="history">${words.history}</h2></div><dl class="facts profile-history">{{ range . }}${entry}{{ end }}</dl></section>{{ end }}`;
}

/** Downloads, comparison, embedding and citation. */
export function takeTemplate({ words, page, register, links, lang, entity, measures, datasetTitle }: ProfileContext): string {
  const [lead = ''] = register.lead;
  const title = words.embedTitle('{{ $.Title }}', measures.find(({ name }) => name === lead)?.title ?? '');
  const frame = `&lt;iframe src=&quot;https://…/${page.file.replace(/[^/]*$/, '')}{{ $e.file }}.html#embed-${lead}&quot; title=&quot;${title}&quot; width=&quot;640&quot; height=&quot;420&quot; loading=&quot;lazy&quot; style=&quot;border:0;max-width:100%&quot;&gt;&lt;/iframe&gt;`;
  const { asOf, synthetic, title: site } = page.published.site;
  const cited = [
    pick(site, lang),
    datasetTitle(register.dataset),
    '{{ $.Title }}',
    ...(asOf ? [asOf] : []),
    ...(synthetic ? [words.synthetic] : []),
  ];
  const record = linkFile(page, `${register.name}/KEY.json`).replace('KEY', '{{ $e.file }}');
  const list = `<li><a href="${record}" download>${words.takeData}</a></li><li><a href="${links.csv}" download>${words.takeTable}</a></li><li><a href="${linkPage(page, comparePath(register.name))}?c={{ $e.file }}">${words.compare(entity)}</a></li><li><a href="${linkPage(page, imagePath(register.name))}#{{ $e.file }}">${thingImageWords(lang).take}</a></li>`;
  return `<section class="sec" aria-labelledby="take"><div class="sec-h"><h2 id="take">${words.take}</h2></div><ul class="take">${list}</ul><details><summary>${words.embed}</summary><p class="what">${words.embedText}</p><pre class="embed-code" tabindex="0"><code>${frame}</code></pre></details><p class="what">${words.cite}${page.words.colon}<span class="ref">${cited.join(lang === 'zh' ? '，' : ', ')}</span></p></section>`;
}
