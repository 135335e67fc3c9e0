/** Counts of outcomes. */
import type { AssessmentOutcome } from '../../model.ts';

/** Nothing counted yet. */
export function noOutcomes(): Record<AssessmentOutcome, number> {
  return { met: 0, 'not-met': 0, 'cannot-tell': 0 };
}
