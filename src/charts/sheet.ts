/** Draws a sheet with Observable Plot on a server DOM. The only user of Plot and linkedom beside the kinds. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Shape } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a kind hands over: a size in drawing units, a horizontal and a vertical scale, and marks from back to front. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** How far to the right it reaches, where that is not as far as it is wide. */
  readonly used?: number;
  /** The side of the squares that it counts by, where it does: a picture of tiny squares is no better for being large. */
  readonly mark?: number;
  readonly x?: Plot.ScaleOptions;
  readonly y?: Plot.ScaleOptions;
  readonly marks: Plot.Markish[];
}

/** Our own forms as a Plot mark: the shapes stand where they say, in drawing units. */
export function paint(...shapes: readonly Shape[]): Plot.Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const root = context.document.createElementNS(SVG, 'g') as SVGGElement;
    for (const child of shapes) root.append(element(child, context.document));
    return root;
  };
}

/** The sheet as an SVG element, drawn in a document of its own so that no drawing can know of another. */
export function drawSheet(sheet: Sheet): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { width, height, marks } = sheet;
  return Plot.plot({
    document: document as unknown as Document,
    className: 'ch',
    width,
    height,
    margin: 0,
    x: { type: 'identity', ...sheet.x, axis: null },
    y: { type: 'identity', ...sheet.y, axis: null },
    marks,
  });
}

function element({ name, attributes, children }: Shape, document: Document): Element {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) created.setAttribute(key, String(value));
  }
  for (const child of children) created.append(typeof child === 'string' ? child : element(child, document));
  return created;
}
