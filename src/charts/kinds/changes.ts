/** changes: an arrow between two empty slots. There is no axis, because there is nowhere to start. */
import { changeFault, refuse } from '../conditions.ts';
import { asList, entryOf, textRuns } from '../entries.ts';
import { ARROW, arrow } from '../forms/change.ts';
import { slot } from '../forms/slot.ts';
import type { ChartContext, Entry, Kind } from '../kind.ts';
import { baseline, label, linesHeight } from '../label.ts';
import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { fillRoom } from '../room.ts';
import { line, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, type Run, wrap } from '../words.ts';

const HEIGHT = 72;
const GAP = 40;

interface Panel extends Entry {
  readonly readings: readonly (readonly Run[])[];
}

/** Changes whose base nobody states; two readings of an ambiguous figure are both named. Refuses what is not a change. */
export const changes: Kind = {
  entries: (chart, context) => panels(chart.parameters['changes'], context),
  draw: (chart, context, width, room) => {
    const entries = panels(chart.parameters['changes'], context);
    const parts = Math.ceil(entries.length / columnsFor(entries, width));
    return fillRoom((extra) => layOut(entries, context, width, extra), room, { parts, least: -12, most: 90 });
  },
};

function panels(value: unknown, context: ChartContext): readonly Panel[] {
  return asList(value).map((each) => {
    const readings = Array.isArray(each['readings']) ? each['readings'].map((reading) => textRuns(reading, context)) : [];
    return { ...entryOf(each, context), readings };
  });
}

function columnsFor(entries: readonly Panel[], width: number): number {
  return width >= 660 ? Math.min(2, entries.length) : 1;
}

function layOut(entries: readonly Panel[], context: ChartContext, width: number, extra: number): Sheet {
  const columns = columnsFor(entries, width);
  const panelWidth = Math.min((width - GAP * (columns - 1)) / columns, 620);
  const shapes: Shape[] = [];
  let y = 0;
  for (let first = 0; first < entries.length; first += columns) {
    const row = entries
      .slice(first, first + columns)
      .map((entry, index) => panel(entry, { x: index * (panelWidth + GAP), y, width: panelWidth, high: HEIGHT + extra }, context));
    shapes.push(...row.flatMap((each) => each.shapes));
    y = Math.max(...row.map(({ bottom }) => bottom)) + 26;
  }
  const used = Math.min(width, columns * (panelWidth + GAP) - GAP);
  return { width, used, height: Math.ceil(y - 24), marks: [paint(...shapes)] };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of a slot. */
  readonly high: number;
}

function panel(entry: Panel, place: Place, context: ChartContext): { shapes: readonly Shape[]; bottom: number } {
  const { x, y, width, high } = place;
  const unit: readonly Run[] = unitFits(entry.reading, width) ? [] : [{ text: entry.reading.words.unit, gap: 6 }];
  const lines = wrap([...entry.label.map((run) => ({ ...run, strong: true })), ...unit], width, 'medium');
  const top = y + linesHeight(lines, 'medium') + 6;
  const head = label(lines, { x, y: y + baseline('medium'), size: 'medium', tone: 'hd' });
  const middle = entry.reading.missing
    ? missing(entry.reading, { ...place, y: top })
    : between(unit.length === 0 ? entry.reading : withoutUnit(entry.reading), { ...place, y: top }, context);
  const list = readingList(entry.readings, { x, y: top + high + 10, width });
  return { shapes: [head, ...middle, ...list.shapes], bottom: list.bottom };
}

function missing(reading: Reading, { x, y, width, high }: Place): readonly Shape[] {
  return slot({ x, y, width, height: high }, [{ text: reading.words.number, observation: reading.id }]);
}

function between(reading: Reading, { x, y, width, high }: Place, context: ChartContext): readonly Shape[] {
  refuse(changeFault(reading));
  const side = slotWidth(width);
  const words = phrases(context.lang);
  const number: Run = { text: reading.words.number, observation: reading.id, size: 'figure' };
  const unit = wrap([{ text: reading.words.unit }], unitRoom(width), 'small');
  const wide = 34 + Math.max(measure([number], 'medium'), ...unit.map((runs) => measure(runs, 'small')));
  const left = x + side + (width - 2 * side - wide) / 2;
  const tall = 28 + linesHeight(unit, 'small');
  const top = y + (high - tall) / 2;
  return [
    ...slot({ x, y, width: side, height: high }, slotWords(words.before, words.absent)),
    arrow(left + 11, y + (high - ARROW) / 2, reading.value ?? 0),
    label([[number]], { x: left + 32, y: top + 21, size: 'medium' }),
    label(unit, { x: left + 33, y: top + 28 + baseline('small') - 2, tone: 'hd' }),
    ...slot({ x: x + width - side, y, width: side, height: high }, slotWords(words.after, words.absent)),
  ];
}

function slotWidth(width: number): number {
  return Math.min(Math.max(width * 0.29, 68), 170);
}

function unitRoom(width: number): number {
  return width - 2 * slotWidth(width) - 46;
}

// A unit too long for the room beside the arrow stands with the label instead.
function unitFits({ words }: Reading, width: number): boolean {
  const lines = wrap([{ text: words.unit }], unitRoom(width), 'small');
  return lines.length <= 2 && lines.every((runs) => measure(runs, 'small') <= unitRoom(width));
}

function withoutUnit(reading: Reading): Reading {
  return { ...reading, words: { ...reading.words, unit: '' } };
}

function slotWords(when: string, absent: string): readonly Run[] {
  return [
    { text: `${when} `, solid: true },
    { text: absent, solid: true, gap: 0 },
  ];
}

function readingList(readings: Panel['readings'], { x, y, width }: Omit<Place, 'high'>): { shapes: readonly Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let top = y;
  for (const reading of readings) {
    const lines = wrap(reading, width, 'small');
    shapes.push(line('ax', x, top + 0.5, x + width, top + 0.5), label(lines, { x, y: top + 4 + baseline('small') }));
    top += linesHeight(lines, 'small') + 8;
  }
  return { shapes, bottom: top };
}
