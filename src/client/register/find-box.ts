/** The box that finds a thing by its name: a list of links below the field, and a line that says how many. */
import { formatNumber } from '../../i18n/format.ts';
import { type RegisterPageWords, registerPageWords } from '../../i18n/register-page.ts';
import { whenIdle } from '../idle.ts';
import { moveThrough } from './find-keys.ts';
import { createFinder, type Finder } from './finder.ts';
import { entityPage } from './lines.ts';
import { fetchNames } from './load.ts';
import type { Found } from './names.ts';
import type { FindView } from './view.ts';

const MOST_SHOWN = 10;

interface Box {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly view: FindView;
  readonly words: RegisterPageWords;
}

/** Wires every box of the page. With `pick`, what is found is chosen and not gone to. */
export function wireFindBoxes(pick?: (found: Found) => void): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) {
    const input = form.querySelector('input');
    const list = form.querySelector<HTMLElement>('.find-list');
    const status = form.querySelector<HTMLElement>('.find-status');
    if (!input || !list || !status) continue;
    const view = JSON.parse(form.dataset['find'] ?? '{}') as FindView;
    wire({ form, input, list, status, view, words: registerPageWords(view.lang) }, pick);
  }
}

function wire(box: Box, pick: ((found: Found) => void) | undefined): void {
  const { form, input, list, view } = box;
  const choose =
    pick &&
    ((found: Found): void => {
      pick(found);
      input.value = '';
      show(box, finder, choose);
      input.focus();
    });
  let state: 'none' | 'loading' | 'there' | 'failed' = 'none';
  const finder = createFinder(view, () => update());
  const update = (): void => show(box, finder, choose, state);
  const load = (): void => {
    if (state === 'loading' || state === 'there') return;
    state = 'loading';
    const end = (now: typeof state) => () => {
      state = now;
      update();
    };
    finder.load().then(end('there'), end('failed'));
  };
  // A pointer comes before the focus, and the focus before the first key.
  whenIdle(() => fetchNames(view));
  form.addEventListener('pointerenter', () => fetchNames(view));
  form.addEventListener('focusin', load);
  input.addEventListener('input', () => {
    load();
    update();
  });
  form.addEventListener('keydown', (event) => moveThrough(event, input, list));
  form.addEventListener('submit', (event) => {
    if (!choose) return;
    event.preventDefault();
    list.querySelector<HTMLElement>('button')?.click();
  });
  // A browser that comes back to the page fills the field in again.
  if (input.value !== '' || form.contains(document.activeElement)) load();
}

function show(box: Box, finder: Finder, choose: ((found: Found) => void) | undefined, state = 'there'): void {
  const { input, list, status, words, view } = box;
  const typed = input.value.trim();
  const places = typed === '' ? [] : finder.find(typed);
  const found = places.slice(0, MOST_SHOWN).flatMap((place) => finder.at(place, typed) ?? []);
  list.hidden = found.length === 0;
  list.replaceChildren(...found.map((each) => item(each, box, choose)));
  const count = (number: number): string => formatNumber(number, view.lang);
  const some = places.length > MOST_SHOWN ? words.foundFirst(count(places.length), count(MOST_SHOWN)) : words.found(count(places.length));
  const nothing = state === 'failed' ? words.failed : state === 'loading' ? words.searching : words.none;
  status.textContent = typed === '' ? '' : places.length > 0 ? some : nothing;
}

function item(found: Found, { view, words }: Box, choose: ((found: Found) => void) | undefined): HTMLElement {
  const row = document.createElement('li');
  const told = [found.where, found.former === null ? '' : words.formerly(found.former)].filter(Boolean).join(words.semicolon);
  const small = document.createElement('span');
  small.textContent = told;
  row.append(choose ? button(found, choose) : link(found, view), small);
  return row;
}

function link({ key, name }: Found, view: FindView): HTMLElement {
  const made = document.createElement('a');
  made.href = entityPage(key, view);
  made.textContent = name;
  return made;
}

function button(found: Found, choose: (found: Found) => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = found.name;
  made.addEventListener('click', () => choose(found));
  return made;
}
