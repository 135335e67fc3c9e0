/** A picture finds the size at which it fills its place. */
import { assert, constant, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawPicture, fitPicture } from '../../../src/charts/images/fit.ts';

const RANGE = { least: 1.2, good: 1.7, most: 2.5 };
const PLACE = { width: 700, height: 380 };
/** As high as it is, however wide its place. */
const standing =
  (height: number): DrawPicture =>
  (width) => ({ height, used: width, svg: () => '' });

describe('a picture', () => {
  it('is drawn at a readable size where it has room', () => {
    expect(fitPicture(standing(200), PLACE, RANGE)?.scale).toBeGreaterThanOrEqual(RANGE.least);
  });

  it('of forty districts is drawn small rather than not at all: a city of any size has its images', () => {
    const fitted = fitPicture(standing(2400), PLACE, RANGE);
    expect(fitted?.scale).toBeLessThan(RANGE.least);
    expect((fitted?.picture.height ?? 0) * (fitted?.scale ?? 0)).toBeLessThanOrEqual(PLACE.height + 1);
  });

  it('never stands higher than its place, whatever its height', () => {
    assert(
      property(record({ height: double({ min: 1, max: 9000, noNaN: true }), place: constant(PLACE) }), ({ height, place }) => {
        const { picture, scale } = fitPicture(standing(height), place, RANGE) ?? { picture: { height: 0 }, scale: 0 };
        expect(scale).toBeGreaterThan(0);
        expect(picture.height * scale).toBeLessThanOrEqual(place.height + 0.5 * scale + 1e-9);
      }),
    );
  });
});
