/** Go template text for numbers. In all templates `$c` is what a language's pages share, `$e` the thing, `$k` its key. */

/** A number without its unit: thousands apart, and of the digits after the point only what is there. */
export function plain(value: string, decimals: string): string {
  const some = `strings.TrimRight "0" (lang.FormatNumberCustom ${decimals} ${value})`;
  return `{{ if eq ${value} (math.Floor ${value}) }}{{ lang.FormatNumberCustom 0 ${value} }}{{ else }}{{ ${some} }}{{ end }}`;
}

/** The same, in ten thousands where the unit is told so in Chinese. `unit` has `compact` and `decimals`. */
export function inUnit(value: string, unit: string, lang: string, decimals = `${unit}.decimals`): string {
  const text = plain(value, decimals);
  if (lang !== 'zh') return text;
  return `{{ if and ${unit}.compact (ge ${value} 10000.0) }}{{ div ${value} 10000.0 }}万{{ else }}${text}{{ end }}`;
}

interface Numbered {
  readonly id: string;
  readonly value: string;
  readonly href: string;
  readonly text: string;
}

/** A published number as our pages have it. */
export function number({ id, value, href, text }: Numbered): string {
  return `<a class="num" href="${href}"><data value="{{ ${value} }}" data-observation="${id}">${text}</data></a>`;
}

interface Cell {
  readonly register: string;
  /** Variables: a row, a measure, its place among the measures. */
  readonly row: string;
  readonly measure: string;
  readonly place: string;
  readonly lang: string;
}

/** A cell of the table as a number with its strength, or the reason why there is none. Leaves `$v`. */
export function cell({ register, row, measure, place, lang }: Cell): string {
  const [id, href] = [`${register}/{{ $k }}/{{ ${measure}.name }}@{{ ${row}.p }}`, `#r{{ ${row}.p }}`];
  const none = `<a class="num none" href="${href}"><data value="" data-observation="${id}">{{ index $c.status (index ${row}.missing ${measure}.name) }}</data></a>`;
  const strength = `{{ with ${row}.relations }}{{ with index . ${measure}.name }}<span class="str">{{ index $c.strength . }}</span>${lang === 'zh' ? '' : ' '}{{ end }}{{ end }}`;
  const some = number({ id, value: '$v', href, text: inUnit('$v', measure, lang) });
  return `{{ $v := index ${row}.cells ${place} }}{{ if eq $v nil }}${none}{{ else }}${strength}${some}{{ end }}`;
}

/** A unit after a number, with the space that the language wants. */
export function unitAfter(unit: string, lang: string): string {
  const space = lang === 'zh' ? '' : `{{ if ne ${unit} "%" }} {{ end }}`;
  return `{{ with ${unit} }}${space}<span class="un">{{ . }}</span>{{ end }}`;
}
