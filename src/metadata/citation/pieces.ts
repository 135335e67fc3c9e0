/** A citation as it stands in a file and on a page: text, and the places where the day of reading belongs. */

export type Piece = string | TitlePiece | AccessedPiece;

/** Set in italics where the style asks for it. */
export interface TitlePiece {
  readonly kind: 'title';
  readonly text: string;
}

/** The day on which the reader reads: no build knows it, so it is filled in on the page. */
export interface AccessedPiece {
  readonly kind: 'accessed';
  readonly form: AccessedForm;
  /** Stand around the day, and only where there is one. */
  readonly before: string;
  readonly after: string;
  /** What stands there while no day is known; empty where the format can do without. */
  readonly otherwise: string;
}

/** `day` 2026-11-05; `words` November 5, 2026; `slashes` 2026/11/05; `parts` 2026, 11, 5. */
export type AccessedForm = 'day' | 'words' | 'slashes' | 'parts';

/** A citation without a day of reading, as a file has it. */
export function citationText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'title' ? piece.text : piece.otherwise)).join('');
}

/** The place for a day that may be missing. */
export function accessedIfKnown(form: AccessedForm, before: string, after: string): AccessedPiece {
  return { kind: 'accessed', form, before, after, otherwise: '' };
}
