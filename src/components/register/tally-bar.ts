/** A bar as long as a part has things, divided by how they meet the standards. */
import type { RegisterPageWords } from '../../i18n/register-page.ts';
import { html } from '../../lib/html.ts';
import type { Stretch, Tally } from '../../lib/register-lines.ts';

const KINDS = ['met', 'notMet', 'cannotTell'] as const satisfies readonly (keyof Tally)[];

/** The bar; `most` is the largest number of things in any part. What it shows is told in words too. */
export function tallyBar({ entities, tally }: Pick<Stretch, 'entities' | 'tally'>, most: number, words: RegisterPageWords): string {
  const rest = entities - KINDS.reduce((sum, kind) => sum + tally[kind], 0);
  const parts = [...KINDS.map((kind) => [kind as string, tally[kind]] as const), ['none', rest] as const];
  let from = 0;
  const bars = parts.flatMap(([kind, count]) => {
    if (count === 0) return [];
    const bar = html`<rect class="${kind}" x="${percent(from, most)}" width="${percent(count, most)}" y="1" height="14"/>`;
    from += count;
    return [bar];
  });
  const said = KINDS.filter((kind) => tally[kind] > 0).map((kind) => `${words.tiles[kind]} ${tally[kind]}`);
  return html`<svg class="tally" role="img" aria-label="${said.join(words.comma) || String(entities)}" width="100%" height="16">${bars}</svg>`
    .html;
}

function percent(count: number, of: number): string {
  return `${Number(((100 * count) / of).toFixed(3))}%`;
}
