/** The controls of a list, and what they ask for. */
import { fieldParam, type ListQuery, standardParam } from './query.ts';
import type { ListView } from './view.ts';

type Controls = Pick<ListQuery, 'q' | 'fields' | 'standards'>;

/** What the controls ask for. */
export function readForm(form: HTMLFormElement, { filters, standards }: ListView): Controls {
  const data = new FormData(form);
  const chosen = (names: readonly { readonly name: string }[], param: (name: string) => string): Record<string, string> =>
    Object.fromEntries(names.flatMap(({ name }) => (data.get(param(name)) ? [[name, String(data.get(param(name)))]] : [])));
  return { q: String(data.get('q') ?? '').trim(), fields: chosen(filters, fieldParam), standards: chosen(standards, standardParam) };
}

/** Sets the controls; those of standards are opened where one of them asks for something. */
export function fillForm(form: HTMLFormElement, { q, fields, standards }: Controls): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) control.value = q;
    if (control instanceof HTMLSelectElement) control.value = '';
  }
  for (const [field, value] of Object.entries(fields)) choose(form, fieldParam(field), value);
  for (const [standard, outcome] of Object.entries(standards)) choose(form, standardParam(standard), outcome);
  const details = form.querySelector('details');
  if (details && Object.keys(standards).length > 0) details.open = true;
}

function choose(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement) control.value = value;
}
