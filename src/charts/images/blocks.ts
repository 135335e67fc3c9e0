/** The words of an image as blocks: the head, and the foot in columns. */
import { colours } from '../theme.ts';
import type { Content } from './content.ts';
import { breaksInside, hasRoomForWords, headlineLines } from './headline.ts';
import type { ImageShape } from './shape.ts';
import { type Block, linesBlock, space, stack, type TextStyle, textBlock } from './text.ts';

/** Between columns. */
export const GUTTER = 48;

/** The headline in a column beside the picture. */
export function sideHead(shape: ImageShape, content: Content, width: number): Block {
  const [largest = 40] = shape.title.sizes;
  return headBlock(shape, content, { width, sizes: [0.93, 0.86, 0.79, 0.72, 0.65].map((share) => largest * share), lines: 5 });
}

interface HeadPlace {
  readonly width: number;
  readonly sizes: readonly number[];
  readonly lines: number;
}

/** Warning, headline and subtitle. */
export function headBlock(shape: ImageShape, { words, subtitleLines = 5 }: Content, { width, sizes, lines: most }: HeadPlace): Block {
  const broken = sizes.map((size) => ({ size, lines: headlineLines(words.finding, { width, size }) }));
  const fitting = broken.filter((each) => each.lines.length <= most);
  // Larger type is worth a line more, but not two, nor a break inside a clause, far less inside a word.
  const worth = ({ size: each, lines: parts }: (typeof broken)[number]): number =>
    each * (1 - parts.length * 0.1) * (breaksInside(parts) ? 0.88 : 1) * (hasRoomForWords(words.finding, { width, size: each }) ? 1 : 0.6);
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

/** Notes and sources, and the corner beside them. */
export function footBlock(shape: ImageShape, { words, corner }: Content, inner: number): Block {
  const { columns } = shape.foot;
  const width = corner ? inner - corner.width - GUTTER : inner;
  const column = (width - GUTTER * (columns - 1)) / columns;
  const set = columnsBlock(paragraphsOf([...words.notes, ...words.sources], shape, column), { shape, inner: width, columns });
  if (!corner) return set;
  const height = Math.max(set.height, corner.height);
  return { height, svg: (x, y) => set.svg(x, y) + corner.svg(x + inner - corner.width, y + height - corner.height) };
}

/** Texts in small print. */
export function paragraphsOf(texts: readonly string[], { foot: { size, lines } }: ImageShape, width: number): readonly Block[] {
  return texts.map((text) => textBlock(text, width, { size, leading: size * 1.42, fill: colours.third }, lines));
}

interface Columns {
  readonly shape: ImageShape;
  readonly inner: number;
  readonly columns: number;
}

/** Paragraphs in columns, parted where the longest column is shortest. */
export function columnsBlock(paragraphs: readonly Block[], { shape, inner, columns }: Columns): Block {
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
