/** areas: squares whose areas compare as the quantities do. */
import { areaFault, drawnTo, refuse } from '../conditions.ts';
import { entriesOf } from '../entries.ts';
import { hatchedPath } from '../forms/about.ts';
import { OPEN_END, openEnd } from '../forms/at-least.ts';
import { slot } from '../forms/slot.ts';
import type { ChartContext, Entry, Kind } from '../kind.ts';
import { baseline, label, linesHeight } from '../label.ts';
import { type Reading, valueRuns } from '../reading.ts';
import { fillRoom } from '../room.ts';
import { type Box, path, rect, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { AREA_END, AREA_GAP, areaShare, areasFault } from '../squares.ts';
import { type Size, wrap } from '../words.ts';
import { longest } from './open-bar.ts';

/** Quantities of one unit as squares to scale on a common ground; a rule is pale, an at-least open to the right. */
export const areas: Kind = {
  entries: (chart, context) => entriesOf(chart.parameters['metrics'], context),
  draw: (chart, context, width, room) => {
    const entries = areas.entries(chart, context);
    return fillRoom((extra) => layOut(entries, context, width, extra), room, { least: -60, most: 260 });
  },
};

function layOut(entries: readonly Entry[], context: ChartContext, width: number, extra: number): Sheet {
  const readings = entries.map(({ reading }) => reading);
  for (const reading of readings) refuse(areaFault(reading));
  refuse(areasFault(readings, width));
  const max = longest(readings);
  const share = areaShare(width, entries.length);
  const widest = Math.min((width < 440 ? 130 : 170) + extra, share - AREA_END);
  const column = Math.min(share, width < 440 ? width : Math.max(250, widest + OPEN_END + 10));
  const size: Size = column < 110 ? 'small' : 'medium';
  const shapes: Shape[] = [];
  let bottom = widest;
  entries.forEach(({ label: words, reading }, index) => {
    const x = index * (column + AREA_GAP);
    const side = reading.missing ? widest : widest * Math.sqrt(drawnTo(reading) / max);
    const lines = [...wrap(valueRuns(reading, context, { size: 'figure' }), column, size)];
    const text = wrap(words, column, size);
    const top = widest + 8;
    shapes.push(...square(reading, { x: x + 0.75, y: widest - side + 0.75, width: side, height: side }));
    shapes.push(label(lines, { x, y: top + 22, size, tone: 'hd' }));
    const below = top + 30 + linesHeight(lines.slice(1), size);
    shapes.push(label(text, { x, y: below + baseline(size) - 2, size }));
    bottom = Math.max(bottom, below + linesHeight(text, size));
  });
  const used = Math.min(width, entries.length * (column + AREA_GAP) - AREA_GAP);
  return { width, used, height: Math.ceil(bottom + 2), marks: [paint(...shapes)] };
}

function square(reading: Reading, box: Box): readonly Shape[] {
  if (reading.missing) return slot(box, [{ text: reading.words.number, observation: reading.id }]);
  const className = reading.nature === 'rule' ? 'rule' : 'bar';
  switch (reading.relation) {
    case '=':
      return [rect(className, box)];
    case '≥':
      return [openSquare(box, reading.nature), openEnd(box.x + box.width, box, reading.nature)];
    case '≈':
      return [path('u-about', hatchedPath([box]))];
    case 'range':
      return [rect('band', box)];
    default:
      throw new Error(`no area for relation: ${reading.relation}`);
  }
}

function openSquare(box: Box, nature: Reading['nature']): Shape {
  if (nature === 'outcome') return rect('bar', box);
  return path('rule', `M${box.x + box.width} ${box.y}H${box.x}V${box.y + box.height}H${box.x + box.width}`);
}
