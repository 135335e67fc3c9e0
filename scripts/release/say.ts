/** A change in words: the one door of the commands to them. */
import { pick } from '../../src/i18n/text.ts';
import type { Change, ChangeState, ReleasedFigures } from '../../src/model.ts';

export type Say = (change: Change) => string;

/** What says changes in a language, by the titles and units that either side has. */
export function sayer(_before: ReleasedFigures | null, _after: ReleasedFigures, lang: string): Say {
  return ({ id, previous, current }) => `${id}: ${stateText(previous, lang)} → ${stateText(current, lang)}`;
}

function stateText(state: ChangeState | undefined, lang: string): string {
  if (state?.kind === 'figure') return `${state.value ?? state.status}`;
  if (state?.kind === 'cell') return state.text;
  if (state?.kind === 'rows') return `${state.rows}`;
  return state ? pick(state.title, lang) : '–';
}
