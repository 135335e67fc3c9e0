/** Marks of outcomes: solid meets the standard, open falls short, a dashed square is for what cannot be told. */
import type { AssessmentOutcome } from '../../model.ts';
import { rect, type Shape } from '../shapes.ts';
import { dot } from './band.ts';

const RADIUS = 4;

/** A mark in a scatter; without a standard all are solid. */
export function outcomeMark(outcome: AssessmentOutcome | null, x: number, y: number): Shape {
  if (outcome === 'not-met') return dot(x, y, RADIUS - 0.75, 'rule2');
  if (outcome === 'cannot-tell') return rect('slot', { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS });
  return dot(x, y, RADIUS);
}

/** The class of a square or a part of a bar. */
export const OUTCOME_CLASS: Readonly<Record<AssessmentOutcome, string>> = { met: 'u-full', 'not-met': 'u-none', 'cannot-tell': 'slot' };

/** In the order in which they are always drawn and told. */
export const OUTCOMES: readonly AssessmentOutcome[] = ['met', 'not-met', 'cannot-tell'];
