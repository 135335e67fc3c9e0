/** A small picture as a file has it: of one width, with literal colours, and nothing that is stretched. */

import { escapeText } from '../serialize.ts';
import { round } from '../shapes.ts';
import { colours, dataColours, paper } from '../theme.ts';
import { measure } from '../words.ts';
import type { KeyItem } from './key.ts';
import type { Label, Placed } from './sketch.ts';

const FONT = 13;
/** Drawing units in a tenth of an em. */
export const UNIT = FONT / 10;
const [SWATCH, KEY_GAP, KEY_ROW] = [28, 22, 20];

type Scale = readonly [x: number, y: number];
type Attributes = Readonly<Record<string, string | number>>;

const line = (stroke: string, width: number): Attributes => ({ fill: 'none', stroke, 'stroke-width': width });

/** What each class of the small pictures means; its twin on pages is `register-charts.css`. */
const PATHS: Readonly<Record<string, Attributes>> = {
  o: { ...line(dataColours.data, 2.5), 'stroke-linejoin': 'round' },
  g: { fill: dataColours.data },
  b: { fill: dataColours.pale, 'fill-opacity': 0.55 },
  m: line(dataColours.data, 1.25),
  d: { ...line(dataColours.data, 1), fill: dataColours.pale },
  e: line(dataColours.data, 5),
  f: line(dataColours.pale, 2.5),
  s: { ...line(dataColours.edge, 1.25), 'stroke-dasharray': '3 3' },
  h: line(colours.hair, 1),
  l: line(colours.third, 1),
  z: line(colours.ink, 1),
};
/** Dots are strokes of no length on a page; in a file they are circles, which every program draws. */
const DOTS: Readonly<Record<string, readonly [fill: string, radius: number]>> = { p: [dataColours.data, 3.9], q: [paper, 1.95] };

/** The inside of an SVG, `width` drawing units wide; its type is 13 units high. */
export function still({ paths, fixed, texts }: Placed, width: number): string {
  const scale: Scale = [width / 100, UNIT];
  const marks = fixed.replace(/<svg x="([^"]*)%" y="([^"]*)em">(.*?)<\/svg>/g, (_, x: string, y: string, inside: string) => {
    return `<g transform="translate(${round(Number(x) * scale[0])} ${round(Number(y) * FONT)})">${literal(inside, [1, 1])}</g>`;
  });
  return literal(paths, scale) + marks + texts.map((label) => textOf(label, scale)).join('');
}

/** What the marks mean, in as many lines as it takes. */
export function stillKey(items: readonly KeyItem[], width: number): { readonly height: number; readonly svg: string } {
  let [x, row] = [0, 0];
  const drawn = items.map(({ paths, text }) => {
    const own = SWATCH + 7 + measure([{ text }], 'small');
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const at = `<g transform="translate(${round(x)} ${row * KEY_ROW + 4})">${literal(paths, [1, 1])}</g>`;
    const words = textOf({ text, x: x + SWATCH + 7, y: (row * KEY_ROW + 14) / UNIT, anchor: 'start', tone: 'r' }, [1, UNIT]);
    x += own + KEY_GAP;
    return at + words;
  });
  return { height: (row + 1) * KEY_ROW, svg: drawn.join('') };
}

function literal(paths: string, scale: Scale): string {
  return paths.replace(/<path class="(\w)" d="([^"]*)"\/>/g, (_, name: string, d: string) => {
    const dot = DOTS[name];
    if (dot) return circles(d, dot, scale);
    const attributes = Object.entries(PATHS[name] ?? {}).map(([key, value]) => ` ${key}="${value}"`);
    return `<path d="${scaled(d, scale)}"${attributes.join('')}/>`;
  });
}

function circles(d: string, [fill, radius]: readonly [string, number], [sx, sy]: Scale): string {
  const spots = d.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)h0/g);
  return [...spots]
    .map(([, x, y]) => `<circle cx="${round(Number(x) * sx)}" cy="${round(Number(y) * sy)}" r="${radius}" fill="${fill}"/>`)
    .join('');
}

// Lines alone stand in these paths: moves, lines, and lines across and down.
function scaled(d: string, [sx, sy]: Scale): string {
  return d.replace(/([MLHhVvz])([^MLHhVvz]*)/g, (_, command: string, numbers: string) => {
    const across = !/[Vv]/.test(command);
    const found = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number], index) =>
      round(Number(number) * (across && index % 2 === 0 ? sx : sy)),
    );
    return command + found.join(' ');
  });
}

function textOf({ text, x, y, anchor, tone }: Label, [sx, sy]: Scale): string {
  const fill = tone === 'v' ? colours.ink : tone === 'r' ? colours.second : colours.third;
  const bold = tone === 'v' ? ' font-weight="700"' : '';
  const from = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${round(x * sx)}" y="${round(y * sy)}" font-size="${FONT}" fill="${fill}"${bold}${from}>${escapeText(text)}</text>`;
}
