/** The picture that a chart of a register draws, by its kind. */
import type { Chart, RegisterPicture } from '../../model.ts';
import { entryOf } from '../entries.ts';
import type { ChartContext, Entry } from '../kind.ts';

/** The picture of a kind; throws where the chart has none. */
export function pictureFor<K extends RegisterPicture['kind']>({ name, picture }: Chart, kind: K): Extract<RegisterPicture, { kind: K }> {
  if (picture?.kind !== kind) throw new Error(`no ${kind} to draw: ${name}`);
  return picture as Extract<RegisterPicture, { kind: K }>;
}

/** The observations that a chart of a register draws beside it: the mark of a standard, or the parameters of its line. */
export function observedEntries(chart: Chart, context: ChartContext): readonly Entry[] {
  return chart.observations.map((metric) => entryOf({ metric }, context));
}
