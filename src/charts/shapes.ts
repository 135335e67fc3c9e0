/** A drawing as plain data: what the forms return, and what a sheet turns into elements. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element. It has classes only; colours belong to the page, or to the theme of a file. */
export interface Shape {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Shape | string)[];
}

/** A rectangle by its corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element with attributes and children; an attribute that is undefined is left out. */
export function shape(name: string, attributes: Attributes, children: readonly (Shape | string)[] = []): Shape {
  return { name, attributes, children };
}

/** A rectangle. */
export function rect(className: string, box: Box): Shape {
  return shape('rect', { class: className, x: box.x, y: box.y, width: box.width, height: box.height });
}

/** A straight line. */
export function line(className: string, x1: number, y1: number, x2: number, y2: number): Shape {
  return shape('line', { class: className, x1, y1, x2, y2 });
}

/** A path. */
export function path(className: string, d: string): Shape {
  return shape('path', { class: className, d });
}

/** Shapes as a link, where there is an address. */
export function linked(href: string | undefined, shapes: readonly Shape[]): readonly Shape[] {
  return href === undefined ? shapes : [shape('a', { href }, shapes)];
}

/** Many rectangles as one path: a hundred squares weigh little more than one. */
export function boxesPath(boxes: readonly Box[]): string {
  return boxes.map(({ x, y, width, height }) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`).join('');
}

/** Two decimals: finer than any screen, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
