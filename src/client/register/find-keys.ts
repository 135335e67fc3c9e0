/** Arrow keys lead from the field into the list and through it; Escape leads back. */

/** Moves the focus where a key asks for it. */
export function moveThrough(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLElement>('a, button')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const to = target(event.key, at, links.length);
  if (to === null) return;
  event.preventDefault();
  (links[to] ?? input).focus();
}

// The place in the list that a key leads to; -1 is the field, null is nowhere.
function target(key: string, at: number, length: number): number | null {
  if (key === 'Escape' && at >= 0) return -1;
  if (key === 'ArrowDown' && length > 0) return Math.min(at + 1, length - 1);
  return key === 'ArrowUp' && at >= 0 ? at - 1 : null;
}
