/** Template for the table of standards: as `src/profiles/standards.ts`, by hand. */
import { rangeDash, strengthText } from '../../../src/i18n/format.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { cell, inUnit, number, plain, unitAfter } from './go.ts';

/** One row for each standard. */
export function standardsTemplate(context: ProfileContext): string {
  const { words } = context;
  const { columns } = words;
  const head = [columns.standard, columns.due, columns.has, columns.outcome, columns.years].map((title) => `<th scope="col">${title}</th>`);
  return `<section class="sec" aria-labelledby="standards"><div class="sec-h"><h2 id="standards">${words.standards}</h2><p>${words.standardsText}</p></div><table class="profile-standards"><thead><tr>${head.join('')}</tr></thead><tbody>{{ $row := index $e.rows (sub (len $e.rows) 1) }}{{ range $n, $s := $c.standards }}{{ $a := index $e.standards $n }}${rowTemplate(context)}{{ end }}</tbody></table><p class="what">${words.marks}</p></section>`;
}

function rowTemplate(context: ProfileContext): string {
  const { words, links, lang, register } = context;
  const { columns } = words;
  const title = `<th scope="row"><a href="${links.standards}#{{ $s.name }}">{{ $s.title }}</a></th>`;
  const measured = `{{ $m := index $c.measures (int $s.measure) }}${cell({ register: register.name, row: '$row', measure: '$m', place: '(int $s.measure)', lang })}{{ if ne $v nil }}${unitAfter('$m.unit', lang)}{{ end }}`;
  const has = `{{ if ge $s.measure 0 }}${measured}{{ else }}${partners(context)}{{ end }}`;
  const td = (label: string, body: string, rest = ''): string => `<td data-label="${label}"${rest}>${body}</td>`;
  const cells =
    td(columns.due, due(context)) +
    td(columns.has, has) +
    td(columns.outcome, outcome(context)) +
    td(columns.years, marks(context), ' class="years"');
  return `{{ if $a.outcome }}<tr class="{{ $a.outcome }}">${title}${cells}</tr>{{ else }}<tr>${title}<td colspan="4" class="none">${words.notDue}</td></tr>{{ end }}`;
}

function partners({ words, links, register }: ProfileContext): string {
  const table = links.table(register.related[0]?.dataset ?? '');
  return `{{ $none := true }}{{ range $e.related }}{{ if eq (int .place) 0 }}{{ $none = false }}<a href="#related-0">{{ range $i, $r := .rows }}{{ if $i }} {{ end }}<span class="ref">${words.row('{{ .row }}')}</span>{{ end }}</a> <a href="${table}#row-{{ (index .rows 0).row }}" class="vh">${words.inTable}</a>{{ end }}{{ end }}{{ if $none }}—{{ end }}`;
}

function due({ words, links, lang, register }: ProfileContext): string {
  const space = lang === 'zh' ? '' : ' ';
  const one = (value: string): string =>
    `<data value="{{ ${value} }}" data-observation="${register.name}/{{ $k }}/{{ $s.name }}/due@{{ $e.newest }}">${inUnit(value, '$s', lang, '4')}</data>`;
  const strength = `{{ if eq (len $a.due) 1 }}<span class="str">${strengthText('≥', lang)}${space}</span>{{ end }}`;
  const span = `{{ range $i, $d := $a.due }}{{ if $i }}${rangeDash(lang)}{{ end }}${one('$d')}{{ end }}`;
  const asked = `${strength}<a class="num" href="${links.standards}#{{ $s.name }}">${span}</a>${unitAfter('$s.unit', lang)}${arithmetic(lang, register.name)}`;
  const known = `{{ if $a.due }}${asked}{{ else }}<span class="none">${words.unknownDue}</span>{{ end }}`;
  return `{{ $b := dict "kind" "paired" }}{{ if ge $a.band 0 }}{{ $b = index $s.bands (int $a.band) }}{{ end }}{{ if eq $b.kind "paired" }}—{{ else }}${known}{{ end }}`;
}

/** 2,310 ÷ 100 × 30. */
function arithmetic(lang: string, register: string): string {
  const own = `{{ $m := index $c.measures (int $s.size) }}${cell({ register, row: '$row', measure: '$m', place: '(int $s.size)', lang })}`;
  const parameter = (of: string): string =>
    number({ id: `{{ ${of}.id }}`, value: `${of}.value`, href: `{{ ${of}.href }}`, text: `{{ ${of}.text }}` });
  const least = `{{ with $b.least }}${lang === 'zh' ? '，不低于' : ', not below '}${parameter('.')}{{ end }}`.replaceAll('..', '.');
  const product = `<small class="formula">${own} ÷ ${plain('$b.per', '0')} × ${parameter('$b.value')}${least}</small>`;
  const ratio = `<small class="formula">${own} ÷ ${parameter('$b.high')}${rangeDash(lang)}${own} ÷ ${parameter('$b.low')}</small>`;
  return `{{ if eq $b.kind "at-least-per" }}${product}{{ else if eq $b.kind "one-per" }}${ratio}{{ end }}`;
}

function outcome({ words, lang, register }: ProfileContext): string {
  const id = `${register.name}/{{ $k }}/{{ $s.name }}/short@{{ $e.newest }}`;
  const lacking = `${lang === 'zh' ? '，' : ', '}${words.short}${number({ id, value: '$a.short', href: '#figures', text: inUnit('$a.short', '$s', lang, '4') })}${unitAfter('$s.unit', lang)}`;
  const reason = '{{ with $a.reason }}<small>{{ index $c.reasons . }}</small>{{ end }}';
  return `<span class="mark" aria-hidden="true">{{ index $c.mark $a.outcome }}</span> {{ index $c.outcome $a.outcome }}{{ if ne $a.short nil }}${lacking}{{ else }}${reason}{{ end }}`;
}

function marks(_: ProfileContext): string {
  const period = '{{ index $c.periods (index $e.rows $i).p }}';
  return `{{ range $i, $o := $a.years }}<span title="${period}">{{ if $o }}<span aria-hidden="true">{{ index $c.mark $o }}</span><span class="vh">${period} {{ index $c.outcome $o }}</span>{{ else }}·{{ end }}</span>{{ end }}`;
}
