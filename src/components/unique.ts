/** Lists in which nothing stands twice, in the order of first appearance. */
import type { Observation, Prose } from '../model.ts';

/** Each observation once. */
export function uniqueObservations(observations: readonly Observation[]): readonly Observation[] {
  return uniqueBy(observations, ({ id }) => id);
}

/** The observations with each quotation once: four years that share one sentence quote it once. */
export function uniqueQuotes(observations: readonly Observation[]): readonly Observation[] {
  return uniqueBy(observations, ({ citations, asStated }) => JSON.stringify([citations, asStated]));
}

/** Each text once. */
export function uniqueProse(texts: readonly Prose[]): readonly Prose[] {
  return uniqueBy(texts, (text) => JSON.stringify(text));
}

function uniqueBy<T>(entries: readonly T[], key: (entry: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const entry of entries) if (!seen.has(key(entry))) seen.set(key(entry), entry);
  return [...seen.values()];
}
