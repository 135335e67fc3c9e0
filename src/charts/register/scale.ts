/** Where a scale begins and ends, from its values alone. */

/** The ends of a scale over values, zero included unless that would press them flat; never of no length. */
export function domainOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(least)) return [0, 1];
  const low = least > 0 && (least <= most / 2 || least === most) ? 0 : least;
  const high = most < 0 && (most >= least / 2 || least === most) ? 0 : most;
  if (low === high) return [0, 1];
  return [low === 0 || low < 0 ? low : roundedDown(low, high - low), high];
}

/** A straight scale; a value outside stands at the end. */
export function scaleOf([low, high]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  return (value) => start + Math.min(1, Math.max(0, (value - low) / (high - low))) * (end - start);
}

// The scale's beginning is printed, so it is a number that can be said.
function roundedDown(value: number, length: number): number {
  const step = 10 ** Math.floor(Math.log10(length));
  // A little below the least value, which would lie upon the line else.
  const rounded = Number(((Math.ceil(value / step) - 1) * step).toPrecision(12));
  return Number.isFinite(rounded) ? rounded : value;
}
