/** Scales and the lines to read them by, shared by the pictures of datasets. */
import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../../i18n/format.ts';
import { plain } from '../label.ts';
import { paint } from '../sheet.ts';
import { measure } from '../words.ts';

/** A straight scale from a domain to drawing units. */
export function scaleOf([from, to]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  const length = to - from || 1;
  return (value) => start + ((value - from) / length) * (end - start);
}

/** A number on a scale, in as few signs as it can be said: 10亿. */
export function tickText(value: number, lang: string): string {
  return formatNumber(value, lang, { compact: true });
}

/** The lowest picture of an image. */
export const LEAST_HEIGHT = 140;

/** Height of a picture: a phone's is nearly square, a desk's is flat. */
export function heightOf(width: number): number {
  return Math.round(Math.min(340, Math.max(190, width * 0.52)));
}

/** Round values from the least to the greatest, and the ends of the scale that they make. */
export function roundScale(
  least: number,
  greatest: number,
  count: number,
): { readonly values: readonly number[]; readonly domain: readonly [number, number] } {
  const values = ticks(least, greatest, count);
  const step = (values[1] ?? greatest) - (values[0] ?? least) || 1;
  const low = (values[0] ?? least) > least ? (values[0] ?? least) - step : (values[0] ?? least);
  const high = (values.at(-1) ?? greatest) < greatest ? (values.at(-1) ?? greatest) + step : (values.at(-1) ?? greatest);
  return { values: ticks(low, high, count), domain: [low, high] };
}

/** Lines across the picture at round values, each with its number above its left end; the line at zero is ink. */
export function acrossLines(values: readonly number[], y: (value: number) => number, width: number, lang: string): Plot.Markish[] {
  const labels = values.map((value) => plain(tickText(value, lang), { x: 0, y: y(value) - 4, tone: 'mut' }));
  return [
    Plot.ruleY(values.filter((value) => value !== 0).map(y), { x1: 0, x2: width, className: 'ax' }),
    Plot.ruleY(values.filter((value) => value === 0).map(y), { x1: 0, x2: width, className: 'ax0' }),
    paint(...labels),
  ];
}

export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Labels below a picture that stand apart, as many as have room; the outer ones stay inside it. */
export function belowLabels(candidates: readonly Tick[], y: number, width: number): Plot.Markish {
  let end = Number.NEGATIVE_INFINITY;
  const shapes = candidates.flatMap(({ x, text }) => {
    const wide = measure([{ text }], 'small');
    const start = Math.min(Math.max(x - wide / 2, 0), width - wide);
    if (start < end + 12) return [];
    end = start + wide;
    return [plain(text, { x: start, y, tone: 'mut' })];
  });
  return paint(...shapes);
}
