/** The sections of tiles, and the order of the things in them. */
import type { AssessmentOutcome, RegisterTiles, TilesSection } from '../../model.ts';
import { OUTCOMES } from './outcome.ts';
import type { Reader } from './reader.ts';

/** The name of a section; '' where nothing parts the things. */
export function sectionName({ value }: TilesSection, { by }: RegisterTiles, reader: Reader): string {
  return by === null ? '' : reader.value(by, value);
}

/** Things by outcome, so that a section reads as a bar does; of one outcome in the order that they have. */
export function inOrder<T extends { readonly outcome: AssessmentOutcome }>(things: readonly T[]): readonly T[] {
  return OUTCOMES.flatMap((outcome) => things.filter((thing) => thing.outcome === outcome));
}
