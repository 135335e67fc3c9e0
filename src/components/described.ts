/** A chart in words, with its numbers tied to their proofs again. */
import type { Chart, ProseNode } from '../model.ts';
import { descriptionOf, tableOf } from './drawings.ts';
import { lookUpObservation } from './find.ts';
import type { Page } from './page.ts';

/** The description as prose: the values stand in it in the order of the chart's table, so each is found after the one before. */
export function describedNodes(page: Page, chart: Chart): readonly ProseNode[] {
  const cells = tableOf(page, chart).rows.flatMap((row) => row.cells);
  const nodes: ProseNode[] = [];
  let rest = descriptionOf(page, chart);
  for (const { text, observation } of cells) {
    // A number of a register's thing is proven on the thing's own page, and the words do not name it.
    const at = observation === undefined || !lookUpObservation(page.published, observation) ? -1 : rest.indexOf(text);
    if (observation === undefined || at === -1) continue;
    nodes.push(rest.slice(0, at), { tag: 'value', attributes: { id: observation, plain: 'true' } });
    rest = rest.slice(at + text.length);
  }
  return [...nodes, rest];
}
