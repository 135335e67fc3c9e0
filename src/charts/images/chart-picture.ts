/** Pictures as images take them: of a declared chart, and of a dataset. */
import type { Chart, DatasetPicture } from '../../model.ts';
import { kindOf } from '../chart.ts';
import { layOutPicture } from '../dataset/picture.ts';
import type { ChartContext } from '../kind.ts';
import { serializeChildren } from '../serialize.ts';
import { drawSheet, type Sheet } from '../sheet.ts';
import type { DrawPicture, Picture } from './fit.ts';

/** A declared chart. */
export function chartPicture(chart: Chart, context: ChartContext): DrawPicture {
  return (width, room) => pictureOf(kindOf(chart).draw(chart, context, width, room));
}

/** The automatic picture of a dataset. */
export function datasetPicture(picture: DatasetPicture, lang: string): DrawPicture {
  return (width, room) => pictureOf(layOutPicture(picture, lang, width, room));
}

// Releases that froze the same chart share its layout, and what was drawn from it.
function pictureOf(sheet: Sheet): Picture {
  let svg: string | undefined;
  return {
    height: sheet.height,
    used: sheet.used ?? sheet.width,
    mark: sheet.mark,
    svg: () => {
      svg ??= serializeChildren(drawSheet(sheet), 'literal');
      return svg;
    },
  };
}
