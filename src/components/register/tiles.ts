/** Every thing of a register as one square that leads to its page, coloured by how it meets the standards. */
import { entityPage, outcomesText } from '../../client/register/lines.ts';
import { registerPageWords } from '../../i18n/register-page.ts';
import { html } from '../../lib/html.ts';
import { type EntityLine, outcomeOfAll } from '../../lib/register-lines.ts';
import type { RegisterPage } from './list-view.ts';

export type TileKind = keyof ReturnType<typeof registerPageWords>['tiles'];

/** The squares of some things. */
export function tiles(lines: readonly EntityLine[], { view }: RegisterPage): string {
  const words = registerPageWords(view.lang);
  return lines
    .map((line) => {
      const said = outcomesText(line[5], view, words) || words.tiles[tileKind(line)];
      return html`<a class="tile ${tileKind(line)}" href="${entityPage(line[0], view)}" title="${line[1] + words.colon + said}"></a>`.html;
    })
    .join('');
}

/** What the colour of a square says. */
export function tileKind([, , , , , outcomes, until]: EntityLine): TileKind {
  return until === undefined ? (outcomeOfAll(outcomes) ?? 'none') : 'ended';
}
