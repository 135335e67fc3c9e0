/** How each thing meets a standard: in the order of its group, with no map, because boundaries need an approval that nobody has. */
import type { RegisterTiles, TilesSection } from '../../model.ts';
import {
  type Declared,
  groupPages,
  groupsOf,
  named,
  outcomeAt,
  PictureFault,
  type PictureSource,
  pictureOf,
  requireColumn,
  rowsIn,
  standardOf,
  thingAt,
} from './source.ts';
import { noOutcomes } from './tally.ts';

/** More squares than these are no picture of things any more. */
const MOST_TILES = 500;
const MOST_SECTIONS = 60;

type Tile = NonNullable<TilesSection['things']>[number];

/** The picture; refused where no thing is asked. */
export function tilesPicture(source: PictureSource, declared: Declared): RegisterTiles {
  const of = pictureOf(source, declared);
  const standard = standardOf(source, declared['standard']);
  const by = declared['by'] === undefined ? (source.view.register.groups[0] ?? null) : String(declared['by']);
  const asked = rowsIn(source.view, of).filter((position) => outcomeAt(source.assess, position, standard.name) !== null);
  if (asked.length === 0) throw new PictureFault('picture-empty', { found: standard.name });
  const groups = by === null ? new Map([['', asked]]) : groupsOf(requireColumn(source.view, by), asked);
  const sections = [...groups].map(([value, positions]) => {
    const things = positions.map((position) => tileAt(source, position, standard.name));
    return { value, outcomes: tally(things), things: asked.length <= MOST_TILES ? things : null };
  });
  const outcomes = noOutcomes();
  for (const section of sections) {
    for (const outcome of ['met', 'not-met', 'cannot-tell'] as const) outcomes[outcome] += section.outcomes[outcome];
  }
  return {
    kind: 'register-tiles',
    ...of,
    standard: named(standard),
    by,
    groups: groupPages(source.view, by, of),
    outcomes,
    sections: sections.slice(0, MOST_SECTIONS),
    rest: Math.max(0, sections.length - MOST_SECTIONS),
  };
}

function tileAt({ view, assess }: PictureSource, position: number, standard: string): Tile {
  return { ...thingAt(view, position), outcome: outcomeAt(assess, position, standard) ?? 'cannot-tell' };
}

function tally(things: readonly Tile[]): TilesSection['outcomes'] {
  const counts = noOutcomes();
  for (const { outcome } of things) counts[outcome]++;
  return counts;
}
