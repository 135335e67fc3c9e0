/** nested-units: one population as squares, split into parts, with a bracket over the whole and one over a group of the parts. */
import type { Chart } from '../../model.ts';
import { asList, asNumber, asObject, entriesOf, entryOf, isBlank, type Parameters } from '../entries.ts';
import type { UnitStyle } from '../forms/units.ts';
import type { ChartContext, Entry, Kind } from '../kind.ts';
import type { Sheet } from '../sheet.ts';
import { bracketsFit, drawAcross, drawAside, frieze } from './nested-across.ts';
import { drawStanding, drawUpright } from './nested-upright.ts';
import { largestSquares, type UnitFit } from './unit-layout.ts';

/** A part with the look of its squares. */
export interface Part extends Entry {
  readonly style: UnitStyle;
}

/** A bracket over the first so many parts. */
export interface Bracket extends Entry {
  readonly of: number;
}

/** The chart as read from its parameters: brackets from the outermost in, then the parts, then what stands apart. */
export interface Nest {
  readonly brackets: readonly Bracket[];
  readonly parts: readonly Part[];
  readonly apart: readonly Entry[];
}

const STYLES: readonly UnitStyle[] = ['full', 'half', 'rest', 'none'];
/** What parts look like that do not say: what met the mark, what did not, and from there on what is outside. */
const UNNAMED: readonly UnitStyle[] = ['full', 'rest', 'none'];
/** Below this the frieze stands upright, as on a phone. */
const UPRIGHT_BELOW = 440;
/** The largest square of an image. */
const MOST_CELL = 40;

/** A population and its parts. What relates to it in a way that nobody states stands apart, dashed. */
export const nestedUnits: Kind = {
  entries: (chart, context) => {
    const { brackets, parts, apart } = readNest(chart, context);
    return [...brackets, ...parts, ...apart];
  },
  remarks: (chart, context) => {
    const { parts, apart } = readNest(chart, context);
    const rest = parts.some(({ style }) => style === 'rest');
    return [...(rest ? (['rest'] as const) : []), ...(apart.length > 0 ? (['apart'] as const) : [])];
  },
  draw: (chart, context, width, room) => {
    const nest = readNest(chart, context);
    if (room !== undefined) return filled(nest, context, width, room);
    return width < UPRIGHT_BELOW ? drawUpright(nest, context, width) : drawAcross(nest, context, width);
  },
};

/** The largest squares for which there is room, lying or standing. */
function filled(nest: Nest, context: ChartContext, width: number, room: number): Sheet {
  const lying = ({ rows, cell }: UnitFit): boolean => frieze(nest.parts, rows) * cell <= width;
  const across = (fit: UnitFit): Sheet | null =>
    lying(fit) && bracketsFit(nest, fit, context) ? drawAcross(nest, context, width, fit) : null;
  const upright = (fit: UnitFit): Sheet | null => drawStanding(nest, context, width, fit);
  const aside = (fit: UnitFit): Sheet | null => drawAside(nest, context, width, fit);
  return largestSquares([aside, across, upright], MOST_CELL, room) ?? drawUpright(nest, context, width);
}

function readNest({ parameters }: Chart, context: ChartContext): Nest {
  const parts = asList(parameters['parts']).map((part, index) => partOf(part, index, context));
  const whole: Bracket = { ...entryOf(parameters['whole'], context), of: parts.length };
  const group = isBlank(parameters['group']) ? [] : [asObject(parameters['group'])];
  const inner = group.map((each): Bracket => ({ ...entryOf(each, context), of: Math.min(asNumber(each['of'], 1), parts.length) }));
  return { brackets: [whole, ...inner], parts, apart: entriesOf(parameters['apart'], context) };
}

function partOf(part: Parameters, index: number, context: ChartContext): Part {
  const entry = entryOf(part, context);
  const unnamed = entry.reading.nature === 'rule' ? 'half' : UNNAMED[index];
  return { ...entry, style: STYLES.find((known) => known === part['style']) ?? unnamed ?? 'none' };
}
