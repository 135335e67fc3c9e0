/** A change in words: the one door of the commands to them. */
import { changeContext, changeText } from '../../src/i18n/change-text.ts';
import type { Change, ReleasedFigures } from '../../src/model.ts';

export type Say = (change: Change) => string;

/** What says changes in a language, by the titles and units that either side has; the later side goes first. */
export function sayer(before: ReleasedFigures | null, after: ReleasedFigures, lang: string): Say {
  const context = changeContext(...(before ? [after, before] : [after]));
  return (change) => changeText(change, lang, context);
}
