/** The words below a picture of a register: its axes, what is not drawn and why. They travel with it into its files. */
import { label, linesHeight } from '../label.ts';
import type { Shape } from '../shapes.ts';
import { wrap } from '../words.ts';

/** Sentences below a drawing, and the height that it has with them. */
export function foot(
  sentences: readonly string[],
  y: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const lines = sentences.filter((text) => text !== '').flatMap((text) => wrap([{ text }], width, 'small'));
  if (lines.length === 0) return { shapes: [], bottom: y };
  return { shapes: [label(lines, { x: 0, y: y + 20, tone: 'mut' })], bottom: y + 10 + linesHeight(lines, 'small') };
}
