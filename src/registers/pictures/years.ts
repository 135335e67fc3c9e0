/** The middle of a measure in each period, and for how many things there is a value. */
import type { PictureOf, RegisterYears, YearsPoint } from '../../model.ts';
import type { Column } from '../../tables/table.ts';
import { summary } from '../peers.ts';
import { countsOf, type Declared, measureOf, PictureFault, type PictureSource, pictureOf, published, rowsIn } from './source.ts';

/** The picture; refused where no period has values enough. */
export function yearsPicture(source: PictureSource, declared: Declared): RegisterYears {
  const of = pictureOf(source, { ...declared, period: undefined });
  const measure = measureOf(source, declared['measure']);
  const points = source.view.register.periods.map((period) => yearsPoint(measure.column, period, rowsIn(source.view, { ...of, period })));
  if (!points.some(({ figures }) => figures)) throw new PictureFault('picture-empty', { found: measure.field });
  return { kind: 'register-years', ...of, measure: published(measure), points };
}

/** One period of a picture over the years. */
export function yearsPoint(column: Column, period: PictureOf['period'], positions: readonly number[]): YearsPoint {
  return { period, counts: countsOf(column, positions), figures: summary(column, positions) };
}
