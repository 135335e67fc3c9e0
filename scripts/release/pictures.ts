/** Charts before and after, drawn as their image files are. */
import { wideDrawing } from '../../src/imaging/image-file.ts';
import type { ReleasedFigures } from '../../src/model.ts';
import type { ChangedChart } from './changed-charts.ts';
import { pageOver } from './chart-title.ts';

/** A chart as SVG on either side; null where it was not there. */
export interface BeforeAndAfter {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Draws each chart from what was published then and from what is published now. */
export async function drawBeforeAndAfter(
  charts: readonly ChangedChart[],
  before: ReleasedFigures,
  after: ReleasedFigures,
  lang: string,
): Promise<readonly BeforeAndAfter[]> {
  const [then, now] = [pageOver(before, lang), pageOver(after, lang)];
  const drawn: BeforeAndAfter[] = [];
  for (const { name, ...side } of charts) {
    const thing = { kind: 'chart', name } as const;
    drawn.push({
      name,
      before: side.before && (await wideDrawing(thing, then)),
      after: side.after && (await wideDrawing(thing, now)),
    });
  }
  return drawn;
}
