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

  it('is as large as if every size had been tried, and is laid out far less often', () => {
    const sizes = Array.from({ length: 60 }, (_, step) => RANGE.most / 1.07 ** step);
    assert(
      property(double({ min: 1000, max: 900_000, noNaN: true }), (area) => {
        const laidOut: number[] = [];
        // Words take so much of any width: the wider their place, the lower they are.
        const words: DrawPicture = (width) => ({ height: area / width, used: width, svg: () => '' });
        const { scale = 0 } =
          fitPicture(
            (width, room) => {
              laidOut.push(width);
              return words(width, room);
            },
            PLACE,
            RANGE,
          ) ?? {};
        const [largest = 0] = sizes.filter((size) => words(PLACE.width / size, 0).height <= PLACE.height / size + 0.5);
        if (largest < RANGE.least / 1.07) expect(scale).toBeCloseTo(largest, 9);
        else expect(scale).toBeLessThanOrEqual(largest + 1e-9);
        expect(laidOut.length).toBeLessThan(20);
      }),
    );
  });

  it('that cannot be drawn as narrow as its place is drawn smaller, and says so where it cannot be drawn at all', () => {
    const wide: DrawPicture = (width, room) => {
      if (width < 900) throw new Error('too narrow');
      return standing(100)(width, room);
    };
    expect(fitPicture(wide, PLACE, RANGE)?.scale).toBeLessThanOrEqual(PLACE.width / 900);
    const never: DrawPicture = () => {
      throw new Error('too narrow');
    };
    expect(() => fitPicture(never, PLACE, RANGE)).toThrow('too narrow');
  });
});
