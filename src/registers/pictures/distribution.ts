/** How a measure is spread over the things of a register, in bins whose edges are round numbers. */
import { binsOf, near } from '../../lib/bins.ts';
import type { RegisterDistribution } from '../../model.ts';
import { summary } from '../peers.ts';
import { countsOf, type Declared, measureOf, PictureFault, type PictureSource, pictureOf, published, rowsIn, sortedAt } from './source.ts';

/** The picture; refused where there are too few values to have a shape. */
export function distributionPicture(source: PictureSource, declared: Declared): RegisterDistribution {
  const of = pictureOf(source, declared);
  const measure = measureOf(source, declared['measure']);
  const positions = rowsIn(source.view, of);
  const sorted = sortedAt(measure.column, positions);
  const [from, to] = near(sorted);
  const bins = sorted.length < 3 ? [] : binsOf(sorted.subarray(from, to));
  if (bins.length === 0) throw new PictureFault('picture-empty', { found: measure.field });
  return {
    kind: 'register-distribution',
    ...of,
    measure: published(measure),
    counts: countsOf(measure.column, positions),
    bins,
    below: from === 0 ? null : { count: from, farthest: sorted[0] ?? 0 },
    above: to === sorted.length ? null : { count: sorted.length - to, farthest: sorted.at(-1) ?? 0 },
    figures: summary(measure.column, positions),
  };
}
