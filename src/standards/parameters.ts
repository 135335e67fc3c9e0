import type { Standard } from '../model.ts';
import type { BandDefinition } from '../package/standard-definition.ts';

/** The metrics that a band takes its numbers from, or that cite it. */
export function parametersOf(band: BandDefinition): readonly string[] {
  if (band.rule === 'paired') return band.stated === undefined ? [] : [band.stated];
  return 'least' in band && band.least !== undefined ? [band.value, band.least] : [band.value];
}

/** The observations that a standard takes its numbers from, or that cite it, each once. */
export function observationsOf({ bands }: Pick<Standard, 'bands'>): readonly string[] {
  const found = bands.flatMap(({ rule }) => {
    if (rule.kind === 'paired') return rule.stated ?? [];
    return [rule.value.observation, ...(rule.kind === 'at-least-per' && rule.least ? [rule.least.observation] : [])];
  });
  return [...new Set(found)];
}

/** The fields of its register that a standard looks at. */
export function fieldsOf({ measure, size, bands }: Pick<Standard, 'measure' | 'size' | 'bands'>): readonly string[] {
  const fields = [measure, size?.field ?? null, ...bands.flatMap(({ where }) => Object.keys(where))];
  return [...new Set(fields.filter((field) => field !== null))];
}
