/** What a standard asks of each size, as corners of lines. */
import type { Standard, StandardBand, StandardLine } from '../../model.ts';

type Corner = readonly [x: number, y: number];

/** The lines of the bands that ask for something countable by this size, or whatever the size. */
export function standardLines({ bands, size }: Standard, field: string, [from, to]: readonly [number, number]): readonly StandardLine[] {
  if (size !== null && size.field !== field) return [];
  return bands.flatMap((band) => lineOf(band, from, to));
}

function lineOf({ where, rule }: StandardBand, from: number, to: number): readonly StandardLine[] {
  if (rule.kind === 'at-least') return [{ where, low: straight(from, to, () => rule.value.low), high: null }];
  if (rule.kind === 'at-least-per') {
    const slope = rule.value.low / rule.per;
    return [{ where, low: bent(from, to, slope, rule.least?.low ?? 0), high: null }];
  }
  if (rule.kind === 'one-per') {
    const { low, high } = rule.value;
    const most = straight(from, to, (size) => size / low);
    return [{ where, low: straight(from, to, (size) => size / (high ?? low)), high: high === null || high === low ? null : most }];
  }
  return [];
}

function straight(from: number, to: number, asked: (size: number) => number): readonly Corner[] {
  return [from, to].map((size) => [size, asked(size)] as const);
}

/** So much for each of the size, but never less than the floor of all. */
function bent(from: number, to: number, slope: number, least: number): readonly Corner[] {
  const asked = (size: number): number => Math.max(size * slope, least);
  const corner = least / slope;
  return corner > from && corner < to ? [from, corner, to].map((size) => [size, asked(size)] as const) : straight(from, to, asked);
}
