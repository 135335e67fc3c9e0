/** Where the words and the picture of an image stand: words above and below, or beside the picture, whichever leaves the picture more. */
import { type Arrangement, besides, split, stacked } from './arrangements.ts';
import type { Content } from './content.ts';
import type { ImageShape } from './shape.ts';

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
    const best = fuller(shape, content, thrift);
    const size = (best?.picture.fitted.scale ?? 0) * thrift.worth;
    if (best && (!found || size > found.size)) found = { best, size };
    if (found && found.best.picture.fitted.scale >= least) return found.best;
  }
  if (found) return found.best;
  throw new Error(`no room for a picture beside its words: ${content.words.finding}`);
}

/** Of each paragraph so many lines are tried before fewer. */
const FULLER = [99, 7, 6, 5, 4, 3, 2];
/** Words that leave the picture so much of its size are not left out. */
const CHEAP = 0.95;

// Ends of paragraphs that a thrift would leave out stand after all where there is a place for them beside or below a picture of that size.
function fuller(shape: ImageShape, content: Content, thrift: Thrift): Arrangement | null {
  const own = Math.min(shape.foot.lines, thrift.lines);
  const withLines = (lines: number): Arrangement | null =>
    bestOf(thriftyShape({ ...shape, foot: { ...shape.foot, lines } }, { ...thrift, lines }), thrifty(content, thrift));
  const found = withLines(own);
  const scale = (each: Arrangement | null): number => each?.picture.fitted.scale ?? 0;
  for (const lines of found && isCut(found) ? FULLER.filter((each) => each > own) : []) {
    const more = withLines(lines);
    if (scale(more) >= scale(found) * CHEAP) return more;
  }
  return found;
}

// A sign at the end of a line says so; a text that ends in one itself costs a layout, no more.
function isCut({ blocks }: Arrangement): boolean {
  return blocks.some(({ block }) => block.svg(0, 0).includes('…</text>'));
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
