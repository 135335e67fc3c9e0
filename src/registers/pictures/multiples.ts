/** One small picture for each group, all to one scale. */
import { binsOf, near } from '../../lib/bins.ts';
import type { MultiplesPanel, PictureBin, RegisterMultiples } from '../../model.ts';
import type { Column } from '../../tables/table.ts';
import { summary } from '../peers.ts';
import {
  countsOf,
  type Declared,
  groupPages,
  groupsOf,
  measureOf,
  PictureFault,
  type PictureSource,
  pictureOf,
  published,
  requireColumn,
  rowsIn,
  sortedAt,
} from './source.ts';
import { yearsPoint } from './years.ts';

/** More panels than these nobody compares. */
const MOST_PANELS = 60;

/** The picture; refused where no group has values enough. */
export function multiplesPicture(source: PictureSource, declared: Declared): RegisterMultiples {
  const of = pictureOf(source, declared);
  const { view } = source;
  const measure = measureOf(source, declared['measure']);
  const by = String(declared['by'] ?? view.register.groups[0] ?? '');
  const column = requireColumn(view, by);
  const positions = rowsIn(view, of);
  const groups = [...groupsOf(column, positions)].filter(([value]) => value !== '');
  const form = declared['form'] === 'distribution' ? 'distribution' : 'years';
  const panel = form === 'years' ? yearsPanel(source, measure.column, { ...of, by }) : binsPanel(measure.column, positions);
  const panels = groups.slice(0, MOST_PANELS).map(([value, own]) => ({
    value,
    counts: countsOf(measure.column, own),
    figures: summary(measure.column, own),
    ...panel(value, own),
  }));
  if (!panels.some(({ figures }) => figures)) throw new PictureFault('picture-empty', { found: measure.field });
  return {
    kind: 'register-multiples',
    ...of,
    form,
    measure: published(measure),
    by,
    groups: groupPages(view, by, of),
    panels,
    rest: Math.max(0, groups.length - MOST_PANELS),
  };
}

type Panel = (value: string, positions: readonly number[]) => Pick<MultiplesPanel, 'points' | 'bins'>;

function yearsPanel({ view }: PictureSource, column: Column, of: { where: RegisterMultiples['where']; by: string }): Panel {
  const { periods } = view.register;
  const byGroup = periods.map((period) => groupsOf(requireColumn(view, of.by), rowsIn(view, { where: of.where, period })));
  return (value) => ({ bins: [], points: periods.map((period, index) => yearsPoint(column, period, byGroup[index]?.get(value) ?? [])) });
}

// One set of edges for all panels, made over all things.
function binsPanel(column: Column, positions: readonly number[]): Panel {
  const sorted = sortedAt(column, positions);
  const [from, to] = near(sorted);
  const edges = sorted.length < 3 ? [] : binsOf(sorted.subarray(from, to));
  return (_, own) => ({ points: [], bins: refilled(edges, sortedAt(column, own)) });
}

// Far values stand in the outermost bins, which the words below the picture say.
function refilled(edges: readonly PictureBin[], sorted: Float64Array): readonly PictureBin[] {
  const last = edges.length - 1;
  const counts = edges.map(() => 0);
  for (const value of sorted) {
    const index = edges.findIndex(({ high }) => value < high);
    const at = index === -1 ? last : index;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return edges.map(({ low, high }, index) => ({ low, high, count: counts[index] ?? 0 }));
}
