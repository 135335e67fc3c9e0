import { type DuePart, partClass } from '../../i18n/due-words.ts';

/** Puts pieces into an element as the page does: a number of a standard is a link to its proof. */
export function show(element: Element | null, parts: readonly DuePart[], proofs: Readonly<Record<string, string>>): void {
  element?.replaceChildren(...parts.map((part) => node(part, proofs)));
}

function node(part: DuePart, proofs: Readonly<Record<string, string>>): Node | string {
  if (part.kind === 'text') return part.text;
  if (part.kind !== 'parameter') {
    const span = document.createElement('span');
    span.className = partClass(part.kind);
    span.textContent = part.text;
    return span;
  }
  const link = document.createElement('a');
  link.className = 'num';
  link.href = proofs[part.observation] ?? '';
  const data = document.createElement('data');
  data.value = String(part.value);
  data.dataset['observation'] = part.observation;
  data.textContent = part.text;
  link.append(data);
  return link;
}
