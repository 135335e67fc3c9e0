import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawYears, type YearsChart } from '../../../src/charts/register/years.ts';
import { acrossOf, BROKEN, peer, years } from './sample.ts';

const peers = [1, 2, 3, 4, 5].map((year) => peer(100, 500 + year, 800 + year, 900 + year, 2000));

describe('the own line', () => {
  it('prints its first and its last value, and no other', () => {
    const { svg } = drawYears(years());
    expect(svg.match(/<text class="v[^>]*>[^<]*/g)?.map((text) => text.replace(/.*>/, ''))).toEqual(['1,202.5', '620']);
  });

  it('has a dot for each value, and breaks where one is missing', () => {
    const { svg } = drawYears(years({ values: [620, null, 900, 1100, 1202] }));
    expect(pathOf(svg, 'p').match(/h0/g)).toHaveLength(4);
    expect(pathOf(svg, 'o').match(/M/g)).toHaveLength(1);
    expect(pathOf(svg, 'o').match(/L/g)).toHaveLength(2);
  });

  it('keeps the form of a value that is not exact, and says its strength', () => {
    const { svg, description } = drawYears(years({ relations: ['≥', '≤', '≈', undefined, undefined] }));
    expect(svg.match(/class="g"/g)).toHaveLength(2);
    expect(pathOf(svg, 'q').match(/h0/g)).toHaveLength(1);
    expect(svg).toContain('>至少620<');
    expect(description).toContain('2016：至少620');
  });

  it('stands above zero when its values are negative', () => {
    const { svg } = drawYears(years({ values: [-20, 30, -45, 12, -8] }));
    expect(svg).toContain('class="z"');
    expect(svg).toContain('>0<');
    expect(svg).toContain('>−8<');
  });
});

describe('a missing value', () => {
  it('is a dashed slot with its reason, one for neighbours with one reason', () => {
    const { svg, description } = drawYears(
      years({ values: [1, null, null, null, 2], missing: [undefined, '未报', '未报', '不公开', undefined] }),
    );
    expect(svg.match(/class="s"/g)).toHaveLength(2);
    expect(svg).toContain('>未报<');
    expect(svg).toContain('>不公开<');
    expect(description).toContain('2017到2018：未报，2019：不公开');
  });

  it('has a reason even where nobody gives one', () => {
    expect(drawYears(years({ values: [null, 1, 2, 3, 4] })).svg).toContain('>没有记录<');
    expect(drawYears(years({ values: [null, 1, 2, 3, 4], lang: 'en' })).svg).toContain('>no record<');
  });

  it('is never drawn at zero', () => {
    const { svg } = drawYears(years({ values: [null, null, null, null, null] }));
    expect(svg).not.toMatch(/class="[op]"/);
    expect(svg.match(/class="s"/g)).toHaveLength(1);
  });
});

describe('the peers and the standard', () => {
  it('are a band without an edge, a thin line and a rule with an edge', () => {
    const { svg } = drawYears(
      years({
        peers,
        due: [
          [300, 300],
          [300, 300],
          [300, 300],
          [330, 330],
          [330, 330],
        ],
      }),
    );
    expect(pathOf(svg, 'b')).toMatch(/^M.*z$/);
    expect(pathOf(svg, 'm').match(/L/g)).toHaveLength(4);
    expect(pathOf(svg, 'e')).toBe(pathOf(svg, 'f'));
    expect(pathOf(svg, 'e').match(/[ML]/g)).toHaveLength(4);
    expect(svg).toContain('>应有330<');
  });

  it('are a band with an edge where the standard leaves a range', () => {
    const { svg } = drawYears(years({ values: [2, 2, 3, 3, 4], due: [1, 2, 3, 4, 5].map(() => [3, 4] as const) }));
    expect(pathOf(svg, 'd')).toMatch(/z$/);
    expect(svg).toContain('>应有3—4<');
  });

  it('are told in the words too', () => {
    expect(drawYears(years({ peers, due: [null, null, null, null, [330, 330]] })).description).toBe(
      '用房面积（平方米）：2016：620，2020：1,202.5；同类的中位数805，同类居中的一半在505到905之间，按标准应有330。',
    );
    expect(drawYears(years({ peers, lang: 'en', title: 'Floor space' })).description).toBe(
      'Floor space: 2016 620, 2020 1,202.5; median of its peers 805, the middle half of its peers have 505 to 905.',
    );
  });

  it('take no more room when they are many', () => {
    const few = drawYears(years({ peers: peers.map((each) => ({ ...each, count: 3 })) }));
    const many = drawYears(years({ peers: peers.map((each) => ({ ...each, count: 99999 })) }));
    expect(many.svg).toBe(few.svg);
  });
});

it('says where its scale begins when that is not zero', () => {
  const { svg, description } = drawYears(years({ values: [1000, 1010, 1020, 1030, 1040] }));
  expect(svg).toContain('class="h"');
  expect(svg).toContain('>990<');
  expect(description).toContain('纵轴从990起');
});

it('draws one period alone, and values that are all the same', () => {
  for (const chart of [
    years({ periods: ['2020'], values: [5], peers: [peer(1, 2, 3, 4, 5)] }),
    years({ values: [1, 1, 1, 1, 1] }),
    years({ values: [0, 0, 0, 0, 0] }),
  ]) {
    const { svg } = drawYears(chart);
    expect(svg).not.toMatch(BROKEN);
    expect(svg).toContain('class="p"');
  }
});

it('escapes whatever stands in its words', () => {
  const hostile = '"><script>alert(1)</script>&\'';
  const { svg } = drawYears(
    years({ title: hostile, entity: hostile, periods: [hostile, hostile], values: [1, null], missing: [undefined, hostile] }),
  );
  expect(svg).not.toContain('<script');
  expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  expect(svg).toContain('&quot;&gt;&lt;script&gt;');
});

it('stays small', () => {
  const full = years({
    peers,
    due: [1, 2, 3, 4, 5].map((year) => [300 + year * 10, 400 + year * 10] as const),
    values: [1, null, 2, null, 3],
  });
  for (const lang of ['zh', 'en']) expect(Buffer.byteLength(drawYears({ ...full, lang }).svg)).toBeLessThan(2500);
});

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const charts: fc.Arbitrary<YearsChart> = fc.integer({ min: 1, max: 12 }).chain((length) => {
  const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: length, maxLength: length });
  const figures = fc.tuple(number, number, number, number, number).map((five) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = [...five].sort((x, y) => x - y);
    return peer(a, b, c, d, e);
  });
  return fc
    .record({
      values: list(fc.option(number)),
      relations: list(fc.constantFrom(undefined, '≥' as const, '≤' as const, '≈' as const)),
      peers: list(fc.option(figures)),
      due: list(fc.option(fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const))),
      lang: fc.constantFrom('zh', 'en'),
    })
    .map((parts) => years({ ...parts, periods: Array.from({ length }, (_, index) => String(2000 + index)) }));
});

it('keeps every mark within its column, whatever the numbers', () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const { svg, description } = drawYears(chart);
      expect(svg).not.toMatch(BROKEN);
      expect(description).not.toMatch(BROKEN);
      for (const x of acrossOf(svg)) expect(x).toBeGreaterThanOrEqual(0);
      for (const x of acrossOf(svg)) expect(x).toBeLessThanOrEqual(100);
    }),
  );
});

it('draws the same bytes whatever was drawn before', () => {
  fc.assert(
    fc.property(charts, charts, (chart, other) => {
      const before = drawYears(chart).svg;
      drawYears(other);
      expect(drawYears(chart).svg).toBe(before);
    }),
    { numRuns: 30 },
  );
});

function pathOf(svg: string, className: string): string {
  return new RegExp(`<path class="${className}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
}
