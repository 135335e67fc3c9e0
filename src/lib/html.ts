/** HTML as text: whatever is put into a template is escaped, unless it was made by a template itself. */

/** Text that is HTML already. Only `html` and `trusted` make it. */
export interface Html {
  readonly html: string;
}
export type HtmlValue = string | number | null | undefined | false | Html | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @example html`<b>${'a < b'}</b>`.html // "<b>a &lt; b</b>". Null, undefined and false are nothing; lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0] ?? '';
  for (let index = 0; index < values.length; index++) text += textOf(values[index]) + (strings[index + 1] ?? '');
  return { html: text };
}

/** HTML that another part of the program made: an SVG, a rendered page. Never what a person typed. */
export function trusted(text: string): Html {
  return { html: text };
}

function textOf(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  let text = '';
  for (const part of value) text += textOf(part);
  return text;
}

function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character) : text;
}
