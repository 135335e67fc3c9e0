/** What every kind of chart is made of, and the context that it draws in. */
import type { Chart, Observation, Site, Text, Unit } from '../model.ts';
import type { Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Sheet } from './sheet.ts';
import type { Run } from './words.ts';

/** Everything that a drawing may know besides its declaration. */
export interface ChartContext {
  readonly find: (id: string) => Observation | undefined;
  readonly units: readonly Unit[];
  readonly labels: Site['labels'];
  readonly metricTitle: (metric: string) => Text;
  readonly lang: string;
}

/** An observation with the words that name it in this chart: one row of the chart's table. */
export interface Entry {
  readonly label: readonly Run[];
  readonly reading: Reading;
}

/** One kind of chart. `entries` lists what is drawn, in drawing order; `draw` lays it out for a width in drawing units; `remarks` names what only this kind has to explain. */
export interface Kind {
  readonly entries: (chart: Chart, context: ChartContext) => readonly Entry[];
  readonly remarks?: (chart: Chart, context: ChartContext) => readonly (keyof Phrases)[];
  readonly draw: (chart: Chart, context: ChartContext, width: number) => Sheet;
}
