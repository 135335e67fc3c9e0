/** Template for the table of all measures over the years: as `src/profiles/figures.ts`, by hand. */
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { cell, inUnit, number } from './go.ts';

/** A median of the peers: `$m` is the measure, `value` the variable that holds it. */
export function medianTemplate({ register, lang }: ProfileContext, value: string, period: string): string {
  const id = `${register.name}/peers/{{ $e.peers.name }}/{{ $m.name }}/median@${period}`;
  const href = '{{ index (index $c.peerLinks $e.peers.name).measures $m.name }}';
  return number({ id, value, href, text: inUnit(value, '$m', lang, '$m.between') });
}

/** The table. */
export function figuresTemplate(context: ProfileContext): string {
  const { words, register, lang, newest } = context;
  const head = '{{ range $e.rows }}<th scope="col" class="r"><span class="ref">{{ index $c.periods .p }}</span></th>{{ end }}';
  const peers = `{{ if $e.peers }}<th scope="col" class="r">${words.median}</th>{{ end }}`;
  const own = `{{ range $row := $e.rows }}<td class="r">${cell({ register: register.name, row: '$row', measure: '$m', place: '$i', lang })}</td>{{ end }}`;
  const median = `{{ if $e.peers }}{{ $d := index $e.peers.medians $i }}<td class="r peer">{{ if eq $d nil }}—{{ else }}${medianTemplate(context, '$d', newest)}{{ end }}</td>{{ end }}`;
  const row = `<tr><th scope="row">{{ $m.title }}{{ with $m.unit }} <small>{{ . }}</small>{{ end }}</th>${own}${median}</tr>`;
  return `<section class="sec" aria-labelledby="figures"><div class="sec-h"><h2 id="figures">${words.figures}</h2><p>${words.figuresText}</p></div><div class="scroll" tabindex="0" role="region" aria-labelledby="figures"><table class="profile-figures"><thead><tr><th scope="col">${words.measure}</th>${head}${peers}</tr></thead><tbody>{{ range $i, $m := $c.measures }}${row}{{ end }}</tbody></table></div></section>`;
}
