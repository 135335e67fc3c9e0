/** Marks on a scale: a thin line for the middle of all, a pale line with an edge for what a standard asks. */
import { drawnTo } from '../conditions.ts';
import { asName, asObject, isBlank, runsText, textRuns } from '../entries.ts';
import type { ChartContext } from '../kind.ts';
import { label } from '../label.ts';
import { bareRuns, read } from '../reading.ts';
import { rect, type Shape } from '../shapes.ts';
import { measure, type Run } from '../words.ts';
import type { Reader } from './reader.ts';

/** A mark of a chart: where it stands, and what stands beside it. The unit is that of the scale, which is named below. */
export interface Mark {
  readonly at: number;
  readonly runs: readonly Run[];
}

/** The mark that a chart declares, where it has a number: 标准：至少300. */
export function markOf(parameter: unknown, context: ChartContext, { words }: Reader): Mark | null {
  if (isBlank(parameter)) return null;
  const { metric, label: own } = asObject(parameter);
  const reading = read(asName(metric), context);
  if (reading.missing) return null;
  const name = own === undefined ? words.mark : runsText(textRuns(own, context));
  return { at: drawnTo(reading), runs: [{ text: `${name}${words.colon}` }, ...bareRuns(reading, context)] };
}

/** A line of a rule standing upright: pale, with an edge. */
export function uprightRule(x: number, top: number, bottom: number): Shape {
  return rect('rule', { x: x - 2, y: top, width: 4, height: bottom - top });
}

/** A line of a rule lying down. */
export function levelRule(left: number, right: number, y: number): Shape {
  return rect('rule', { x: left, y: y - 2, width: right - left, height: 4 });
}

/** Words for a place on a scale, to stand above it. */
export interface Above {
  readonly x: number;
  readonly runs: readonly Run[];
}

/** Words of one or two places above a drawing: the second one lower, and not across the line that leads up to the first. */
export function above(
  places: readonly Above[],
  width: number,
  row: number,
): { readonly shapes: readonly Shape[]; readonly order: readonly Above[] } {
  const [first, second] = places;
  if (!first || !second) return { shapes: places.map((place) => words(place, startOf(place, width), 12)), order: places };
  // The longer words go up where they would be crossed lower down.
  const [upper, lower] = hasRoom(second, first.x, width) || !hasRoom(first, second.x, width) ? [first, second] : [second, first];
  return {
    shapes: [words(upper, startOf(upper, width), 12), words(lower, besides(lower, upper.x, width), 12 + row)],
    order: [upper, lower],
  };
}

function words({ runs }: Above, x: number, y: number): Shape {
  return label([runs], { x, y, tone: 'hd' });
}

function startOf({ x, runs }: Above, width: number): number {
  const wide = measure(runs, 'small');
  return Math.min(Math.max(0, x - wide / 2), Math.max(0, width - wide));
}

function besides(place: Above, line: number, width: number): number {
  const wide = measure(place.runs, 'small');
  const start = startOf(place, width);
  if (line < start - 6 || line > start + wide + 6) return start;
  return Math.max(0, place.x < line ? line - wide - 8 : Math.min(line + 8, width - wide));
}

function hasRoom(place: Above, line: number, width: number): boolean {
  const wide = measure(place.runs, 'small');
  const start = besides(place, line, width);
  return line < start - 4 || line > start + wide + 4;
}
