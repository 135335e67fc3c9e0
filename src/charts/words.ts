/** Measures and breaks text without a browser: Han characters are one em wide, the rest is estimated on the wide side. */

/** The four sizes of type in a drawing; one unit is 1/17 rem, so 13 is the floor. */
export type Size = 'small' | 'medium' | 'figure';

/** A piece of text in one style. A solid piece never breaks: a number stays with its unit. */
export interface Run {
  readonly text: string;
  readonly observation?: string;
  readonly size?: Size;
  readonly strong?: boolean;
  readonly solid?: boolean;
  /** Room before the piece, where a line does not begin with it. */
  readonly gap?: number;
}

/** Font sizes in drawing units: 13 is the least that a page ever shows. */
export const FONT_SIZE: Readonly<Record<Size, number>> = { small: 13, medium: 15, figure: 23 };
/** From one baseline to the next, in drawing units. */
export const LINE_HEIGHT: Readonly<Record<Size, number>> = { small: 18, medium: 21, figure: 28 };

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef—“”…]/;
/** Closing marks may not begin a line. */
const CLOSING = /^[，。、；：？！）》”%]/;

/** The width of runs set in one line, spaces between Han and digits included. */
export function measure(runs: readonly Run[], size: Size): number {
  return runs.reduce((sum, run, index) => sum + gapBefore(runs, index, size) + textWidth(run, size), 0);
}

/** A name cut off where it is wider than its place; the whole name stands in the table below the picture. */
export function shortened(text: string, width: number, size: Size = 'small'): string {
  if (measure([{ text }], size) <= width) return text;
  let kept = [...text];
  while (kept.length > 1 && measure([{ text: `${kept.join('')}…` }], size) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

/** The narrow gap that print sets between Han and a digit or a Latin letter, as `text-autospace` does. */
export function gapBefore(runs: readonly Run[], index: number, size: Size): number {
  const own = index > 0 ? runs[index]?.gap : undefined;
  if (own !== undefined) return own;
  const before = runs[index - 1]?.text.at(-1);
  const after = runs[index]?.text[0];
  if (!before || !after || !/[\p{L}\p{N}−+%]/u.test(before) || !/[\p{L}\p{N}−+]/u.test(after)) return 0;
  return HAN.test(before) === HAN.test(after) ? 0 : FONT_SIZE[size] * 0.16;
}

/** Lines no wider than the given width. A single piece that is wider stands alone rather than being cut. */
export function wrap(runs: readonly Run[], width: number, size: Size): readonly (readonly Run[])[] {
  const lines = greedy(runs, width, size);
  const last = lines.at(-1);
  // One character alone on the last line looks like a mistake.
  if (lines.length < 2 || !last || measure(last, size) >= 1.5 * FONT_SIZE[size]) return lines;
  const narrower = greedy(runs, width - FONT_SIZE[size], size);
  return narrower.length === lines.length ? narrower : lines;
}

function greedy(runs: readonly Run[], width: number, size: Size): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const token of tokens(runs).flatMap((each) => (measure(each, size) > width ? each.map((run) => [run]) : [each]))) {
    const line = lines.at(-1) ?? [];
    const fits = line.length === 0 || measure(trimmed([...line, ...token]), size) <= width;
    if (fits || CLOSING.test(token[0]?.text ?? '')) line.push(...token);
    else lines.push(begun(token));
  }
  return lines.map(joined).filter((line) => line.length > 0);
}

// Solid pieces that follow one another are one token: 至少 and 200 stay on one line.
function tokens(runs: readonly Run[]): readonly (readonly Run[])[] {
  const found: Run[][] = [];
  runs.forEach((run, index) => {
    const last = found.at(-1);
    if (run.solid === true && runs[index - 1]?.solid === true && run.gap === undefined && last) last.push(run);
    else found.push(...(run.solid === true ? [[run]] : pieces(run).map((piece) => [piece])));
  });
  return found;
}

// A line does not begin with a space.
function begun([first, ...rest]: readonly Run[]): Run[] {
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === runs.length - 1 ? text.trimEnd() : text };
  });
}

function pieces(run: Run): readonly Run[] {
  const found = run.text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/g) ?? [];
  const { gap, ...rest } = run;
  return found.map((text, index) => ({ ...rest, text, ...(index === 0 && gap !== undefined && { gap }) }));
}

// Tokens of one style become one run again, and a line ends without a space.
function joined(line: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const token of line) {
    const last = merged.at(-1);
    if (last && sameStyle(last, token)) merged[merged.length - 1] = { ...last, text: last.text + token.text };
    else merged.push(token);
  }
  return merged
    .map((run, index) => (index === merged.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

function sameStyle(a: Run, b: Run): boolean {
  return (
    b.gap === undefined &&
    a.observation === b.observation &&
    a.size === b.size &&
    a.strong === b.strong &&
    a.solid !== true &&
    b.solid !== true
  );
}

function textWidth(run: Run, size: Size): number {
  const em = FONT_SIZE[run.size ?? size] * (run.strong === true || run.size === 'figure' ? 1.05 : 1);
  return [...run.text].reduce((sum, character) => sum + characterWidth(character), 0) * em;
}

function characterWidth(character: string): number {
  if (HAN.test(character)) return 1;
  if (/[.,:;'’|il!\s·()]/.test(character)) return 0.3;
  if (/[A-Zmw%+−×÷=≥≤≈]/.test(character)) return 0.72;
  return 0.56;
}
