/** Template for where a thing stands among its peers: spread, middle half, median, what is asked, its own dot; labels at fixed places. */
import { registerWords } from '../../../src/i18n/register-words.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { inUnit } from './go.ts';

/** One strip: `lead` is its place among the pictures, `measure` that among the measures. */
export function stripTemplate(context: ProfileContext, lead: number, measure: number): string {
  const { words, lang, entity } = context;
  const say = registerWords(lang);
  const text = (value: string): string => inUnit(value, '$m', lang, '$m.between');
  const title = words.title('{{ $m.title }}', context.measures[measure]?.unit ? '{{ $m.unit }}' : '');
  const newest = context.period(context.newest);
  const ownText = `{{ if eq $v nil }}${say.none(entity, '{{ index $c.status (index $row.missing $m.name | default "missing") }}')}{{ else }}${say.own(entity)}${say.colon}${text('$v')}{{ end }}`;
  const parts = [
    ownText,
    say.medianIs(text('.median')),
    say.middleFrom(text('.lower'), text('.upper')),
    say.lowest(text('.lowest')),
    say.highest(text('.highest')),
  ];
  const asked = `{{ if $due }}${say.comma}${say.dueIs(text('(index $due 0)'))}{{ end }}`;
  const label = `${words.inPeriod(title, newest)}${say.semicolon}${parts.join(say.comma)}${asked}${say.stop}`;
  const svg = `${ends()}<svg class="rc" width="100%" height="6.6em" role="img" aria-label="${label}"><svg viewBox="0 0 100 66" preserveAspectRatio="none">${marks()}</svg>${labels(context, text)}</svg>`;
  const note = `<p class="note">{{ if ne $v nil }}${say.count('{{ .count }}', entity)}{{ else }}${say.countOthers('{{ .count }}', entity)}{{ end }}</p>`;
  const due = lead === 0 ? '{{ with $e.peers }}{{ $due = index .due 0 }}{{ end }}' : '';
  const read = `{{ $m := index $c.measures ${measure} }}{{ $row := index $e.rows (sub (len $e.rows) 1) }}{{ $v := cond $e.ended nil (index $row.cells ${measure}) }}{{ $due := slice }}${due}{{ $f := dict }}{{ with $e.peers }}{{ $f = index .newest ${lead} }}{{ end }}`;
  return `${read}<p class="sub">${title}</p>{{ with $f }}${svg}${note}{{ else }}<p class="note">${say.few('3', entity)}</p>{{ end }}`;
}

function ends(): string {
  const widen = (value: string): string =>
    `{{ if lt ${value} $low }}{{ $low = ${value} }}{{ end }}{{ if gt ${value} $high }}{{ $high = ${value} }}{{ end }}`;
  return `{{ $low := .lowest }}{{ $high := .highest }}{{ if ne $v nil }}${widen('$v')}{{ end }}{{ range $due }}${widen('.')}{{ end }}{{ if eq $low $high }}{{ $low = sub $low 1 }}{{ $high = add $high 1 }}{{ end }}{{ $unit := div 94.0 (sub $high $low) }}`;
}

const at = (value: string): string => `{{ printf "%.3g" (add 3.0 (mul (sub ${value} $low) $unit)) }}`;

function marks(): string {
  const spread = `<path class="l" d="M${at('.lowest')} 27H${at('.highest')}M${at('.lowest')} 23v8M${at('.highest')} 23v8"/>`;
  const due = `{{ with $due }}{{ $d := printf "M%.3g 14v26" (add 3.0 (mul (sub (index . 0) $low) $unit)) }}<path class="e" d="{{ $d }}"/><path class="f" d="{{ $d }}"/>{{ end }}`;
  const own = `{{ if ne $v nil }}<path class="p" d="M${at('$v')} 27h0"/>{{ end }}`;
  return `<path class="b" d="M${at('.lower')} 19H${at('.upper')}v16H${at('.lower')}z"/>${spread}<path class="m" d="M${at('.median')} 19v16"/>${due}${own}`;
}

function labels({ entity, lang }: ProfileContext, text: (value: string) => string): string {
  const say = registerWords(lang);
  const own = `{{ if ne $v nil }}<text class="v e" x="100%" y="1em">${say.ownShort(entity, text('$v'))}</text>{{ end }}`;
  const spread = `<text x="0%" y="4.9em">${say.lowest(text('.lowest'))}</text><text class="e" x="100%" y="4.9em">${say.highest(text('.highest'))}</text>`;
  const median = `<text class="m" x="${at('.median')}%" y="6.3em">${say.medianShort(text('.median'))}</text>`;
  const due = `{{ with $due }}<text class="r m" x="${at('(index . 0)')}%" y="1em">${say.dueShort(text('(index . 0)'))}</text>{{ end }}`;
  return own + spread + median + due;
}
