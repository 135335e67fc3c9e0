/** Buttons that copy a text: each names the element that holds it. They are hidden where no script runs; the text can be selected anyway. */

/** Shows and connects every `<button data-copy="ID">`; what came of it is said in the `[role=status]` that follows. */
export function wireCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyFor(button));
  }
}

async function copyFor(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!source) return;
  // Said anew each time, also where it is the same.
  if (status) status.textContent = '';
  const done = await copy(source);
  if (status) status.textContent = (done ? button.dataset['done'] : button.dataset['failed']) ?? '';
}

// Pages from a disk or without encryption have no clipboard; the old command does there, and what is selected can be copied by keyboard.
async function copy(source: HTMLElement): Promise<boolean> {
  const text = source instanceof HTMLTextAreaElement ? source.value : textOf(source);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select(source);
    return document.execCommand('copy');
  }
}

// As it is read, without the blanks that only part the markup; what is folded away is not read, but copied all the same.
function textOf(source: HTMLElement): string {
  return source.innerText.trim() || (source.textContent ?? '').trim();
}

function select(source: HTMLElement): void {
  const closed = source.closest('details:not([open])');
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}
