/** The calculator: what is typed goes through the rules that registers are held to, and into the address. */
import type { CalculatorData } from '../../components/standards/calculator-view.ts';
import { amountParts, arithmeticParts, type DueContext } from '../../i18n/due-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { standardsPageWords } from '../../i18n/standards-page.ts';
import { calculateDue, type Due } from '../../standards/due.ts';
import { readSize } from './read-size.ts';
import { show } from './show-parts.ts';

wire();

function wire(): void {
  const form = document.querySelector<HTMLFormElement>('#calculator');
  const json = document.querySelector('#calculator-data')?.textContent;
  if (!form || !json) return;
  const data = JSON.parse(json) as CalculatorData;
  fillFrom(new URLSearchParams(location.search), form);
  form.addEventListener('input', () => answer(form, data));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(form, data);
  });
  answer(form, data);
}

function sizeField(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('#calculator-size');
}

function chosen(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('input[type=radio]:checked');
}

function fillFrom(query: URLSearchParams, form: HTMLFormElement): void {
  const size = sizeField(form);
  if (size) size.value = query.get(size.name) ?? size.value;
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    if (query.get(radio.name) === radio.value) radio.checked = true;
  }
}

function answer(form: HTMLFormElement, data: CalculatorData): void {
  const field = sizeField(form);
  const list = document.querySelector<HTMLElement>('#calculator-answer');
  if (!field || !list) return;
  const typed = field.value.trim();
  const size = readSize(typed);
  const place = chosen(form);
  list.hidden = size === null;
  field.setAttribute('aria-invalid', String(typed !== '' && size === null));
  say(size === null ? (typed === '' ? '' : standardsPageWords(data.lang).invalid) : givenText(size, place, data), size !== null);
  if (size === null) return;
  const where = place ? { [place.name]: place.value } : {};
  for (const due of calculateDue(data.standards, { size, where })) fill(list, due, size, data);
  remember({ [field.name]: String(size), ...where });
}

function givenText(size: number, place: HTMLInputElement | null, { lang, sizeUnit }: CalculatorData): string {
  const printed = `${formatNumber(size, lang)}${lang === 'zh' ? '' : ' '}${sizeUnit}`;
  return standardsPageWords(lang).given(printed, place?.dataset['title'] ?? '');
}

// What is read aloud is the line above the answer: the answer itself would be read anew at every key.
function say(text: string, answered: boolean): void {
  const status = document.querySelector<HTMLElement>('#calculator-status');
  const share = document.querySelector<HTMLElement>('#calculator-share');
  if (status) status.textContent = text;
  if (share) share.hidden = !answered;
}

// A page from a disk may not change its address; it calculates all the same.
function remember(state: Readonly<Record<string, string>>): void {
  try {
    history.replaceState(null, '', `?${new URLSearchParams(state)}`);
  } catch {
    // Nothing is lost but the address.
  }
}

function fill(list: HTMLElement, due: Due, size: number, data: CalculatorData): void {
  const row = list.querySelector<HTMLElement>(`[data-standard="${CSS.escape(due.standard)}"]`);
  const standard = data.standards.find(({ name }) => name === due.standard);
  if (!row || !standard) return;
  const place = due.band ? standard.bands.indexOf(due.band) : -1;
  for (const band of row.querySelectorAll<HTMLElement>('[data-band]'))
    band.hidden = band.dataset['band'] !== (place < 0 ? 'none' : String(place));
  const shown = row.querySelector<HTMLElement>(`[data-band="${place}"]`);
  const unit = data.units[due.standard]?.[place];
  if (!shown || !unit || !due.bySize) return;
  const context: DueContext = { lang: data.lang, words: standardsPageWords(data.lang), unit };
  show(shown.querySelector('[data-amount]'), amountParts(due, context), data.proofs);
  show(shown.querySelector('[data-arithmetic]'), arithmeticParts(due, size, context), data.proofs);
}
