/** Where a thing stands among its peers in the newest period: one line of a few marks, however many peers there are. */
import { type RegisterWords, registerWords } from '../../i18n/register-words.ts';
import type { PeerFigures, Relation } from '../../model.ts';
import { isNumber } from './gaps.ts';
import { labelAt, type Obstacles, place } from './place.ts';
import { peerParts, rangeText, valueText } from './say.ts';
import { scaleOf } from './scale.ts';
import { dots, ems, type Label, type Placed, type Sketch, sketch, stroke, tenth, textsOf } from './sketch.ts';

/** What a strip shows. */
export interface StripChart {
  /** The measure with its unit and the period, as a title has it. */
  readonly title: string;
  /** What one thing is called: 社区. */
  readonly entity: string;
  readonly value: number | null;
  readonly relation?: Relation | undefined;
  /** Why there is no value, in words. */
  readonly missing?: string | undefined;
  readonly peers: PeerFigures | null;
  readonly due?: readonly [low: number, high: number] | null;
  /** A number without its unit. */
  readonly format: (value: number) => string;
  readonly lang: string;
}

/** A strip with the sentence that stands below it: how many peers, or why there is no picture. */
export interface Strip extends Sketch {
  readonly note: string;
}

/** Of fewer peers nothing is drawn: it would tell of single things. */
const FEWEST = 3;
const [LEFT, RIGHT] = [3, 97];

/** The picture, or none where peers are too few; the note says which. */
export function drawStrip(chart: StripChart): Strip {
  const { placed, note } = placeStrip(chart);
  if (!placed) return { svg: '', description: note, note };
  const { height, description, texts, ...parts } = placed;
  return { svg: sketch(height, description, { ...parts, texts: textsOf(texts) }), description, note };
}

/** The same in its parts. */
export function placeStrip(chart: StripChart): { readonly placed: Placed | null; readonly note: string } {
  const words = registerWords(chart.lang);
  const { peers, entity, format } = chart;
  if (!peers || peers.count < FEWEST) return { placed: null, note: words.few(format(FEWEST), entity) };
  const drawn = { ...chart, peers };
  const x = placeOf(drawn);
  const texts = labels(drawn, words, x);
  // As high as its labels need; they are placed around a line at zero.
  const middle = 10 - Math.min(...texts.map(({ y }) => y));
  const counted = isNumber(chart.value) && chart.relation === undefined ? words.count : words.countOthers;
  return {
    placed: {
      height: 13 + spanOf(texts),
      description: describe(chart, peers, words),
      paths: peersMarks(peers, x, middle) + dueMark(drawn, x, middle) + ownDot(drawn, x, middle),
      fixed: inexact(drawn, x, middle),
      texts: texts.map((label) => ({ ...label, y: label.y + middle })),
    },
    note: counted(format(peers.count), entity),
  };
}

type Drawn = StripChart & { readonly peers: PeerFigures };
type Place = (value: number) => number;

// A strip has no foot that could be taken for zero: it begins where its values do.
function placeOf({ peers, value, due }: Drawn): Place {
  const all = [peers.lowest, peers.highest, ...(isNumber(value) ? [value] : []), ...(due ?? [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = low < high ? 0 : Math.abs(low) || 1;
  return scaleOf([low - room, high + room], [LEFT, RIGHT]);
}

function describe(chart: StripChart, peers: PeerFigures, words: RegisterWords): string {
  const { format, entity, due } = chart;
  const own = isNumber(chart.value)
    ? words.own(entity) + words.colon + valueText(chart.value, chart.relation, chart)
    : words.none(entity, chart.missing ?? words.absent);
  const parts = [
    own,
    ...peerParts(peers, chart),
    words.lowest(format(peers.lowest)),
    words.highest(format(peers.highest)),
    ...(due ? [words.dueIs(rangeText(chart, due))] : []),
  ];
  return chart.title + words.semicolon + parts.join(words.comma) + words.stop;
}

/** The whole spread as a hairline with ends, the middle half as a pale band, the median as a tick. */
function peersMarks({ lowest, lower, median, upper, highest }: PeerFigures, x: Place, middle: number): string {
  const [from, a, b, to] = [lowest, lower, upper, highest].map((value) => tenth(x(value)));
  const band = a === b ? '' : stroke('b', `M${a} ${middle - 8}H${b}v16H${a}z`);
  const line = stroke('l', `M${from} ${middle}H${to}M${from} ${middle - 4}v8M${to} ${middle - 4}v8`);
  return band + line + stroke('m', `M${tenth(x(median))} ${middle - 8}v16`);
}

function dueMark({ due }: Drawn, x: Place, middle: number): string {
  if (!due) return '';
  const [low, high] = due.map((value) => tenth(x(value)));
  if (low !== high) return stroke('d', `M${low} ${middle - 12}H${high}v24H${low}z`);
  const line = `M${low} ${middle - 13}v26`;
  return stroke('e', line) + stroke('f', line);
}

function ownDot({ value, relation }: Drawn, x: Place, middle: number): string {
  if (!isNumber(value)) return '';
  const spot = [{ x: x(value), y: middle }];
  return stroke('p', dots(spot)) + (relation === '≈' ? stroke('q', dots(spot)) : '');
}

/** At least: strips that thin out to the right. At most: a wall, and strips to its left. In pixels, as forms of one size. */
const INEXACT: Readonly<Partial<Record<Relation, string>>> = {
  '≥': 'M8-6h4V6H8zM14-6h2V6h-2zM18-6h1V6h-1z',
  '≤': 'M-1-8h3V8h-3zM-7-6h2.5V6H-7zM-11-6h1.5V6H-11zM-14-6h1V6h-1z',
};

function inexact({ value, relation }: Drawn, x: Place, middle: number): string {
  const d = isNumber(value) && relation ? INEXACT[relation] : undefined;
  return d ? `<svg x="${tenth(x(value ?? 0))}%" y="${ems(middle)}em"><path class="g" d="${d}"/></svg>` : '';
}

function spanOf(texts: readonly Label[]): number {
  const ys = texts.map(({ y }) => y);
  return Math.max(...ys) - Math.min(...ys);
}

function labels(chart: Drawn, words: RegisterWords, x: Place): readonly Label[] {
  const { peers, format, due } = chart;
  const obstacles: Obstacles = { boxes: [], lines: [], top: -100, bottom: 100 };
  const own = ownLabel(chart, words, x);
  const ends: readonly Label[] =
    peers.lowest === peers.highest
      ? [labelAt(words.all(format(peers.lowest)), { x: x(peers.lowest), y: 22 })]
      : [
          { text: words.lowest(format(peers.lowest)), x: 0, y: 22, anchor: 'start' },
          { text: words.highest(format(peers.highest)), x: 100, y: 22, anchor: 'end' },
        ];
  const median = words.medianShort(format(peers.median));
  const medians = peers.lowest === peers.highest ? [] : [22, 36].map((by) => labelAt(median, { x: x(peers.median), y: by }));
  const dues = due
    ? [-17, -30].map((by) => labelAt(words.dueShort(rangeText(chart, due)), { x: x((due[0] + due[1]) / 2), y: by }, 'r'))
    : [];
  const placed = [[own], ends.slice(0, 1), ends.slice(1), medians, dues].map((candidates) => place(candidates, obstacles));
  return placed.flatMap((label) => label ?? []);
}

function ownLabel(chart: Drawn, words: RegisterWords, x: Place): Label {
  const y = -17;
  if (!isNumber(chart.value)) return { text: words.none(chart.entity, chart.missing ?? words.absent), x: 0, y, anchor: 'start' };
  const text = valueText(chart.value, chart.relation, chart);
  return labelAt(words.ownShort(chart.entity, text), { x: x(chart.value), y }, 'v');
}
