import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexPixels } from '../../../src/charts/images/palette.ts';

function pixelsOf(colours: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(colours.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue, 255]));
}

function colourAt({ palette, rows }: ReturnType<typeof indexPixels>, width: number, pixel: number): number[] {
  const place = rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] ?? 0;
  return [...palette.subarray(place * 3, place * 3 + 3)];
}

const byte = fc.integer({ min: 0, max: 255 });

it('loses no colour of an image of at most 256', () => {
  const image = fc
    .tuple(
      fc.array(fc.tuple(byte, byte, byte), { minLength: 1, maxLength: 256 }),
      fc.integer({ min: 1, max: 9 }),
      fc.infiniteStream(fc.nat()),
    )
    .map(([colours, width, places]) => {
      const count = width * 7;
      return { width, pixels: Array.from({ length: count }, () => colours[(places.next().value as number) % colours.length] as number[]) };
    });
  fc.assert(
    fc.property(image, ({ width, pixels }) => {
      const indexed = indexPixels(pixelsOf(pixels), width, 7);
      pixels.forEach((colour, pixel) => {
        expect(colourAt(indexed, width, pixel)).toEqual(colour);
      });
    }),
  );
});

it('keeps the colours of surfaces where there are more, and puts shades close by', () => {
  const ramp = Array.from({ length: 300 }, (_, index) => [
    246 - Math.floor(index * 0.75),
    244 - Math.floor(index * 0.5),
    237 - Math.floor(index * 0.6),
  ]);
  const pixels = [...Array.from({ length: 300 }, () => [246, 244, 237]), ...ramp];
  const indexed = indexPixels(pixelsOf(pixels), 300, 2);
  expect(indexed.palette.length).toBe(256 * 3);
  expect(colourAt(indexed, 300, 0)).toEqual([246, 244, 237]);
  ramp.forEach((colour, pixel) => {
    const drawn = colourAt(indexed, 300, 300 + pixel);
    expect(Math.max(...drawn.map((part, index) => Math.abs(part - (colour[index] ?? 0))))).toBeLessThan(40);
  });
});
