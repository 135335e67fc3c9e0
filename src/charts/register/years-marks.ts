/** The marks of a picture over the periods: the own line, the band of its peers, what is due, and slots for what is missing. */
import type { Relation } from '../../model.ts';
import { gapsOf, isNumber } from './gaps.ts';
import type { Box } from './place.ts';
import { dots, ems, type Label, type Spot, stroke, tenth, through, widthOf } from './sketch.ts';
import type { Frame, YearsChart } from './years.ts';

/** The own line broken where a value is missing, with a dot for each that is there. */
export function ownLine({ chart, x, y }: Frame): {
  readonly svg: string;
  readonly spots: readonly (Spot | null)[];
  readonly runs: readonly (readonly Spot[])[];
} {
  const spots = chart.periods.map((_, index): Spot | null => {
    const value = chart.values[index];
    return isNumber(value) ? { x: x[index] ?? 0, y: y(value) } : null;
  });
  const runs = runsOf(spots);
  const lines = runs.filter((run) => run.length > 1).map(through);
  // A value that is about so much is a ring.
  const about = (index: number): boolean => chart.relations?.[index] === '≈';
  const filled = spots.filter((spot, index) => spot !== null && !about(index)) as readonly Spot[];
  const rings = spots.filter((spot, index) => spot !== null && about(index)) as readonly Spot[];
  const svg = stroke('o', lines.join('')) + stroke('p', dots(filled)) + stroke('p', dots(rings)) + stroke('q', dots(rings));
  return { svg, spots, runs };
}

/** Neighbours that are both there. */
function runsOf(spots: readonly (Spot | null)[]): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot) runs.at(-1)?.push(spot);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The middle half of the peers as a pale band without an edge, and their median as a thin line. */
export function bandOf({ chart, x, half, y }: Frame): { readonly area: string; readonly line: string; readonly median: readonly Spot[] } {
  const peers = chart.peers ?? [];
  const level = (key: 'lower' | 'median' | 'upper'): readonly (readonly Spot[])[] =>
    runsOf(peers.map((peer, index) => (peer ? { x: x[index] ?? 0, y: y(peer[key]) } : null))).map((run) => widened(run, half));
  const [lower, median, upper] = [level('lower'), level('median'), level('upper')];
  const areas = upper.map((run, index) => `${through([...run, ...[...(lower[index] ?? [])].reverse()])}z`);
  return { area: stroke('b', areas.join('')), line: stroke('m', median.map(through).join('')), median: median.flat() };
}

// One period alone has no line to its neighbours: it gets a short one of its own.
function widened(run: readonly Spot[], half: number): readonly Spot[] {
  const [only] = run;
  if (!only || run.length > 1) return run;
  const reach = Math.min(half * 0.6, 8);
  return [
    { x: only.x - reach, y: only.y },
    { x: only.x + reach, y: only.y },
  ];
}

/** True where the same was asked in every period. */
export function steady(due: NonNullable<YearsChart['due']>): boolean {
  return due.every((each) => each?.[0] === due[0]?.[0] && each?.[1] === due[0]?.[1]);
}

/** What is asked, in steps: a pale line with an edge, or a pale band with one between two numbers. */
export function dueOf(frame: Frame): { readonly svg: string; readonly outlines: readonly (readonly Spot[])[] } {
  const runs = dueRuns(frame);
  const lines: string[] = [];
  const bands: string[] = [];
  for (const { low, high } of runs) {
    if (low.every((spot, index) => spot.y === high[index]?.y)) lines.push(through(low));
    else bands.push(`${through([...high, ...[...low].reverse()])}z`);
  }
  const line = lines.join('');
  return {
    svg: stroke('d', bands.join('')) + stroke('e', line) + stroke('f', line),
    outlines: runs.flatMap(({ low, high }) => [low, high]),
  };
}

function dueRuns({ chart, x, half, y }: Frame): readonly { readonly low: readonly Spot[]; readonly high: readonly Spot[] }[] {
  const runs: { low: Spot[]; high: Spot[] }[] = [];
  let open = false;
  chart.due?.forEach((each, index) => {
    if (each && !open) runs.push({ low: [], high: [] });
    open = each !== null;
    const run = runs.at(-1);
    if (!each || !run) return;
    const [from, to] = [(x[index] ?? 0) - half, (x[index] ?? 0) + half];
    step(run.low, from, to, y(each[0]));
    step(run.high, from, to, y(each[1]));
  });
  return runs;
}

// Steps of one height are one line.
function step(spots: Spot[], from: number, to: number, y: number): void {
  const last = spots.at(-1);
  if (last?.y === y) spots[spots.length - 1] = { x: to, y };
  else spots.push({ x: from, y }, { x: to, y });
}

/** A dashed slot for each stretch of periods without a value for one reason, with the reason above it. */
export function slots({
  chart,
  words,
  x,
  half,
  axis,
}: Frame): readonly { readonly svg: string; readonly box: Box; readonly label: Label }[] {
  return gapsOf(chart, words.absent).map(({ from, to, reason }) => {
    const [left, right] = [(x[from] ?? 0) - half * 0.8, (x[to] ?? 0) + half * 0.8];
    const middle = (left + right) / 2;
    const width = widthOf(reason);
    const start = Math.min(Math.max(0, middle - width / 2), 100 - width);
    const anchor = start === 0 ? 'start' : start === 100 - width ? 'end' : 'middle';
    const at = anchor === 'start' ? 0 : anchor === 'end' ? 100 : middle;
    return {
      svg: stroke('s', `M${tenth(left)} ${axis - 16}h${tenth(right - left)}v16h${tenth(left - right)}z`),
      box: { left: Math.min(left, start), right: Math.max(right, start + width), top: axis - 30, bottom: axis },
      label: { text: reason, x: at, y: axis - 20, anchor },
    };
  });
}

/** At least: strips that thin out above the dot. At most: a wall, and strips below it. Drawn in pixels, as forms of one size. */
export function inexactMarks({ chart }: Frame, spots: readonly (Spot | null)[]): string {
  return spots.map((spot, index) => (spot ? inexact(spot, chart.relations?.[index]) : '')).join('');
}

const INEXACT: Readonly<Partial<Record<Relation, string>>> = {
  '≥': 'M-5-8H5v3H-5zM-5-11.5H5v2H-5zM-5-14H5v1H-5z',
  '≤': 'M-7-1.5H7v3H-7zM-5 4H5v2.5H-5zM-5 8.5H5v1.5H-5zM-5 12H5v1H-5z',
};

function inexact({ x, y }: Spot, relation: Relation | undefined): string {
  const d = relation && INEXACT[relation];
  return d ? `<svg x="${tenth(x)}%" y="${ems(y)}em"><path class="g" d="${d}"/></svg>` : '';
}
