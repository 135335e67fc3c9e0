import { expect, it } from 'vitest';
import { headlineLines } from '../../../src/charts/images/headline.ts';
import { textLines, wordPieces } from '../../../src/charts/images/text.ts';
import { textWidth } from '../../../src/charts/images/widths.ts';

it('a headline that fits is one line', () => {
  expect(headlineLines('待遇连涨4年', { width: 300, size: 13 })).toEqual(['待遇连涨4年']);
});

it('breaks between clauses rather than inside a word', () => {
  expect(headlineLines('小社区用房至少300平方米，其余社区每百户至少30平方米', { width: 290, size: 15 })).toEqual([
    '小社区用房至少300平方米，',
    '其余社区每百户至少30平方米',
  ]);
});

it('without clauses the lines are of much the same length', () => {
  const [first = '', second = ''] = headlineLines('One full-time community worker for every three hundred households', {
    width: 300,
    size: 15,
  });
  expect(Math.abs(first.length - second.length)).toBeLessThan(14);
});

it.each([
  ['小社区用房至少300平方米', ['小社区用房', '至少300平方米']],
  ['有75个，“全覆盖”。', ['有75个，', '“全覆盖”。']],
  ['at least 300 m², any other', ['at ', 'least ', '300 m², ', 'any ', 'other']],
])('breaks %s only where a reader would', (text, pieces) => {
  expect(wordPieces(text)).toEqual(pieces);
});

it('cuts what has no place to break, and loses nothing of it', () => {
  const address = `https://example.org/${'a'.repeat(200)}.html`;
  const lines = textLines(address, 300, { size: 16 });
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.join('')).toBe(address);
});

it('never begins a line with a mark that closes, and breaks a clause rather than a word', () => {
  const lines = headlineLines('中心城区社区用房的中位数，从大致1,059平方米，到1,221平方米', { width: 300, size: 33 });
  expect(lines.filter((line) => /^[，。：；、）》”]/u.test(line))).toEqual([]);
  expect(headlineLines('逐个社区衡量：9个用房未达标，7个工作经费不够', { width: 300, size: 30 })).toContain('9个用房未达标，');
});

it('keeps a short text in brackets together', () => {
  expect(wordPieces('示例市（合成数据），2020年。')).toContain('（合成数据），');
});

it('measures bold lines as bold', () => {
  const text = 'Synthetic data for demonstration: the city and the figures of this site are invented.';
  const room = textWidth(text) * 23 + 1;
  expect(textLines(text, room, { size: 23 })).toHaveLength(1);
  expect(textLines(text, room, { size: 23, bold: true }).length).toBeGreaterThan(1);
});

it('breaks a headline of any length: what no image has room for is not weighed', () => {
  const clause = '公开的数字逐条可查，每个数都有出处；';
  for (const times of [1, 5, 60, 600]) {
    const text = clause.repeat(times);
    const lines = headlineLines(text, { width: 400, size: 20 });
    expect(lines.join('')).toBe(text);
    expect(lines.filter((line) => textWidth(line, true) > 20)).toEqual([]);
  }
});
