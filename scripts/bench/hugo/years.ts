/** Template for the picture over the years: the own line, the peers' band and median, what is asked; labels at fixed places. */
import { registerWords } from '../../../src/i18n/register-words.ts';
import type { ProfileContext } from '../../../src/profiles/context.ts';
import { inUnit } from './go.ts';

/** Reads `$e.years`; `$m` is the measure. */
export function yearsTemplate(context: ProfileContext, measure: number): string {
  const { words, lang, measures } = context;
  const say = registerWords(lang);
  const title = words.title('{{ $m.title }}', measures[measure]?.unit ? '{{ $m.unit }}' : '');
  const text = (value: string): string => inUnit(value, '$m', lang, '$m.between');
  const end = (side: string): string => `{{ with $${side} }}${say.at('{{ index $c.periods .p }}', '{{ .text }}')}{{ end }}`;
  const peers = `{{ with $last }}${say.semicolon}${say.medianIs(text('.median'))}${say.comma}${say.middleFrom(text('.lower'), text('.upper'))}{{ end }}`;
  const due = `{{ with $asked }}${say.comma}${say.dueIs(text('$askedlow'))}{{ end }}`;
  const label = `${title}${say.colon}${end('first')}{{ if ne $first.p $end.p }}${say.comma}${end('end')}{{ end }}${peers}${due}${say.stop}`;
  return `${scale(measure)}${lines(measure)}<svg class="rc" width="100%" height="12.8em" role="img" aria-label="${label}"><svg viewBox="0 0 100 128" preserveAspectRatio="none">{{ with $area }}<path class="b" d="{{ . }}{{ $back }}z"/>{{ end }}<path class="{{ if $low }}h{{ else }}z{{ end }}" d="M0 110h100"/>{{ with $steps }}<path class="e" d="{{ . }}"/><path class="f" d="{{ . }}"/>{{ end }}{{ with $median }}<path class="m" d="{{ . }}"/>{{ end }}{{ with $own }}<path class="o" d="{{ . }}"/>{{ end }}{{ with $dots }}<path class="p" d="{{ . }}"/>{{ end }}{{ with $slots }}<path class="s" d="{{ . }}"/>{{ end }}</svg>${labels(say.dueShort(text('$askedlow')), text('$low'))}</svg>`;
}

/** The ends of the scale: zero included unless that would press the values flat. */
function scale(measure: number): string {
  const widen = (value: string): string =>
    `{{ if lt ${value} $low }}{{ $low = ${value} }}{{ end }}{{ if gt ${value} $high }}{{ $high = ${value} }}{{ end }}`;
  const own = `{{ range $e.years.rows }}{{ if ge . 0 }}{{ $v := index (index $e.rows (int .)).cells ${measure} }}{{ if ne $v nil }}${widen('$v')}{{ end }}{{ end }}{{ end }}`;
  const others = `{{ range $e.years.peers }}{{ if . }}${widen('.lower')}${widen('.upper')}{{ end }}{{ end }}{{ range $e.years.due }}{{ range . }}${widen('.')}{{ end }}{{ end }}`;
  const step =
    '{{ $step := math.Pow 10 (math.Floor (div (math.Log (sub $high $low)) 2.302585092994046)) }}{{ $low = mul (sub (math.Ceil (div $low $step)) 1) $step }}';
  return `{{ $low := 1e15 }}{{ $high := -1e15 }}${own}${others}{{ if gt $low $high }}{{ $low = 0.0 }}{{ $high = 1.0 }}{{ else if or (le $low (div $high 2)) (eq $low $high) }}{{ $low = 0.0 }}{{ else }}${step}{{ end }}{{ if eq $low $high }}{{ $high = add $low 1.0 }}{{ end }}{{ $unit := div 90.0 (sub $high $low) }}{{ $half := div 50.0 (len $e.years.rows) }}`;
}

/** A number as text in an expression: the same digits as `plain` prints. */
const TEXT =
  '(cond (eq $v (math.Floor $v)) (lang.FormatNumberCustom 0 $v) (strings.TrimRight "0" (lang.FormatNumberCustom $m.between $v)))';

function lines(measure: number): string {
  const y = (value: string): string => `(sub 110.0 (mul (sub ${value} $low) $unit))`;
  const x = '{{ $x := mul $half (add 1.0 (mul 2 $i)) }}';
  const one = `{{ $y := ${y('$v')} }}{{ $own = printf "%s%s%.3g %.3g" $own (cond $open "L" "M") $x $y }}{{ $dots = printf "%sM%.3g %.3gh0" $dots $x $y }}{{ $open = true }}{{ $end = dict "p" $row.p "text" ${TEXT} "x" $x "y" $y }}{{ if not $first }}{{ $first = $end }}{{ end }}`;
  const gap =
    '{{ $open = false }}{{ $slots = printf "%sM%.3g 94h%.3gv16h-%.3gz" $slots (sub $x (mul $half 0.8)) (mul $half 1.6) (mul $half 1.6) }}';
  const own = `{{ range $i, $r := $e.years.rows }}${x}{{ $v := 0.0 }}{{ $row := dict "p" "" }}{{ $known := false }}{{ if ge $r 0 }}{{ $row = index $e.rows (int $r) }}{{ with (slice (index $row.cells ${measure})) }}{{ if ne (index . 0) nil }}{{ $v = index . 0 }}{{ $known = true }}{{ end }}{{ end }}{{ end }}{{ if $known }}${one}{{ else }}${gap}{{ end }}{{ end }}`;
  const peers = `{{ range $i, $p := $e.years.peers }}{{ if $p }}${x}{{ $area = printf "%s%s%.3g %.3g" $area (cond (eq $area "") "M" "L") $x ${y('$p.upper')} }}{{ $back = printf "L%.3g %.3g%s" $x ${y('$p.lower')} $back }}{{ $median = printf "%s%s%.3g %.3g" $median (cond (eq $median "") "M" "L") $x ${y('$p.median')} }}{{ $last = $p }}{{ end }}{{ end }}`;
  const due = `{{ range $i, $d := $e.years.due }}{{ $asked = $d }}{{ with $d }}${x}{{ $askedlow = index . 0 }}{{ $y := ${y('(index . 0)')} }}{{ $steps = printf "%s%s%.3g %.3gL%.3g %.3g" $steps (cond (eq $steps "") "M" "L") (sub $x $half) $y (add $x $half) $y }}{{ $askedy = $y }}{{ end }}{{ end }}`;
  return `{{ $own := "" }}{{ $dots := "" }}{{ $slots := "" }}{{ $area := "" }}{{ $back := "" }}{{ $median := "" }}{{ $steps := "" }}{{ $open := false }}{{ $first := dict }}{{ $end := dict "p" "" }}{{ $last := dict }}{{ $asked := slice }}{{ $askedlow := 0.0 }}{{ $askedy := 0.0 }}${own}${peers}${due}`;
}

function labels(due: string, ground: string): string {
  const end = '<text class="v m" x="{{ printf "%.3g" .x }}%" y="{{ printf "%.3g" (div (sub .y 7) 10) }}em">{{ .text }}</text>';
  const periods =
    '{{ range $i, $p := site.Params.periods }}<text class="m" x="{{ printf "%.3g" (mul $half (add 1.0 (mul 2 $i))) }}%" y="12.5em">{{ $p }}</text>{{ end }}';
  const asked = `{{ if $asked }}<text class="r e" x="100%" y="{{ printf "%.3g" (div (sub $askedy 6) 10) }}em">${due}</text>{{ end }}`;
  return `{{ with $end }}{{ if .text }}${end}{{ end }}{{ end }}{{ with $first }}{{ if ne .p $end.p }}${end}{{ end }}{{ end }}${asked}<text x="0%" y="10.7em">${ground}</text>${periods}`;
}
