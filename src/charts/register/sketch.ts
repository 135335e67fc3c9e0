/**
 * Drawings as strings, for pictures that tens of thousands of pages repeat. Across, everything is in percent of the column; down, in tenths of an em.
 * So text keeps its size in any column, and larger text stretches the drawing.
 */
import { escapeText } from '../serialize.ts';
import { measure } from '../words.ts';

/** `x` in percent of the width, `y` in tenths of an em. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A piece of text in a drawing; `y` is its baseline. */
export interface Label extends Spot {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** One of the classes of `register-charts.css`. */
  readonly tone?: 'v' | 'r';
}

/** A drawing, and the same in words. */
export interface Sketch {
  readonly svg: string;
  readonly description: string;
}

/** A drawing before it is written down: `height` in tenths of an em, `paths` to be stretched across, `fixed` of one size, and `texts`. */
export interface Placed {
  readonly height: number;
  readonly description: string;
  readonly paths: string;
  readonly fixed: string;
  readonly texts: readonly Label[];
}

/** The narrowest column in em of small print: a phone's, with text at twice its size. What stands apart there stands apart everywhere. */
export const NARROWEST = 13;

/** The width of a text in percent of the narrowest column. */
export function widthOf(text: string): number {
  return (measure([{ text }], 'small') / 13 / NARROWEST) * 100;
}

/** One decimal: a tenth of a percent is less than a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Tenths of an em as ems, without the digits that binary fractions leave: 70.3 is 7.03. */
export function ems(tenths: number): number {
  return Math.round(tenths * 10) / 100 || 0;
}

/** Text elements. */
export function textsOf(labels: readonly Label[]): string {
  return labels.map(textOf).join('');
}

function textOf({ text, x, y, anchor, tone }: Label): string {
  const classes = [tone, anchor === 'start' ? '' : anchor[0]].filter(Boolean).join(' ');
  return `<text${classes && ` class="${classes}"`} x="${tenth(x)}%" y="${ems(y)}em">${escapeText(text)}</text>`;
}

/** A path of a class; nothing where it draws nothing. */
export function stroke(className: string, d: string): string {
  return d === '' ? '' : `<path class="${className}" d="${d}"/>`;
}

/** Lines through spots. */
export function through(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** Round marks: strokes of no length whose round ends no stretching can bend. */
export function dots(spots: readonly Spot[]): string {
  return spots.map(({ x, y }) => `M${tenth(x)} ${tenth(y)}h0`).join('');
}

/** A picture of a height in tenths of an em. `paths` are stretched with the column and keep their strokes; `texts` and `fixed` keep their size. */
export function sketch(height: number, label: string, parts: { paths: string; fixed?: string; texts: string }): string {
  const open = `<svg class="rc" width="100%" height="${ems(height)}em" role="img" aria-label="${escapeText(label)}">`;
  const stretched = `<svg viewBox="0 0 100 ${height}" preserveAspectRatio="none">${parts.paths}</svg>`;
  return `${open}${stretched}${parts.fixed ?? ''}${parts.texts}</svg>`;
}
