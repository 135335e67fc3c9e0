/** Reads the parameters of a chart: entries with their labels, checked just enough to draw. */
import { pick } from '../i18n/text.ts';
import type { ProseNode } from '../model.ts';
import type { ChartContext, Entry } from './kind.ts';
import { read, valueRuns } from './reading.ts';
import type { Run } from './words.ts';

/** A parameter that is an object; a bare name stands for `{ metric: name }`. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A parameter as an object. */
export function asObject(value: unknown): Parameters {
  if (typeof value === 'string') return { metric: value };
  if (typeof value === 'object' && value !== null) return value as Parameters;
  throw new Error(`not a chart parameter: ${String(value)}`);
}

/** A parameter that is not there, or whose name stands there with nothing after it. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null;
}

/** A parameter as a list of objects; an absent one is empty. */
export function asList(value: unknown): readonly Parameters[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

/** A parameter as a number, or what stands in for it. */
export function asNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}

/** A parameter as an observation's id. */
export function asName(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a metric's name: ${String(value)}`);
  return value;
}

/** An entry of a chart: its observation and its label, which is the metric's title where none is given. */
export function entryOf(value: unknown, context: ChartContext, key = 'metric'): Entry {
  const parameters = asObject(value);
  const metric = asName(parameters[key]);
  const reading = read(metric, context);
  const title = parameters['label'] ?? context.metricTitle(reading.observation?.metric ?? metric);
  return { reading, label: textRuns(title, context) };
}

/** A list of entries. */
export function entriesOf(value: unknown, context: ChartContext): readonly Entry[] {
  return asList(value).map((each) => entryOf(each, context));
}

/** A text or a piece of checked prose, by language, as runs; its numbers keep their observations. */
export function textRuns(value: unknown, context: ChartContext): readonly Run[] {
  if (typeof value !== 'object' || value === null) return isBlank(value) ? [] : [{ text: String(value) }];
  const text = pick(value as Readonly<Record<string, string>>, context.lang) as string | readonly ProseNode[];
  return typeof text === 'string' ? (text ? [{ text }] : []) : text.flatMap((node) => proseRuns(node, context));
}

/** Runs as one string. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function proseRuns(node: ProseNode, context: ChartContext): readonly Run[] {
  if (typeof node === 'string') return [{ text: node }];
  const id = node.attributes?.['id'] ?? node.attributes?.['observation'];
  if (node.tag === 'value' && id) return valueRuns(read(id, context), context);
  return (node.children ?? []).flatMap((child) => proseRuns(child, context));
}
