/** Larger text and colours. */
import { recall, remember } from './memory.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const root = document.documentElement;

/** Puts the reader's choices on the page. `?mode=elder` in the address asks for large text, to be shared as a link. */
export function restoreReading(): void {
  const asked = new URLSearchParams(location.search).get('mode');
  if (asked) remember('mode', asked === 'elder' ? 'elder' : 'standard');
  applyMode(recall('mode') === 'elder' || asked === 'elder');
  applyTheme(recall('theme') ?? 'auto');
}

/** Connects the switches. */
export function wireReading(): void {
  wireElder(document.querySelector<HTMLInputElement>('#elder'));
  wireTheme(document.querySelector<HTMLButtonElement>('#theme'));
}

function wireElder(elder: HTMLInputElement | null): void {
  if (!elder) return;
  elder.checked = root.dataset.mode === 'elder';
  elder.addEventListener('change', () => {
    applyMode(elder.checked);
    remember('mode', elder.checked ? 'elder' : 'standard');
  });
}

function wireTheme(button: HTMLButtonElement | null): void {
  if (!button) return;
  const label = (theme: string): void => {
    button.textContent = button.dataset[theme] ?? theme;
  };
  button.hidden = false;
  label(root.dataset.theme ?? 'auto');
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf((root.dataset.theme ?? 'auto') as (typeof THEMES)[number]) + 1) % THEMES.length] ?? 'auto';
    applyTheme(next);
    remember('theme', next);
    label(next);
  });
}

// The mark stands either way: only a page without it, where no script runs, has to ask for the switch's state, and every element that is put
// into such a page has all of it styled again.
function applyMode(elder: boolean): void {
  root.dataset.mode = elder ? 'elder' : 'standard';
}

function applyTheme(theme: string): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}
