/** component-bars: sums of floors, drawn by component along the bar and by payer across it. */
import { scaleLinear } from 'd3';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart } from '../../model.ts';
import { drawnTo, refuse, shareFault, totalFault } from '../conditions.ts';
import { asList, asName, asObject, entriesOf, entryOf, isBlank, type Parameters, textRuns } from '../entries.ts';
import { OPEN_END, openEnd } from '../forms/at-least.ts';
import { slot } from '../forms/slot.ts';
import type { ChartContext, Entry, Kind } from '../kind.ts';
import { baseline, label, linesHeight } from '../label.ts';
import { bareRuns, type Reading, spaced, valueRuns } from '../reading.ts';
import { fillRoom } from '../room.ts';
import { type Box, rect, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, type Run, wrap } from '../words.ts';
import { heading, longest } from './open-bar.ts';

const HEIGHT = 56;
/** On an image solid parts of a bar stand so far apart. */
const GAP = 2;

interface Sum {
  readonly total: Entry;
  readonly components: readonly Entry[];
  /** Absent where nobody says who shares it: the bar stays whole. */
  readonly split: Split | undefined;
}

/** Who pays: the share of the first payer, and the words of both. `share` is unknown where the metric has no exact value. */
interface Split {
  readonly entry: Entry;
  readonly share: number | undefined;
  readonly words: readonly (readonly Run[])[];
}

/** Bars made of components, each divided by payer only where it says so. Refuses components that do not add up to their total. */
export const componentBars: Kind = {
  entries: (chart, context) => {
    const sums = sumsOf(chart, context);
    const shared = new Map(sums.flatMap(({ split }) => (split ? [[split.entry.reading.id, split.entry] as const] : [])));
    return [...sums.flatMap(({ total, components }) => [total, ...components]), ...shared.values()];
  },
  remarks: (chart, context) => {
    const sums = sumsOf(chart, context);
    const shared = sums.some(({ split }) => split?.share !== undefined);
    const undivided = shared && sums.some(({ split }) => split === undefined);
    return [...(shared ? (['shared'] as const) : []), ...(undivided ? (['undivided'] as const) : [])];
  },
  draw: (chart, context, width, room) => {
    const sums = sumsOf(chart, context);
    return fillRoom((extra) => layOut(sums, context, { width, extra, gap: room === undefined ? 0 : GAP }), room, {
      parts: sums.length,
      least: -16,
      most: Math.min(90, width * 0.14),
    });
  },
};

function sumsOf({ parameters }: Chart, context: ChartContext): readonly Sum[] {
  return asList(parameters['bars']).map((bar) => {
    const components = entriesOf(bar['components'], context);
    const sum = { total: entryOf(bar, context, 'total'), components, split: splitOf(bar, context) };
    refuse(
      totalFault(
        sum.total.reading,
        components.map(({ reading }) => reading),
      ),
    );
    return sum;
  });
}

function splitOf(bar: Parameters, context: ChartContext): Split | undefined {
  if (isBlank(bar['split'])) return undefined;
  const { metric, labels } = asObject(bar['split']);
  const entry = entryOf({ metric: asName(metric) }, context);
  const { reading } = entry;
  if (reading.missing || reading.relation !== '=') return { entry, share: undefined, words: [] };
  refuse(shareFault(reading));
  const share = drawnTo(reading);
  const names = Array.isArray(labels) ? labels.map((each) => textRuns(each, context)) : [];
  const percent = (value: number): Run => ({ text: `${formatNumber(value, context.lang)}%`, observation: reading.id, solid: true });
  const space: readonly Run[] = context.lang === 'zh' ? [] : [{ text: ' ' }];
  return { entry, share, words: [share, 100 - share].map((value, index) => [...(names[index] ?? []), ...space, percent(value)]) };
}

interface Spread {
  readonly width: number;
  readonly extra: number;
  readonly gap: number;
}

function layOut(sums: readonly Sum[], context: ChartContext, { width, extra, gap }: Spread): Sheet {
  const all = sums.flatMap(({ total, components }) => [total, ...components]).map(({ reading }) => reading);
  const scale = scaleLinear([0, longest(all)], [0.75, width - OPEN_END - 6]);
  const shapes: Shape[] = [];
  let y = 0;
  for (const sum of sums) {
    const head = heading(sum.total.label, valueRuns(sum.total.reading, context, { size: 'figure', computed: true }), width);
    const drawn = drawSum(sum, { scale, y: y + head.height + 4, width, gap, height: HEIGHT + extra * 0.8 }, context);
    shapes.push(...head.shapes(y), ...drawn.shapes);
    y = drawn.bottom + 26 + extra * 0.2;
  }
  return { width, height: Math.ceil(y - 22 - extra * 0.2), marks: [paint(...shapes)] };
}

interface Place {
  readonly scale: (value: number) => number;
  readonly y: number;
  readonly width: number;
  readonly gap: number;
  /** How thick the bar is. */
  readonly height: number;
}

function drawSum({ total, components, split }: Sum, place: Place, context: ChartContext): { shapes: readonly Shape[]; bottom: number } {
  const { scale, y, height } = place;
  const shapes: Shape[] = [];
  let x = scale(0);
  let bottom = y + height;
  components.forEach(({ label: words, reading }, index) => {
    const rest = (place.width - x - 1) / (components.length - index);
    const box = { x, y, width: reading.missing ? Math.min(rest, 150) : scale(drawnTo(reading)) - scale(0), height };
    const lines = wrap([...words, ...spaced(bareRuns(reading, context), 6)], Math.max(box.width - 8, 60), 'small');
    const drawn = { ...box, width: index < components.length - 1 && reading.nature === 'outcome' ? box.width - place.gap : box.width };
    shapes.push(...segment(reading, drawn, split), label(lines, { x: x + 1, y: y + height + 4 + baseline('small') }));
    bottom = Math.max(bottom, y + height + 4 + linesHeight(lines, 'small'));
    x += box.width;
  });
  const open = total.reading.relation === '≥' && components.every(({ reading }) => !reading.missing);
  const end = open ? [openEnd(x + 1, { x: 0, y, width: 0, height }, total.reading.nature)] : [];
  return { shapes: [...shapes, ...end], bottom };
}

function segment(reading: Reading, box: Box, split: Split | undefined): readonly Shape[] {
  if (reading.missing) return slot(box, [{ text: reading.words.number, observation: reading.id }]);
  const solid = reading.nature === 'rule' ? 'rule' : 'bar';
  if (split?.share === undefined) return [rect(solid, box)];
  const upper = (box.height * split.share) / 100;
  const halves = [
    { ...box, height: upper },
    { ...box, y: box.y + upper, height: box.height - upper },
  ];
  return halves.flatMap((half, index) => [rect(index === 0 ? solid : 'rule2', half), ...payer(split.words[index] ?? [], half, reading)]);
}

// Words stand in a half only where they fit; the first component is the place where a reader looks for them.
function payer(words: readonly Run[], half: Box, reading: Reading): readonly Shape[] {
  const percent = words.slice(-1);
  const shown = [words, percent].find((each) => measure(each, 'small') + 14 <= half.width);
  if (!shown || half.height < 18 || reading.nature === 'outcome') return [];
  return [label([shown], { x: half.x + 8, y: half.y + half.height / 2 + 4.5, tone: 'hd' })];
}
