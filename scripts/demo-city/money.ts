/** What communities and their workers were paid. */
import type { Community } from './communities.ts';
import { between, createDraw, type Draw } from './draw.ts';
import type { Series } from './households.ts';
import { YEARS } from './plan.ts';

/** The standards of the synthetic city, yuan a year. */
export const FUNDS = { working: 100_000, serviceCentral: 120_000, serviceCounty: 60_000 } as const;

/** Grades of community workers and their scale of pay, yuan a month, year by year. */
export const PAY: readonly { readonly grade: string; readonly scale: readonly number[] }[] = [
  { grade: 'worker', scale: [2650, 2830, 3040, 3260, 3520] },
  { grade: 'deputy', scale: [3020, 3220, 3450, 3700, 3990] },
  { grade: 'head', scale: [3480, 3700, 3960, 4240, 4570] },
];

export interface Money {
  readonly working: Series;
  readonly service: Series;
  readonly pay: Series;
}

/** Money by year. Most communities get at least what the standard asks, more of them every year. */
export function pay(seed: number, communities: readonly Community[]): Money {
  const [working, service, level] = ['working-funds', 'service-funds', 'pay'].map((name) => createDraw(seed, name));
  if (!working || !service || !level) throw new Error('no draw');
  const byYear = (amount: (place: number, year: number) => number): Series =>
    YEARS.map((_, year) => Int32Array.from(communities, (_, place) => amount(place, year)));
  const least = (place: number): number => (communities[place]?.district.central ? FUNDS.serviceCentral : FUNDS.serviceCounty);
  return {
    working: byYear((place, year) => amountOf(FUNDS.working, place, working, year)),
    service: byYear((place, year) => amountOf(least(place), place, service, year)),
    pay: byYear((place, year) => Math.round(averagePay(year) * between(level(place), 0.94, 1.06))),
  };
}

function averagePay(year: number): number {
  const [worker, deputy, head] = PAY.map(({ scale }) => scale[year] ?? 0);
  return (worker ?? 0) * 0.7 + (deputy ?? 0) * 0.2 + (head ?? 0) * 0.1;
}

// In thousands; who is short in a year was short in the years before.
function amountOf(standard: number, place: number, draw: Draw, year: number): number {
  const before = YEARS.length - 1 - year;
  const isShort = draw(place) < 0.04 + 0.06 * before;
  // A habit of the community, and the luck of the year.
  const drawn = 0.7 * draw(place, 1) + 0.3 * draw(place, 2 + year);
  const share = isShort ? between(drawn, 0.78, 0.97) : between(drawn ** 2, 1, 1.45 - 0.05 * before);
  return Math.floor((standard * share) / 1000) * 1000;
}
