import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameHeight } from '../../../src/components/embed/frame-height.ts';

const WIDTHS = [280, 320, 480, 768, 1200, 1280];
/** Content that is high while it is narrow, and grows where a wider drawing takes the place of a narrow one. */
const contents = fc.record({
  area: fc.integer({ min: 0, max: 900_000 }),
  least: fc.integer({ min: 40, max: 900 }),
  step: fc.integer({ min: 300, max: 900 }),
});

it('a frame is never lower than its content', () => {
  fc.assert(
    fc.property(contents, ({ area, least, step }) => {
      const content = (width: number): number => least + area / width + (width > step ? 80 : 0);
      const { at, most, css } = frameHeight(content);
      for (const width of WIDTHS) {
        expect(at(width)).toBeGreaterThanOrEqual(content(width));
        expect(most).toBeGreaterThanOrEqual(at(width));
        expect(computed(css, width)).toBeCloseTo(at(width), -1);
      }
    }),
  );
});

it('content of one height has a frame of one height', () => {
  expect(frameHeight(() => 200)).toMatchObject({ css: '210px', most: 210 });
});

/** What a browser makes of it. */
function computed(css: string, width: number): number {
  const [, level, start, slope, most] = (/^clamp\((\d+)px,calc\((\d+)px - (\d+)cqi\),(\d+)px\)$/.exec(css) ?? []).map(Number);
  if (level === undefined || start === undefined || slope === undefined || most === undefined) return Number.parseInt(css, 10);
  return Math.max(level, Math.min(most, start - (slope * width) / 100));
}
