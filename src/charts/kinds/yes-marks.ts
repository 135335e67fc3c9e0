/** yes-marks: a tick for every period in which something happened, and a slot for the amount that nobody states. */
import { formatPeriod } from '../../i18n/format.ts';
import type { Chart } from '../../model.ts';
import { asName, asObject, textRuns } from '../entries.ts';
import { slot } from '../forms/slot.ts';
import { tick } from '../forms/tick.ts';
import type { ChartContext, Entry, Kind } from '../kind.ts';
import { baseline, label } from '../label.ts';
import { phrases } from '../phrases.ts';
import { type Reading, read, valueRuns } from '../reading.ts';
import { fillRoom } from '../room.ts';
import { line, type Shape, shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, type Run, wrap } from '../words.ts';

const HEAD = 34;
const ROW = 52;
const LEAST_COLUMN = 52;
/** From here on words stand beside the marks. */
const SIDE_FROM = 440;

interface Row {
  readonly label: readonly Run[];
  readonly readings: readonly Reading[];
}

/** Series of yes and no, and of amounts; all ticks are of one size. */
export const yesMarks: Kind = {
  entries: (chart, context) => rowsOf(chart, context).flatMap((row) => row.readings.map((reading) => entryFor(row, reading, context))),
  draw: (chart, context, width, room) => {
    const rows = rowsOf(chart, context);
    return fillRoom((extra) => layOut(rows, context, width, extra), room, {
      parts: rows.length,
      least: -8,
      most: width < SIDE_FROM ? 14 : 70,
    });
  },
};

function rowsOf(chart: Chart, context: ChartContext): readonly Row[] {
  const labels = asObject(chart.parameters['labels'] ?? {});
  return ['marks', 'amounts']
    .filter((key) => typeof chart.parameters[key] === 'string')
    .map((key) => {
      const metric = asName(chart.parameters[key]);
      const ids = chart.observations.filter((id) => id === metric || id.startsWith(`${metric}@`));
      return { label: textRuns(labels[key] ?? context.metricTitle(metric), context), readings: ids.map((id) => read(id, context)) };
    });
}

function entryFor(row: Row, reading: Reading, context: ChartContext): Entry {
  return { reading, label: [{ text: periodText(reading, context) }, { text: phrases(context.lang).comma }, ...row.label] };
}

function layOut(rows: readonly Row[], context: ChartContext, width: number, extra: number): Sheet {
  const periods = [...new Set(rows.flatMap(({ readings }) => readings.map((reading) => periodText(reading, context))))];
  const side = width < SIDE_FROM ? 0 : Math.min(Math.max(...rows.map((row) => measure(row.label, 'medium'))) + 28, width * 0.34);
  const each = Math.max(1, Math.floor((width - side) / LEAST_COLUMN));
  const shapes: Shape[] = [];
  let y = 0;
  for (let first = 0; first < Math.max(1, periods.length); first += each) {
    const band = drawBand({ rows, periods: periods.slice(first, first + each), side, width, y, high: ROW + extra, context });
    shapes.push(...band.shapes);
    y = band.bottom + 22;
  }
  const used = side + Math.min(each, periods.length) * columnWidth(periods.slice(0, each), width - side);
  return { width, used, height: Math.ceil(y - 20), marks: [paint(...shapes)] };
}

function columnWidth(periods: readonly string[], width: number): number {
  return Math.min(width / Math.max(1, periods.length), 150);
}

interface Band {
  readonly rows: readonly Row[];
  readonly periods: readonly string[];
  readonly side: number;
  readonly width: number;
  readonly y: number;
  /** The height of a row. */
  readonly high: number;
  readonly context: ChartContext;
}

function drawBand({ rows, periods, side, width, y, high, context }: Band): { shapes: readonly Shape[]; bottom: number } {
  const column = columnWidth(periods, width - side);
  const end = side + column * periods.length;
  const size = column < 80 ? 'medium' : 'figure';
  const heads = periods.map((period, index) =>
    label([[{ text: period, size, strong: true }]], {
      x: side + column * (index + 0.5),
      y: y + 23,
      size: 'medium',
      anchor: 'middle',
      tone: 'hd',
    }),
  );
  const shapes: Shape[] = [...heads, line('ax0', 0, y + HEAD + 0.5, end, y + HEAD + 0.5)];
  let top = y + HEAD;
  for (const row of rows) {
    const lines = wrap(row.label, side === 0 ? width : side - 16, 'medium');
    const above = side === 0 ? lines.length * 21 + 4 : 0;
    const middle = top + above + high / 2;
    const first = side === 0 ? top + 4 : middle - (lines.length * 21) / 2;
    shapes.push(label(lines, { x: 0, y: first + baseline('medium'), size: 'medium', tone: 'hd' }));
    shapes.push(...cells(row, { periods, column, side, middle, context }));
    top += above + high;
    shapes.push(line('ax', 0, top + 0.5, end, top + 0.5));
  }
  return { shapes, bottom: top };
}

interface Cells {
  readonly periods: readonly string[];
  readonly column: number;
  readonly side: number;
  readonly middle: number;
  readonly context: ChartContext;
}

function cells(row: Row, { periods, column, side, middle, context }: Cells): readonly Shape[] {
  return periods.flatMap((period, index) => {
    const reading = row.readings.find((each) => periodText(each, context) === period);
    return reading ? cell(reading, side + column * (index + 0.5), middle, column, context) : [];
  });
}

function cell(reading: Reading, x: number, middle: number, column: number, context: ChartContext): readonly Shape[] {
  if (reading.missing) {
    const width = Math.min(column - 6, 96);
    const fits = measure([{ text: reading.words.number }], 'small') <= width - 8;
    const height = fits ? 34 : 44;
    return slot({ x: x - width / 2, y: middle - height / 2, width, height }, [{ text: reading.words.number, observation: reading.id }]);
  }
  if (reading.observation?.value === 'yes') return [shape('g', { 'data-observation': reading.id }, [tick(x, middle)])];
  const lines = wrap(valueRuns(reading, context, { strong: true }), column - 6, 'small');
  return [label(lines, { x, y: middle - (lines.length * 18) / 2 + baseline('small'), anchor: 'middle', tone: 'hd' })];
}

function periodText({ observation, id }: Reading, { labels, lang }: ChartContext): string {
  const period = observation?.period ?? id.slice(id.indexOf('@') + 1);
  return formatPeriod(period, labels['period'] ?? {}, lang);
}
