/** Prose without markup, for a cell. */
import { joinValue, valueInWords, valuePhrase } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { Metric, Observation, Prose, ProseNode, Unit } from '../model.ts';

export interface ProseContext {
  readonly lang: string;
  readonly units: readonly Unit[];
  readonly observations: ReadonlyMap<string, Observation>;
  readonly metrics: ReadonlyMap<string, Metric>;
}

const BLOCKS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'td', 'th', 'br']);

/** A text in a language, else in the first it has. */
export function proseText(prose: Prose, context: ProseContext): string {
  const nodes = prose[context.lang] ?? Object.values(prose)[0] ?? [];
  return nodesText(nodes, context).replace(/\s+/g, ' ').trim();
}

function nodesText(nodes: readonly ProseNode[], context: ProseContext): string {
  return nodes.map((node) => (typeof node === 'string' ? node : elementText(node, context))).join('');
}

function elementText({ tag, attributes = {}, children = [] }: Exclude<ProseNode, string>, context: ProseContext): string {
  const id = attributes.id ?? '';
  if (tag === 'value') return valueText(id, attributes.unit === 'true', context);
  if (tag === 'title') return pick(context.metrics.get(id)?.title ?? {}, context.lang);
  return nodesText(children, context) + (BLOCKS.has(tag) ? ' ' : '');
}

function valueText(id: string, withUnit: boolean, { lang, units, observations }: ProseContext): string {
  const observation = observations.get(id);
  if (!observation) return '';
  return withUnit ? valuePhrase(observation, units, lang) : joinValue({ ...valueInWords(observation, units, lang), unit: '' }, lang);
}
