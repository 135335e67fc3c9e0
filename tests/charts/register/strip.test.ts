import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registerKey } from '../../../src/charts/register/key.ts';
import { drawStrip } from '../../../src/charts/register/strip.ts';
import { acrossOf, BROKEN, peer, strip } from './sample.ts';

it('marks the own value among its peers, with the numbers that it is read by', () => {
  const { svg, note } = drawStrip(strip({ due: [1170, 1170] }));
  for (const words of ['本社区1,202.5', '最低310', '最高1,900', '中位1,010', '应有1,170']) expect(svg).toContain(`>${words}<`);
  expect(svg.match(/<path class="(b|l|m|e|f|p)"/g)).toHaveLength(6);
  expect(note).toBe('同类社区里有23个填了确数，含本社区。');
});

it('draws nothing of fewer than three peers, and says so', () => {
  for (const peers of [null, peer(1, 1, 1, 2, 2, 2)]) {
    expect(drawStrip(strip({ peers }))).toEqual({
      svg: '',
      description: '填了确数的同类社区不到3个，不作比较。',
      note: '填了确数的同类社区不到3个，不作比较。',
    });
  }
  expect(drawStrip(strip({ peers: null, lang: 'en' })).note).toBe('Fewer than 3 peers have an exact figure, so nothing is compared.');
});

it('has no mark for a value that is missing, but its reason', () => {
  const { svg, description, note } = drawStrip(strip({ value: null, missing: '未报' }));
  expect(svg).not.toContain('class="p"');
  expect(svg).toContain('>本社区未报<');
  expect(description).toContain('本社区未报');
  expect(note).toBe('同类社区里有23个填了确数。');
});

it('keeps the form of a value that is not exact, and does not count it among the exact ones', () => {
  for (const [relation, word] of [
    ['≥', '至少'],
    ['≤', '至多'],
    ['≈', '大致'],
  ] as const) {
    const { svg, note } = drawStrip(strip({ relation }));
    expect(svg).toContain(`>本社区${word}1,202.5<`);
    expect(svg).toMatch(relation === '≈' ? /class="q"/ : /class="g"/);
    expect(note).not.toContain('含本社区');
  }
});

it('says once what all have', () => {
  const { svg } = drawStrip(strip({ value: 1, peers: peer(1, 1, 1, 1, 1) }));
  expect(svg).toContain('>都是1<');
  expect(svg).not.toContain('最低1<');
  expect(svg).not.toMatch(BROKEN);
});

it('never sets two of its labels on one place', () => {
  const value = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.tuple(value, value, value, value, value), value, value, (five, own, due) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = [...five].sort((x, y) => x - y);
      const { svg } = drawStrip(strip({ value: own, peers: peer(a, b, c, d, e), due: [due, due] }));
      const places = [...svg.matchAll(/<text class="([^"]*)"? ?x="([^"]*)" y="([^"]*)"/g)].map(([, tone, x, y]) => `${tone} ${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

it('keeps every mark within its column, whatever the numbers', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(number, number, number, number, number),
      fc.option(number),
      fc.option(fc.tuple(number, number)),
      (five, value, due) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = [...five].sort((x, y) => x - y);
        const range = due && ([Math.min(...due), Math.max(...due)] as const);
        const { svg } = drawStrip(strip({ value, peers: peer(a, b, c, d, e), due: range }));
        expect(svg).not.toMatch(BROKEN);
        for (const x of acrossOf(svg)) expect(x).toBeGreaterThanOrEqual(0);
        for (const x of acrossOf(svg)) expect(x).toBeLessThanOrEqual(100);
      },
    ),
  );
});

it('escapes whatever stands in its words, and stays small', () => {
  const hostile = '"><img src=x onerror=y>';
  const { svg } = drawStrip(strip({ title: hostile, entity: hostile, value: null, missing: hostile }));
  expect(svg).not.toContain('<img');
  expect(Buffer.byteLength(drawStrip(strip({ due: [1, 2], lang: 'en' })).svg)).toBeLessThan(1500);
});

it('has a key with the marks that a page shows', () => {
  const key = registerKey({ entity: '<社区>', peers: true, due: false, lang: 'zh' });
  expect(key.match(/<li>/g)).toHaveLength(2);
  expect(key).toContain('本&lt;社区&gt;');
  expect(registerKey({ entity: 'community', peers: true, due: true, lang: 'en' })).toContain('Due by the standard');
});
