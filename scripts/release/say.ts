/** A change in words, as the pages have it: the one door of the commands to them. */
import { changeContext, changeText } from '../../src/i18n/change-text.ts';
import type { Change, Published, ReleasedFigures } from '../../src/model.ts';
import type { Publication } from '../../src/published/publish.ts';
import { allRowNames } from '../../src/published/row-names.ts';
import type { ReleaseWords } from './words.ts';

export type Say = (change: Change) => string;

/** What a folder publishes, with the names of all its things: a change that no release has yet may be of any of them. */
export function withAllNames({ published, workings }: Publication): Published {
  return { ...published, names: allRowNames(published.registers, workings.tables) };
}

/** What says changes in a language, by the titles, units and names that either side has; those of the later side go first. */
export function sayer(before: ReleasedFigures | null, after: ReleasedFigures | Published, lang: string): Say {
  const context = before ? changeContext(after, before) : changeContext(after);
  return (change) => changeText(change, lang, context);
}

/** The same where nothing around it says that something is gone. */
export function withKind(change: Change, say: Say, { kinds, kind }: ReleaseWords): string {
  return change.kind === 'withdrawn' ? kind(kinds.withdrawn, say(change)) : say(change);
}
