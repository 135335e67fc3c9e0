/** Proof mode: every number with a proof is underlined and opens it in a popover, by pointer, touch and keyboard. */
import { recall, remember } from './memory.ts';

const root = document.documentElement;

/** Connects the switch and the numbers. Where the browser has no popovers, the numbers stay links. */
export function wireProofMode(): void {
  const button = document.querySelector<HTMLButtonElement>('#proof');
  if (!button || !('popover' in HTMLElement.prototype)) return;
  button.hidden = false;
  setProofMode(button, recall('proof') === 'on');
  button.addEventListener('click', () => {
    setProofMode(button, root.dataset.proof !== 'on');
    remember('proof', root.dataset.proof ?? 'off');
  });
  document.addEventListener('click', openOnClick);
  document.addEventListener('keydown', openOnSpace);
}

function setProofMode(button: HTMLButtonElement, on: boolean): void {
  root.dataset.proof = on ? 'on' : 'off';
  button.setAttribute('aria-pressed', String(on));
  for (const number of document.querySelectorAll('a.num, a.fign')) {
    if (on) number.setAttribute('aria-haspopup', 'dialog');
    else number.removeAttribute('aria-haspopup');
  }
}

function openOnClick(event: MouseEvent): void {
  // A reader who asks for a new tab or window means the link.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (openProof(event.target)) event.preventDefault();
}

function openOnSpace(event: KeyboardEvent): void {
  if (event.key === ' ' && openProof(event.target)) event.preventDefault();
}

/** Opens the proof of the number that was pressed; false where there is none on this page. */
function openProof(target: EventTarget | null): boolean {
  if (root.dataset.proof !== 'on' || !(target instanceof Element)) return false;
  const number = target.closest<HTMLElement>('a.num, a.fign');
  const id = number?.querySelector('data')?.dataset.observation;
  const proof = id ? document.getElementById(`proof-${id}`) : null;
  // Inside a proof the numbers lead on to their own pages.
  if (!number || !proof || number.closest('[popover]')) return false;
  showProof(proof, number);
  return true;
}

function showProof(proof: HTMLElement, number: HTMLElement): void {
  // The source places the popover beside its number; browsers that do not know it put it in the middle.
  proof.showPopover({ source: number } as ShowPopoverOptions);
  proof.focus();
  proof.addEventListener('toggle', () => giveBackFocus(proof, number), { once: true });
}

function giveBackFocus(proof: HTMLElement, number: HTMLElement): void {
  const lost = document.activeElement === document.body || proof.contains(document.activeElement);
  if (lost && !proof.matches(':popover-open')) number.focus();
}

interface ShowPopoverOptions {
  readonly source?: HTMLElement;
}
