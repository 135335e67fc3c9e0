/** Fills a work into the places for its formats; the day of reading is filled in when one is copied, as in every citation. */
import { type Formatted, formatsOf } from '../../metadata/citation/formats.ts';
import { citationText, type Piece } from '../../metadata/citation/pieces.ts';
import type { CitedWork } from '../../metadata/citation/work.ts';
import { save } from './png.ts';

/** Every `[data-format]` gets the text of its format, every `[data-save]` its file. */
export function fillCitations(work: CitedWork): void {
  for (const format of formatsOf(work)) {
    document.querySelector(`[data-format="${format.id}"]`)?.replaceChildren(...format.pieces.map(nodeOf));
    const button = document.querySelector<HTMLButtonElement>(`button[data-save="${format.id}"]`);
    if (button) button.onclick = () => saveFormat(format, work);
  }
}

function saveFormat({ file, pieces }: Formatted, { key }: CitedWork): void {
  save(new Blob([citationText(pieces)], { type: 'text/plain;charset=utf-8' }), `${key}.${file}`);
}

function nodeOf(piece: Piece): Node | string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'title') return Object.assign(document.createElement('cite'), { textContent: piece.text });
  const slot = document.createElement('span');
  slot.textContent = piece.otherwise;
  slot.dataset['accessed'] = piece.form;
  slot.dataset['before'] = piece.before;
  slot.dataset['after'] = piece.after;
  if (piece.otherwise) slot.className = 'to-fill';
  return slot;
}
