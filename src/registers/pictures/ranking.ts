/** Groups in the order of a median or of the share that meets a standard; or the first things in the order of a measure. */
import type { RankedRow, RegisterRanking } from '../../model.ts';
import type { Column } from '../../tables/table.ts';
import { summary } from '../peers.ts';
import {
  countsOf,
  type Declared,
  exactAt,
  groupPages,
  groupsOf,
  measureOf,
  named,
  outcomeAt,
  PictureFault,
  type PictureSource,
  pictureOf,
  published,
  requireColumn,
  rowsIn,
  standardOf,
  thingAt,
} from './source.ts';

/** So many rows are drawn unless the declaration asks for more, and at most so many. */
const [USUAL_GROUPS, MOST_GROUPS] = [20, 40];
const [USUAL_THINGS, MOST_THINGS] = [10, 30];

type Parts = Pick<RegisterRanking, 'of' | 'measure' | 'standard' | 'by' | 'untold' | 'counts' | 'all'> & {
  readonly rows: readonly RankedRow[];
};

/** The picture; refused where there is nothing to put in order. */
export function rankingPicture(source: PictureSource, declared: Declared): RegisterRanking {
  const of = pictureOf(source, declared);
  const positions = rowsIn(source.view, of);
  const order = declared['order'] === 'lowest' ? 'lowest' : 'highest';
  const parts = partsOf(source, declared, positions);
  const [usual, cap] = parts.of === 'groups' ? [USUAL_GROUPS, MOST_GROUPS] : [USUAL_THINGS, MOST_THINGS];
  const limit = Math.min(Number(declared['most'] ?? usual), cap);
  const sign = order === 'highest' ? -1 : 1;
  const rows = [...parts.rows].sort((a, b) => sign * (a.value - b.value));
  if (rows.length === 0) throw new PictureFault('picture-empty', { found: String(declared['measure'] ?? declared['standard']) });
  const groups = groupPages(source.view, parts.by, of);
  return { kind: 'register-ranking', ...of, ...parts, groups, order, rows: rows.slice(0, limit), rest: Math.max(0, rows.length - limit) };
}

function partsOf(source: PictureSource, declared: Declared, positions: readonly number[]): Parts {
  if (declared['by'] === undefined) return things(source, declared, positions);
  return declared['standard'] === undefined ? medians(source, declared, positions) : shares(source, declared, positions);
}

function things({ view, ...source }: PictureSource, declared: Declared, positions: readonly number[]): Parts {
  const measure = measureOf({ view, ...source }, declared['measure']);
  const rows = positions.flatMap((position): RankedRow | readonly [] => {
    const value = exactAt(measure.column, position);
    return Number.isNaN(value) ? [] : { ...thingAt(view, position), value, of: 1, count: 1 };
  });
  const all = summary(measure.column, positions)?.median ?? null;
  const counts = countsOf(measure.column, positions);
  return { of: 'things', measure: published(measure), standard: null, by: null, rows, untold: [], counts, all };
}

function medians(source: PictureSource, declared: Declared, positions: readonly number[]): Parts {
  const measure = measureOf(source, declared['measure']);
  const by = String(declared['by']);
  const groups = [...groupsOf(requireColumn(source.view, by), positions)].filter(([value]) => value !== '');
  const told = groups.map(([key, own]) => ({ key, own, figures: summary(measure.column, own) }));
  const rows = told.flatMap(({ key, own, figures }) =>
    figures ? [{ key, name: key, value: figures.median, of: own.length, count: figures.count }] : [],
  );
  const untold = told.flatMap(({ key, figures }) => (figures ? [] : [key]));
  return { ...frame(measure.column, positions), measure: published(measure), standard: null, by, rows, untold };
}

function frame(column: Column, positions: readonly number[]): Pick<Parts, 'of' | 'counts' | 'all'> {
  return { of: 'groups', counts: countsOf(column, positions), all: summary(column, positions)?.median ?? null };
}

// Of all that are asked, also those of which it cannot be told: nobody is taken to meet it.
function shares(source: PictureSource, declared: Declared, positions: readonly number[]): Parts {
  const standard = standardOf(source, declared['standard']);
  const by = String(declared['by']);
  const share = (own: readonly number[]): { of: number; count: number; value: number } => {
    const outcomes = own.map((position) => outcomeAt(source.assess, position, standard.name)).filter((outcome) => outcome !== null);
    const count = outcomes.filter((outcome) => outcome === 'met').length;
    return { of: outcomes.length, count, value: outcomes.length === 0 ? 0 : (count / outcomes.length) * 100 };
  };
  const groups = [...groupsOf(requireColumn(source.view, by), positions)].filter(([value]) => value !== '');
  const rows = groups.map(([key, own]) => ({ key, name: key, ...share(own) })).filter(({ of }) => of > 0);
  const all = share(positions);
  const counts = { of: all.of, values: all.of, inexact: 0, missing: {} };
  return { of: 'groups', measure: null, standard: named(standard), by, rows, untold: [], counts, all: all.of === 0 ? null : all.value };
}
