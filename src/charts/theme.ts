/** The light theme of image files, class by class. The page's twin is `src/styles/charts.css`; a test holds the two together. */

type Literal = Readonly<Record<string, string | number>>;

const INK = '#191b1a';
const INK_SECOND = '#434643';
const INK_THIRD = '#5f625d';
const HAIR = '#d2cdbf';
const EDGE = '#84806f';
const DATA = '#0a666b';
const DATA_PALE = '#bcd5d1';

/** Ink of words and lines, and the vermilion of the seal, which is never data. */
export const colours = { ink: INK, second: INK_SECOND, third: INK_THIRD, hair: HAIR, seal: '#b23421', sealText: '#fbf7ee' } as const;

/** What data is drawn with, and the edges of what is missing. */
export const dataColours = { data: DATA, pale: DATA_PALE, edge: EDGE } as const;

/** The paper that an image file lies on. */
export const paper = '#f6f4ed';

/** Fonts of an image file: the bundled one, then what a reader's machine may have. */
export const fontFamily = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const pale: Literal = { fill: DATA_PALE, stroke: DATA, 'stroke-width': 1.5 };

/** What each class means as presentation attributes. */
export const theme: Readonly<Record<string, Literal>> = {
  bar: { fill: DATA },
  rule: pale,
  rule2: { fill: paper, stroke: DATA, 'stroke-width': 1.5 },
  strip: { fill: DATA },
  strip2: { fill: DATA_PALE, stroke: DATA, 'stroke-width': 1 },
  band: pale,
  area: { fill: DATA_PALE, 'fill-opacity': 0.5 },
  ln: { fill: 'none', stroke: DATA, 'stroke-width': 2.5 },
  edge: { fill: 'none', stroke: DATA, 'stroke-width': 1.5 },
  wall: { fill: 'none', stroke: DATA, 'stroke-width': 4 },
  mark: { fill: 'none', stroke: DATA, 'stroke-width': 3.5 },
  rl: { fill: 'none', stroke: DATA, 'stroke-width': 5 },
  'rl-in': { fill: 'none', stroke: DATA_PALE, 'stroke-width': 2.5 },
  slot: { fill: 'none', stroke: EDGE, 'stroke-width': 1.25, 'stroke-dasharray': '3 3' },
  'u-full': { fill: DATA },
  'u-half': pale,
  'u-rest': { fill: DATA },
  'u-none': { fill: 'none', stroke: DATA, 'stroke-width': 1.25 },
  'u-dash': { fill: 'none', stroke: DATA, 'stroke-width': 1.25 },
  'u-about': { fill: 'none', stroke: DATA, 'stroke-width': 1.25 },
  ax: { fill: 'none', stroke: HAIR, 'stroke-width': 1 },
  ax0: { fill: 'none', stroke: INK, 'stroke-width': 1 },
  lead: { fill: 'none', stroke: INK_THIRD, 'stroke-width': 1, 'stroke-dasharray': '2 3' },
  md: { 'font-size': 15 },
  num: { 'font-size': 23, 'font-weight': 700, fill: INK },
  tk: { 'font-weight': 700, fill: INK },
  hd: { fill: INK },
  mut: { fill: INK_THIRD },
};

const text: Literal = { 'font-size': 13, fill: INK_SECOND };

/** The literal attributes of an element; throws on a class that has no meaning here. */
export function literalAttributes(name: string, className: string | null): Literal {
  const classes = className?.split(' ').filter(Boolean) ?? [];
  return Object.assign({}, name === 'text' ? text : {}, ...classes.map(literalFor));
}

function literalFor(className: string): Literal {
  const literal = theme[className];
  if (!literal) throw new Error(`no theme for class: ${className}`);
  return literal;
}
