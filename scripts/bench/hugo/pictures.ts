/** Template for the two pictures with their table: as `src/profiles/pictures.ts`, by hand. */
import { registerKey } from '../../../src/charts/register/key.ts';
import { rangeDash } from '../../../src/i18n/format.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { medianTemplate } from './figures.ts';
import { cell, number, plain } from './go.ts';
import { stripTemplate } from './strip.ts';
import { yearsTemplate } from './years.ts';

/** Both pictures, where the register has a measure to draw. */
export function picturesTemplate(context: ProfileContext): string {
  const { register, measures, words, entity, period, newest } = context;
  const leads = register.lead.map((field) => measures.findIndex(({ name }) => name === field));
  const [first] = leads;
  if (first === undefined) return '';
  const title = words.title('{{ $m.title }}', measures[first]?.unit ? '{{ $m.unit }}' : '');
  const years = figure(register.lead[0] ?? '', title, yearsTemplate(context, first) + tableTemplate(context, first), context);
  const strips = leads.map((measure, lead) => stripTemplate(context, lead, measure)).join('');
  const peers = figure('peers', words.inPeriod(words.peers(entity), period(newest)), strips, context);
  const keyOf = (peers: boolean, due: boolean): string => registerKey({ entity, peers, due, lang: context.lang });
  const keys = (peers: boolean): string => `{{ if $e.years.due }}${keyOf(peers, true)}{{ else }}${keyOf(peers, false)}{{ end }}`;
  const key = `{{ if $e.peers }}${keys(true)}{{ else }}${keys(false)}{{ end }}`;
  return `<section class="sec" aria-labelledby="pictures"><div class="sec-h"><h2 id="pictures">${words.pictures}</h2><p>${peersText(context)}</p></div><div class="grid profile-pictures">{{ $m := index $c.measures ${first} }}${years}${peers}</div>${key}</section>`;
}

function figure(name: string, title: string, picture: string, { words, links, datasetTitle, register, page }: ProfileContext): string {
  const id = `embed-${name}`;
  const { synthetic } = page.published.site;
  const row = '{{ (index $e.rows (sub (len $e.rows) 1)).row }}';
  const rest = synthetic ? `<p class="src embed-name">${words.synthetic}</p>` : '';
  return `<figure class="fig profile-fig" id="${id}" aria-labelledby="${id}-t"><figcaption><h3 id="${id}-t"><span class="embed-name">${words.embedTitle('{{ $.Title }}', '')}</span>${title}</h3></figcaption>${picture}<p class="src">${page.words.source.label}<a href="${links.table(register.dataset)}#row-${row}">${datasetTitle(register.dataset)}</a><span class="embed-name"> <a href="{{ $e.file }}.html" target="_top">${words.whole}</a></span></p>${rest}</figure>`;
}

function tableTemplate(context: ProfileContext, measure: number): string {
  const { words, page, lang, register } = context;
  const own = `{{ if ge $r 0 }}{{ $row := index $e.rows (int $r) }}${cell({ register: register.name, row: '$row', measure: '$m', place: String(measure), lang })}{{ else }}—{{ end }}`;
  const due = `{{ if $e.years.due }}<td class="r">{{ with index $e.years.due $i }}<span class="ref">${plain('(index . 0)', '4')}{{ if ne (index . 0) (index . 1) }}${rangeDash(lang)}${plain('(index . 1)', '4')}{{ end }}</span>{{ else }}—{{ end }}</td>{{ end }}`;
  const peers = `{{ if $e.peers }}<td class="r">{{ with index $e.years.peers $i }}${medianTemplate(context, '.median', '{{ $p }}')}{{ else }}—{{ end }}</td>{{ end }}`;
  const row = `{{ $p := index site.Params.periods $i }}<tr><th scope="row"><span class="ref">{{ index $c.periods $p }}</span></th><td class="r">${own}</td>${due}${peers}</tr>`;
  const head = `<th scope="col">${words.rowsColumns.period}</th><th scope="col" class="r">{{ $m.title }}</th>{{ if $e.years.due }}<th scope="col" class="r">${words.columns.due}</th>{{ end }}{{ if $e.peers }}<th scope="col" class="r">${words.median}</th>{{ end }}`;
  return `<details class="fig-table"><summary>${page.words.figure.table}</summary><table><thead><tr>${head}</tr></thead><tbody>{{ range $i, $r := $e.years.rows }}${row}{{ end }}</tbody></table></details>`;
}

function peersText(context: ProfileContext): string {
  const { words, register, entity, page, newest } = context;
  const href = '{{ (index $c.peerLinks .name).group }}';
  const count = number({
    id: `${register.name}/peers/{{ .name }}/entities@${newest}`,
    value: '.entities',
    href,
    text: '{{ .entities }}',
  });
  return `{{ with $e.peers }}<a class="ref" href="${href}">{{ index $c.peers .name }}</a>${words.peersCount}${count}${words.peersUnit(entity)}${page.words.stop}{{ else }}${words.noPeers(entity)}{{ end }}`;
}
