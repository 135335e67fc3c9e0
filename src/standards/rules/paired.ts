import type { Reason, Ruling } from '../ruling.ts';

/** What a table of pairs says of a thing's partners. */
export type Partners = 'own' | 'shared' | 'none' | 'unclear' | 'other-period';

const RULINGS: Readonly<Record<Partners, readonly [Ruling['outcome'], Reason]>> = {
  own: ['met', 'none'],
  shared: ['not-met', 'partner-shared'],
  none: ['not-met', 'no-partner'],
  unclear: ['cannot-tell', 'partner-unclear'],
  'other-period': ['cannot-tell', 'other-period'],
};

/** At least one partner, and none of them the partner of another thing too. */
export function paired(partners: Partners): Ruling {
  const [outcome, reason] = RULINGS[partners];
  return { outcome, due: null, short: null, reason };
}
