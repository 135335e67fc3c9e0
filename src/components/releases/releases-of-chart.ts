/** In which releases a chart is, without reading what they froze: a chart comes and goes by a change. */
import type { Page } from '../page.ts';

/** The oldest first. */
export function releasesOfChart({ published: { releases, history } }: Page, name: string): readonly string[] {
  if (releases.length === 0) return [];
  const turns = new Map((history[`chart/${name}`] ?? []).map(({ release, kind }) => [release, kind]));
  const [oldest] = releases.flatMap(({ id }) => turns.get(id) ?? []).filter((kind) => kind === 'new' || kind === 'withdrawn');
  let there = oldest !== 'new';
  return releases.flatMap(({ id }) => {
    const turn = turns.get(id);
    if (turn === 'new' || turn === 'withdrawn') there = turn === 'new';
    return there ? [id] : [];
  });
}
