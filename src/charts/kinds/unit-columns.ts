/** unit-rows on a middling width: the groups stand beside each other, each below its own words, all squares of one size. */
import { unitGroup } from '../forms/unit-group.ts';
import type { ChartContext, Entry } from '../kind.ts';
import { label } from '../label.ts';
import { spaced } from '../reading.ts';
import type { Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { groupColumns } from '../squares.ts';
import { measure, type Run } from '../words.ts';
import { figureRuns } from './unit-layout.ts';

const ROWS = 5;
const GAP = 16;
const HEAD = 32;
/** From the largest square that suits a small picture to the smallest that can be counted. */
const CELLS = [14, 13, 12, 11, 10, 9] as const;

interface Group extends Entry {
  readonly words: readonly Run[];
  readonly columns: number;
}

/** The groups side by side; nothing where they do not all fit. */
export function unitColumns(entries: readonly Entry[], per: number, context: ChartContext, width: number): Sheet | null {
  const groups = entries.map((entry): Group => groupOf(entry, per, context));
  const cell = CELLS.find((each) => groups.reduce((sum, group) => sum + groupWidth(group, each) + GAP, -GAP) <= width);
  if (cell === undefined) return null;
  const shapes: Shape[] = [];
  let x = 0;
  for (const group of groups) {
    const style = group.reading.nature === 'rule' ? 'half' : 'full';
    shapes.push(
      label([group.words], { x, y: 22, size: 'medium', tone: 'hd' }),
      ...unitGroup(group.reading, { x, y: HEAD, cell, rows: ROWS }, style, per),
    );
    x += groupWidth(group, cell) + GAP;
  }
  return { width, height: HEAD + ROWS * cell + 2, marks: [paint(...shapes)] };
}

function groupOf(entry: Entry, per: number, context: ChartContext): Group {
  const words = [...entry.label, ...spaced(figureRuns(entry, context), 9)];
  return { ...entry, words, columns: groupColumns(entry.reading, ROWS, per) };
}

function groupWidth({ words, columns }: Group, cell: number): number {
  return Math.max(columns * cell, measure(words, 'medium'));
}
