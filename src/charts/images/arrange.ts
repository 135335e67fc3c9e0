/** Where the words and the picture of an image stand: words above and below, or beside the picture, whichever leaves the picture more. */
import { colours } from '../theme.ts';
import { type DrawPicture, type Fitted, fitPicture } from './fit.ts';
import { breaksInside, headlineLines } from './headline.ts';
import type { ImageShape, PictureScale } from './shape.ts';
import { type Block, linesBlock, space, stack, type TextStyle, textBlock } from './text.ts';

/** The words of an image, in its language. */
export interface ImageWords {
  readonly finding: string;
  readonly subtitle: string;
  /** That the data is invented, where it is: before all else. */
  readonly warning: string | null;
  /** What must be known to read the picture, each a paragraph. */
  readonly notes: readonly string[];
  /** Source, release and address, each a paragraph. */
  readonly sources: readonly string[];
}

export interface Content {
  readonly words: ImageWords;
  readonly draw: DrawPicture;
  /** How large the picture's type may be, where the shape's own range does not suit it. */
  readonly range?: PictureScale;
  /** So many lines of the subtitle are shown at most. */
  readonly subtitleLines?: number;
  /** What stands in the corner below: a QR code with its caption. */
  readonly corner?: Block & { readonly width: number };
}

/** Where everything stands. */
export interface Arrangement {
  /** Words: those at the top, those at the foot, and what stands between. */
  readonly blocks: readonly Placed[];
  readonly picture: { readonly x: number; readonly y: number; readonly fitted: Fitted };
  /** A hairline above the foot: where it runs. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly block: Block;
}

/** From the rule at the top of an image to its words. */
const BELOW_RULE = 16;
/** The room that the seal takes at the right of a headline. */
const [SEAL, BESIDE_SEAL] = [56, 40];

/** From the hairline to the foot. */
const ABOVE_FOOT = 14;
const GUTTER = 48;
/** Words beside a picture must leave it so much more than words above. */
const GAIN = 1.06;

/** How much of the words there is room for: all; all with a smaller headline; of each paragraph the first lines; no more than source and address. */
interface Thrift {
  /** The size of the headline as a share of what it may be. */
  readonly title: number;
  readonly notes: boolean;
  readonly subtitle: number;
  readonly lines: number;
  /** Words are left out only for a picture that is so much larger. */
  readonly worth: number;
}
const THRIFT: readonly Thrift[] = [
  { title: 1, notes: true, subtitle: 5, lines: 99, worth: 1 },
  { title: 0.82, notes: true, subtitle: 5, lines: 99, worth: 0.96 },
  { title: 0.82, notes: true, subtitle: 5, lines: 5, worth: 0.9 },
  { title: 0.74, notes: true, subtitle: 4, lines: 3, worth: 0.82 },
  { title: 0.74, notes: false, subtitle: 4, lines: 3, worth: 0.74 },
  { title: 0.6, notes: false, subtitle: 2, lines: 1, worth: 0.55 },
];
/** A picture smaller than this share of the least that is readable makes words give way. */
const TOO_SMALL = 0.86;

/** The arrangement that leaves the picture most. Where words leave it too little, their ends are left out; all of them are in the file's metadata. */
export function arrange(shape: ImageShape, content: Content): Arrangement {
  const least = (content.range ?? shape.picture).least * TOO_SMALL;
  let found: { readonly best: Arrangement; readonly size: number } | null = null;
  for (const thrift of THRIFT) {
    const best = bestOf(thriftyShape(shape, thrift), thrifty(content, thrift));
    const size = (best?.picture.fitted.scale ?? 0) * thrift.worth;
    if (best && (!found || size > found.size)) found = { best, size };
    if (found && found.best.picture.fitted.scale >= least) return found.best;
  }
  if (found) return found.best;
  throw new Error(`no room for a picture beside its words: ${content.words.finding}`);
}

function thriftyShape({ title, foot, ...shape }: ImageShape, thrift: Thrift): ImageShape {
  return {
    ...shape,
    title: { ...title, sizes: title.sizes.map((size) => size * thrift.title) },
    foot: { ...foot, lines: Math.min(foot.lines, thrift.lines) },
  };
}

function thrifty(content: Content, { notes, subtitle }: Thrift): Content {
  return { ...content, subtitleLines: subtitle, words: { ...content.words, notes: notes ? content.words.notes : [] } };
}

function bestOf(shape: ImageShape, content: Content): Arrangement | null {
  const above = stacked(shape, content);
  const others =
    shape.beside === null
      ? []
      : [
          split(shape, content, shape.beside, 'beside'),
          split(shape, content, shape.beside, 'below'),
          besides(shape, content, shape.beside),
        ];
  const worth = (each: Arrangement | null): number => each?.picture.fitted.worth ?? 0;
  const best = others.reduce((one, other) => (worth(other) > worth(one) ? other : one), null);
  return best && worth(best) > worth(above) * GAIN ? best : above;
}

/** Words above and below. */
function stacked(shape: ImageShape, content: Content): Arrangement | null {
  const { width, height, margin } = shape;
  const inner = width - 2 * margin;
  const head = headBlock(shape, content, { width: inner - SEAL, sizes: shape.title.sizes, lines: shape.title.lines });
  const foot = footBlock(shape, content, inner);
  const gap = margin * 0.55;
  const top = margin + BELOW_RULE;
  const footTop = height - margin * 0.8 - foot.height;
  const box = { x: margin, y: top + head.height + gap, width: inner, height: footTop - gap - ABOVE_FOOT - (top + head.height + gap) };
  const picture = placed(shape, content, box);
  if (!picture) return null;
  const blocks = [
    { x: margin, y: top, block: head },
    { x: margin, y: footTop, block: foot },
  ];
  return { blocks, picture, rule: { x: margin, y: footTop - ABOVE_FOOT, width: inner } };
}

/** The headline beside the picture, the sources below both; notes with one or the other. */
function split(shape: ImageShape, content: Content, share: number, notesAt: 'beside' | 'below'): Arrangement | null {
  const { width, height, margin } = shape;
  const inner = width - 2 * margin;
  const column = Math.round(inner * share);
  const { notes: said, sources } = content.words;
  const below = notesAt === 'below' ? [...said, ...sources] : sources;
  const [halves, thirds] = [2, 3].map((columns) =>
    columnsBlock(paragraphsOf(below, shape, (inner - GUTTER * (columns - 1)) / columns), { shape, inner, columns }),
  ) as [Block, Block];
  const lower = thirds.height < halves.height ? thirds : halves;
  const footTop = height - margin * 0.8 - lower.height;
  const bottom = footTop - ABOVE_FOOT - margin * 0.4;
  const head = sideHead(shape, content, column);
  const notes = stack(paragraphsOf(notesAt === 'beside' ? said : [], shape, column), shape.foot.size * 0.42);
  const top = margin + BELOW_RULE;
  if (top + head.height + notes.height + 28 > bottom) return null;
  const x = margin + column + GUTTER;
  const picture = placed(shape, content, { x, y: top + 8, width: width - margin - BESIDE_SEAL - x, height: bottom - top - 8 });
  if (!picture) return null;
  const blocks = [
    { x: margin, y: top, block: head },
    { x: margin, y: bottom - notes.height, block: notes },
    { x: margin, y: footTop, block: lower },
  ];
  return { blocks, picture, rule: { x: margin, y: footTop - ABOVE_FOOT, width: inner } };
}

/** All words beside the picture. */
function besides(shape: ImageShape, content: Content, share: number): Arrangement | null {
  const { width, height, margin } = shape;
  const column = Math.round((width - 2 * margin) * share);
  const head = sideHead(shape, content, column);
  const foot = footBlock({ ...shape, foot: { ...shape.foot, columns: 1 } }, content, column);
  const top = margin + BELOW_RULE;
  const footTop = height - margin * 0.8 - foot.height;
  if (top + head.height + 40 > footTop) return null;
  const x = margin + column + GUTTER;
  const picture = placed(shape, content, {
    x,
    y: top + 8,
    width: width - margin - BESIDE_SEAL - x,
    height: height - margin * 0.9 - top - 8,
  });
  if (!picture) return null;
  const blocks = [
    { x: margin, y: top, block: head },
    { x: margin, y: footTop, block: foot },
  ];
  return { blocks, picture, rule: { x: margin, y: footTop - ABOVE_FOOT, width: column } };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The picture in its box; what it leaves over stands half above it and half below. */
function placed(shape: ImageShape, content: Content, { x, y, width, height }: Box): Arrangement['picture'] | null {
  if (height <= 0) return null;
  const fitted = fitPicture(content.draw, { width, height }, content.range ?? shape.picture);
  return fitted && { x, y: y + (height - fitted.picture.height * fitted.scale) / 2, fitted };
}

function sideHead(shape: ImageShape, content: Content, width: number): Block {
  const [largest = 40] = shape.title.sizes;
  return headBlock(shape, content, { width, sizes: [0.93, 0.86, 0.79, 0.72, 0.65].map((share) => largest * share), lines: 5 });
}

interface HeadPlace {
  readonly width: number;
  readonly sizes: readonly number[];
  readonly lines: number;
}

function headBlock(shape: ImageShape, { words, subtitleLines = 5 }: Content, { width, sizes, lines: most }: HeadPlace): Block {
  const broken = sizes.map((size) => ({ size, lines: headlineLines(words.finding, { width, size }) }));
  const fitting = broken.filter((each) => each.lines.length <= most);
  // Larger type is worth a line more, but not two, nor a break inside a clause.
  const worth = (each: (typeof broken)[number]): number =>
    each.size * (1 - each.lines.length * 0.1) * (breaksInside(each.lines) ? 0.88 : 1);
  const { size, lines } = fitting.sort((one, other) => worth(other) - worth(one))[0] ?? broken.at(-1) ?? { size: 30, lines: [] };
  const title: TextStyle = { size, leading: size * 1.3, fill: colours.ink, bold: true };
  const small = shape.foot.size + 1;
  const warning: TextStyle = { size: small, leading: small * 1.5, fill: colours.ink, bold: true };
  const subtitle: TextStyle = { size: shape.subtitle, leading: shape.subtitle * 1.42, fill: colours.second };
  return stack(
    [
      words.warning === null ? space(0) : textBlock(words.warning, width, warning, 2),
      linesBlock(lines, title, most + 1),
      textBlock(words.subtitle, width, subtitle, subtitleLines),
    ],
    shape.subtitle * 0.36,
  );
}

function footBlock(shape: ImageShape, { words, corner }: Content, inner: number): Block {
  const { columns } = shape.foot;
  const width = corner ? inner - corner.width - GUTTER : inner;
  const column = (width - GUTTER * (columns - 1)) / columns;
  const set = columnsBlock(paragraphsOf([...words.notes, ...words.sources], shape, column), { shape, inner: width, columns });
  if (!corner) return set;
  const height = Math.max(set.height, corner.height);
  return { height, svg: (x, y) => set.svg(x, y) + corner.svg(x + inner - corner.width, y + height - corner.height) };
}

function paragraphsOf(texts: readonly string[], { foot: { size, lines } }: ImageShape, width: number): readonly Block[] {
  return texts.map((text) => textBlock(text, width, { size, leading: size * 1.42, fill: colours.third }, lines));
}

interface Columns {
  readonly shape: ImageShape;
  readonly inner: number;
  readonly columns: number;
}

/** Paragraphs in columns, parted where the longest column is shortest. */
function columnsBlock(paragraphs: readonly Block[], { shape, inner, columns }: Columns): Block {
  const gap = shape.foot.size * 0.42;
  const step = (inner + GUTTER) / columns;
  const best = partitions(paragraphs, columns)
    .map((parts) => parts.map((part) => stack(part, gap)))
    .reduce((one, other) => (heightOf(other) < heightOf(one) ? other : one));
  return { height: heightOf(best), svg: (x, y) => best.map(({ svg }, index) => svg(x + index * step, y)).join('') };
}

function heightOf(columns: readonly Block[]): number {
  return Math.max(0, ...columns.map(({ height }) => height));
}

/** All ways to part a list in so many, in order. */
function partitions<T>(list: readonly T[], parts: number): readonly (readonly (readonly T[])[])[] {
  if (parts === 1) return [[list]];
  return Array.from({ length: list.length + 1 }, (_, first) =>
    partitions(list.slice(first), parts - 1).map((rest) => [list.slice(0, first), ...rest]),
  ).flat();
}
