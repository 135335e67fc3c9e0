/** Which time and place data is about, as far as it says so itself. */
import type { Dataset, Observation, Site } from '../model.ts';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const TIME_TYPES = ['year', 'yearmonth', 'date'];

/** From and to of a table's key column of time; null where it has none, or its values are not all dates. */
export function temporalCoverage({ fields }: Pick<Dataset, 'fields'>): readonly [from: string, to: string] | null {
  const times = fields.filter(({ key, type }) => key && TIME_TYPES.includes(type));
  const [{ profile } = { profile: null }] = times;
  const { minimum, maximum, first, last } = profile ?? {};
  return interval([minimum ?? first ?? '', maximum ?? last ?? '']);
}

/** From the first to the last period of observations; null unless every one is a date. */
export function observedTime(observations: readonly Pick<Observation, 'period'>[]): readonly [from: string, to: string] | null {
  return interval(observations.map(({ period }) => period).sort());
}

/** The last day on which the data is known to have changed: when it was put together, or the day that it is as of. */
export function modifiedOn({ asOf, package: { created } }: Pick<Site, 'asOf' | 'package'>): string | null {
  const days = [asOf ?? '', created?.slice(0, 10) ?? ''].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).sort();
  return days.at(-1) ?? null;
}

function interval(dates: readonly string[]): readonly [from: string, to: string] | null {
  const [from = '', to = ''] = [dates[0], dates.at(-1)];
  return dates.length > 0 && dates.every((date) => DATE.test(date)) ? [from, to] : null;
}
