/** Finds a place for a label where it covers the least: other labels first, then the lines that matter most. */
import { type Label, type Spot, widthOf } from './sketch.ts';

/** What labels must not cover, and how much it costs when they do. */
export interface Obstacles {
  readonly boxes: Box[];
  readonly lines: readonly { readonly spots: readonly Spot[]; readonly cost: number }[];
  /** Baselines outside of these are not possible. */
  readonly top: number;
  readonly bottom: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const [ASCENT, DESCENT] = [9, 2.5];
const [ON_LABEL, OUTSIDE] = [100, 1000];

/** A label centred on a place, or begun or ended at an edge that it would cross. */
export function labelAt(text: string, { x, y }: Spot, tone?: Label['tone']): Label {
  const half = widthOf(text) / 2;
  const [anchor, at] = x - half < 0 ? (['start', 0] as const) : x + half > 100 ? (['end', 100] as const) : (['middle', x] as const);
  return { text, x: at, y, anchor, ...(tone && { tone }) };
}

/** The candidate that covers the least, the earlier of two alike; it is an obstacle from then on. */
export function place(candidates: readonly Label[], obstacles: Obstacles): Label | undefined {
  let best: Label | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOf(boxOf(candidate), obstacles);
    if (cost >= least) continue;
    [best, least] = [candidate, cost];
  }
  if (best) obstacles.boxes.push(boxOf(best));
  return best;
}

function boxOf({ text, x, y, anchor }: Label): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT };
}

function costOf(box: Box, { boxes, lines, top, bottom }: Obstacles): number {
  const outside = box.top < top || box.bottom > bottom ? OUTSIDE : 0;
  const covered = boxes.filter((other) => overlap(box, other)).length * ON_LABEL;
  return outside + covered + lines.reduce((sum, { spots, cost }) => sum + (crosses(box, spots) ? cost : 0), 0);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

/** True where lines through spots enter a box. */
function crosses(box: Box, spots: readonly Spot[]): boolean {
  return spots.some((spot, index) => enters(box, spots[index - 1] ?? spot, spot));
}

function enters({ left, right, top, bottom }: Box, a: Spot, b: Spot): boolean {
  const [from, to] = [Math.max(left, Math.min(a.x, b.x)), Math.min(right, Math.max(a.x, b.x))];
  if (from > to) return false;
  const at = (x: number): number => (a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x));
  const [y1, y2] = a.x === b.x ? [a.y, b.y] : [at(from), at(to)];
  return Math.max(y1, y2) > top && Math.min(y1, y2) < bottom;
}
