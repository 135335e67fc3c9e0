/** A figure as a schema.org `Observation`. "At least" is a least value and no value: nobody who reads it can take it for exact. */
import { unitInWords, valuePhrase } from '../../i18n/format.ts';
import { pick } from '../../i18n/text.ts';
import type { Observation, Site } from '../../model.ts';
import type { Properties } from './shared.ts';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** @param variable the name of the variable that it is a value of, within the same document. */
export function observationProperties(observation: Observation, site: Site, lang: string, variable: string): Properties {
  const { period, unit, unitTitle, relation, dimensions } = observation;
  const unitText = unitTitle ? pick(unitTitle, lang) : unitInWords(unit, site.units, lang);
  return {
    '@type': 'Observation',
    '@id': `#${encodeURI(observation.id.toWellFormed())}`,
    variableMeasured: { '@id': variable },
    description: valuePhrase(observation, site.units, lang),
    ...quantity(observation),
    ...(unitText && { unitText }),
    ...(DATE.test(period) && { observationDate: period }),
    ...(site.place && { observationAbout: { '@type': 'Place', name: pick(site.place, lang) } }),
    additionalProperty: [['relation', relation], ['status', observation.status], ...Object.entries(dimensions)].map(([name, value]) => ({
      '@type': 'PropertyValue',
      name,
      value,
    })),
  };
}

/** What is known of the number: a value only where it is one, else the bounds that there are. */
export function quantity({ value, low, high, relation, status }: Observation): Properties {
  if (status !== 'normal' && status !== 'incomplete') return {};
  const isClaimed = relation === '=' || relation === '≈' || relation === 'change' || relation === 'qualitative';
  if (isClaimed) return value === null ? {} : { value };
  return { ...(low !== null && { minValue: low }), ...(high !== null && { maxValue: high }) };
}
