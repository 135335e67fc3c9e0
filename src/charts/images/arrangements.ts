/** The ways in which words and picture can stand on an image. Each is null where it has no room. */
import { columnsBlock, footBlock, GUTTER, headBlock, paragraphsOf, sideHead } from './blocks.ts';
import type { Content } from './content.ts';
import { type Fitted, fitPicture } from './fit.ts';
import type { ImageShape } from './shape.ts';
import { type Block, stack } from './text.ts';

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
const [SEAL, BESIDE_SEAL] = [56, 46];

/** From the hairline to the foot. */
const ABOVE_FOOT = 14;

/** Words above and below. */
export function stacked(shape: ImageShape, content: Content): Arrangement | null {
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
export function split(shape: ImageShape, content: Content, share: number, notesAt: 'beside' | 'below'): Arrangement | null {
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
export function besides(shape: ImageShape, content: Content, share: number): Arrangement | null {
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
