/** What every kind of chart is made of, and the context that it draws in. */
import type { Chart, Observation, Site, Text, Unit } from '../model.ts';
import type { Phrases } from './phrases.ts';
import type { PictureTable } from './pictures/table.ts';
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
  /** The address of a page below the site's root; without it, as in a file, nothing is a link. */
  readonly link?: (path: string) => string;
}

/** An observation with the words that name it in this chart: one row of the chart's table. */
export interface Entry {
  readonly label: readonly Run[];
  readonly reading: Reading;
}

/** One kind of chart. `entries` lists what is drawn, in drawing order; `draw` lays it out for a width in drawing units, and for the height that an image leaves to it, its `room`: it fills that as far as it can, and is higher only where it must be; `remarks` names what only this kind has to explain. */
export interface Kind {
  readonly entries: (chart: Chart, context: ChartContext) => readonly Entry[];
  readonly remarks?: (chart: Chart, context: ChartContext) => readonly (keyof Phrases)[];
  readonly draw: (chart: Chart, context: ChartContext, width: number, room?: number) => Sheet;
  /** Of a kind that draws a register: its numbers are no observations of metrics. */
  readonly picture?: PictureKind;
}

/** What a kind that draws a register says of it. */
export interface PictureKind {
  /** Sentences: what is drawn of what, and what it shows. */
  readonly describe: (chart: Chart, context: ChartContext) => readonly string[];
  readonly table: (chart: Chart, context: ChartContext) => PictureTable;
  /** One drawing in HTML for any width, where a page has a better one than `draw`: null where it has not. */
  readonly page?: (chart: Chart, context: ChartContext) => string | null;
}
