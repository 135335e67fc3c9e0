/** Text in a drawing: runs of words and numbers, each number with the observation that it stands for. */
import { type Shape, shape } from './shapes.ts';
import { FONT_SIZE, gapBefore, LINE_HEIGHT, type Run, type Size } from './words.ts';

/** Where and how a text stands. `y` is the baseline of its first line. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly size?: Size;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** `hd` ink, `tk` ink and bold, `mut` muted; without it the secondary ink. */
  readonly tone?: 'hd' | 'tk' | 'mut';
}

const FIGURE_ROOM = 7;
const SIZE_CLASS: Readonly<Record<Size, string>> = { small: '', medium: 'md', figure: 'num' };

/** One line or several lines of text. */
export function label(lines: readonly (readonly Run[])[], place: LabelPlace): Shape {
  const size = place.size ?? 'small';
  const className = [SIZE_CLASS[size], place.tone].filter(Boolean).join(' ') || undefined;
  const anchor = place.anchor === 'start' ? undefined : place.anchor;
  const attributes = { class: className, x: place.x, y: place.y, 'text-anchor': anchor };
  return shape(
    'text',
    attributes,
    lines.flatMap((runs, index) => lineSpans(runs, index, place, size)),
  );
}

/** One line of plain words. */
export function plain(text: string, place: LabelPlace): Shape {
  return label([[{ text }]], place);
}

/** The height that lines of a size take. */
export function linesHeight(lines: readonly (readonly Run[])[], size: Size): number {
  return lines.reduce((sum, runs) => sum + lineHeight(runs, size), 0);
}

// A figure that could not stand on the first line needs more room above it than a word.
function lineHeight(runs: readonly Run[], size: Size): number {
  return LINE_HEIGHT[size] + (runs.some((run) => run.size === 'figure') ? FIGURE_ROOM : 0);
}

function lineSpans(runs: readonly Run[], index: number, place: LabelPlace, size: Size): readonly (Shape | string)[] {
  const spans = runs.map((run, at) => span(run, gapBefore(runs, at, size)));
  if (index === 0) return spans;
  return [shape('tspan', { x: place.x, dy: lineHeight(runs, size) }, spans)];
}

function span(run: Run, gap: number): Shape | string {
  const className = [run.size ? SIZE_CLASS[run.size] : '', run.strong === true ? 'tk' : ''].filter(Boolean).join(' ') || undefined;
  if (!className && gap === 0 && run.observation === undefined) return run.text;
  return shape('tspan', { class: className, dx: gap || undefined, 'data-observation': run.observation }, [run.text]);
}

/** The baseline of a line whose top is at 0. */
export function baseline(size: Size): number {
  return (LINE_HEIGHT[size] + FONT_SIZE[size] * 0.72) / 2;
}
