/** A measure over the periods: a thing's own line beside its peers and what a standard asks. One small picture for each page. */
import { type RegisterWords, registerWords } from '../../i18n/register-words.ts';
import type { PeerFigures, Relation } from '../../model.ts';
import { isNumber } from './gaps.ts';
import { labelAt, type Obstacles, place } from './place.ts';
import { describeYears, rangeText, valueText } from './say.ts';
import { domainOf, scaleOf } from './scale.ts';
import { type Label, NARROWEST, type Placed, type Sketch, type Spot, sketch, tenth, textsOf, widthOf } from './sketch.ts';
import { bandOf, dueOf, inexactMarks, ownLine, slots, steady } from './years-marks.ts';

/** What a picture over the periods shows. All lists are as long as `periods`, the oldest first. */
export interface YearsChart {
  /** The measure with its unit, as a title has it: 用房面积（平方米）. */
  readonly title: string;
  /** What one thing is called: 社区. */
  readonly entity: string;
  /** As an axis prints them: 2016. */
  readonly periods: readonly string[];
  /** As a sentence says them: 2016年. Without them `periods`. */
  readonly periodNames?: readonly string[];
  readonly values: readonly (number | null)[];
  /** Strength of values that are not exact. */
  readonly relations?: readonly (Relation | undefined)[];
  /** Why there is no value, in words: 未报. */
  readonly missing?: readonly (string | undefined)[];
  readonly peers?: readonly (PeerFigures | null)[];
  /** What the standard asks, from and to. */
  readonly due?: readonly (readonly [low: number, high: number] | null)[];
  /** A number without its unit. */
  readonly format: (value: number) => string;
  readonly lang: string;
}

const [TOP, HEIGHT] = [20, 128];
/** The names of the periods, below the axis. */
const FOOT = 18;
/** More room where strips of an at-least rise above a dot. */
const TOP_OPEN = 30;

/** Everything placed: what the drawing and its words are made of. */
export interface Frame {
  readonly chart: YearsChart;
  readonly words: RegisterWords;
  /** The middle of each period, and half of what a period takes. */
  readonly x: readonly number[];
  readonly half: number;
  readonly y: (value: number) => number;
  readonly domain: readonly [number, number];
  readonly axis: number;
}

/** The picture as SVG, and in words for those who do not see it. */
export function drawYears(chart: YearsChart): Sketch {
  const { height, description, texts, ...parts } = placeYears(chart);
  return { description, svg: sketch(height, description, { ...parts, texts: textsOf(texts) }) };
}

/** The same in its parts, as high as is asked, in tenths of an em. */
export function placeYears(chart: YearsChart, height: number = HEIGHT): Placed {
  const frame = frameOf(chart, height - FOOT);
  const description = describeYears(frame);
  const own = ownLine(frame);
  const empty = slots(frame);
  const due = dueOf(frame);
  const peers = bandOf(frame);
  const obstacles: Obstacles = {
    boxes: empty.map(({ box }) => box),
    lines: [
      ...own.runs.map((spots) => ({ spots, cost: 9 })),
      ...due.outlines.map((spots) => ({ spots, cost: 5 })),
      { spots: peers.median, cost: 2 },
    ],
    top: 0,
    bottom: frame.axis + 1,
  };
  const labels = [...ownLabels(frame, own.spots, obstacles), ...dueLabels(frame, obstacles), ...groundLabel(frame, obstacles)];
  const level = groundOf(frame.domain);
  const ground = `<path class="${level === 0 ? 'z' : 'h'}" d="M0 ${tenth(frame.y(level))}h100"/>`;
  return {
    height,
    description,
    paths: peers.area + ground + due.svg + peers.line + own.svg + empty.map(({ svg }) => svg).join(''),
    fixed: inexactMarks(frame, own.spots),
    texts: [...empty.map(({ label }) => label), ...labels, ...periodLabels(frame)],
  };
}

function frameOf(chart: YearsChart, axis: number): Frame {
  const { periods, values, peers = [], due = [] } = chart;
  const numbers = [
    ...values.filter(isNumber),
    ...peers.flatMap((peer) => (peer ? [peer.lower, peer.upper] : [])),
    ...due.flatMap((each) => each ?? []),
  ];
  const domain = domainOf(numbers);
  const half = 50 / Math.max(1, periods.length);
  return {
    chart,
    words: registerWords(chart.lang),
    x: periods.map((_, index) => half * (2 * index + 1)),
    half,
    y: scaleOf(domain, [axis, chart.relations?.includes('≥') ? TOP_OPEN : TOP]),
    domain,
    axis,
  };
}

// Only the first and the last value are printed: the table beside the picture has all of them.
function ownLabels(frame: Frame, spots: readonly (Spot | null)[], obstacles: Obstacles): readonly Label[] {
  const known = spots.flatMap((spot, index) => (spot ? [{ spot, index }] : []));
  const ends = known.length < 2 ? known : [known[known.length - 1], known[0]];
  return ends.flatMap((end) => {
    if (!end) return [];
    const { spot, index } = end;
    const text = valueText(frame.chart.values[index] ?? 0, frame.chart.relations?.[index], frame.chart);
    const at = (by: number): Label => labelAt(text, { x: spot.x, y: spot.y + by }, 'v');
    const raised = frame.chart.relations?.[index] === '≥' ? -17 : -7;
    return place([at(raised), at(16), at(raised - 13), at(28)], obstacles) ?? [];
  });
}

// What is asked in the newest period, at the right; at the left too where it was always the same.
function dueLabels(frame: Frame, obstacles: Obstacles): readonly Label[] {
  const { chart, words, y } = frame;
  const newest = chart.due?.at(-1);
  if (!newest) return [];
  const text = words.dueShort(rangeText(chart, newest));
  const [above, below] = [y(newest[1]) - 6, y(newest[0]) + 15];
  const at = (x: number, anchor: Label['anchor'], ...levels: readonly number[]) =>
    levels.map((level): Label => ({ text, x, y: level, anchor, tone: 'r' }));
  const right = at(100, 'end', above, below, below + 13, above - 13);
  const left = at(0, 'start', above, below);
  const middle = at(50, 'middle', above, below);
  return [place(steady(chart.due ?? []) ? [...right, ...left, ...middle] : right, obstacles) ?? []].flat();
}

// What the ground line stands for, so that nobody takes it for zero where it is not.
function groundLabel({ chart, domain, y }: Frame, obstacles: Obstacles): readonly Label[] {
  const ground = groundOf(domain);
  const at = { text: chart.format(ground), y: y(ground) - 3 };
  const sides: readonly Label[] = [
    { ...at, x: 0, anchor: 'start' },
    { ...at, x: 100, anchor: 'end' },
    { ...at, x: 50, anchor: 'middle' },
  ];
  return [place(sides, obstacles) ?? []].flat();
}

function groundOf([low, high]: readonly [number, number]): number {
  return low <= 0 && high >= 0 ? 0 : low;
}

// As many as stand apart, counted from the newest.
function periodLabels({ chart, x, half, axis }: Frame): readonly Label[] {
  const widest = Math.max(...chart.periods.map(widthOf)) + 25 / NARROWEST;
  const step = Math.max(1, Math.ceil(widest / (2 * half)));
  const last = chart.periods.length - 1;
  return chart.periods.flatMap((text, index) => ((last - index) % step === 0 ? labelAt(text, { x: x[index] ?? 0, y: axis + 15 }) : []));
}
