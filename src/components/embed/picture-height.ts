/** How high the picture of a chart stands in a column of a width, as the stylesheet shows it. */
import { UNITS_PER_REM } from '../../charts/chart.ts';
import { outcomesText } from '../../charts/pictures/key.ts';
import { readerOf } from '../../charts/pictures/reader.ts';
import { scatterFoot } from '../../charts/pictures/scatter-words.ts';
import type { Chart, RegisterScatter, RegisterTiles } from '../../model.ts';
import { chartContext, drawingSizeOf, pageDrawingOf } from '../drawings.ts';
import type { Page } from '../page.ts';
import { SMALL } from './foot-height.ts';
import { blockHeight, rowsHeight } from './text-height.ts';

/** The drawings of an embedded chart, in rem. */
export const DRAWING_WIDTHS = [13, 17, 34, 50] as const;
/** From which width of the column each is shown, and the widest that it gets: as in the stylesheet, in rem. */
const SHOWN = [
  { drawing: 50, from: 50, most: 60 },
  { drawing: 34, from: 34, most: 44 },
  { drawing: 17, from: 17, most: 24 },
  { drawing: 13, from: 0, most: 17.5 },
] as const;

/** In CSS pixels at the root size of the site. */
export function pictureHeight(page: Page, chart: Chart): (width: number) => number {
  const { picture } = chart;
  if (picture && pageDrawingOf(page, chart) !== null) {
    if (picture.kind === 'register-tiles') return tilesHeight(page, picture);
    if (picture.kind === 'register-scatter') return scatterHeight(page, picture);
  }
  return drawingsHeight(page, chart);
}

function drawingsHeight(page: Page, chart: Chart): (width: number) => number {
  const sizes = SHOWN.map(({ drawing, from, most }) => ({
    from: from * UNITS_PER_REM,
    most: most * UNITS_PER_REM,
    ...drawingSizeOf(page, chart, drawing),
  }));
  return (column) => {
    const shown = sizes.find(({ from }) => column >= from) ?? sizes.at(-1);
    return shown ? (Math.min(column, shown.most) / shown.width) * shown.height : 0;
  };
}

/** A tile is as large as a finger needs, with a gap. */
const TILE = 28;

function tilesHeight(page: Page, picture: RegisterTiles): (width: number) => number {
  const reader = readerOf(picture, chartContext(page));
  const sections = picture.sections.map(({ value, outcomes, things }) => ({
    head: blockHeight({ text: `${value}${' '.repeat(12)}${outcomesText(outcomes, reader)}`, size: 15, line: 25 }),
    tiles: (things ?? []).length,
  }));
  return (width) => {
    const row = Math.max(1, Math.floor((width + 4) / TILE));
    return sections.reduce((sum, { head, tiles }) => sum + 26 + head(width) + TILE * Math.ceil(tiles / row), keyHeight(width));
  };
}

function scatterHeight(page: Page, picture: RegisterScatter): (width: number) => number {
  const foot = scatterFoot(picture, readerOf(picture, chartContext(page))).join(' ');
  const lines = blockHeight({ text: foot, ...SMALL, above: 4, most: 598 });
  return (width) => keyHeight(width) + 29 * SMALL.size + 12 + lines(width);
}

// At most four swatches with their words.
function keyHeight(width: number): number {
  return rowsHeight([130, 130, 130, 220], { gap: 20, line: SMALL.line + 4, width });
}
