import { expect, it } from 'vitest';
import { typedDigits } from '../../src/prose/digits.ts';

it.each([
  '截至2020年6月1日',
  '2017年—2020年',
  '2020年6月',
  'as of 1 June 2020',
  'in June 2020',
  '2020-06-01',
  '《关于2020年36条工作任务的通知》',
  '没有数字',
  'in m² or km²',
])('%s has no number typed by hand', (text) => {
  expect(typedDigits(text)).toEqual([]);
});

it.each([
  ['六安124个社区', ['124']],
  ['增长14%', ['14%']],
  ['１２个', ['１２']],
  ['90,160平方米', ['90,160']],
  ['9.016万', ['9.016']],
  ['2020年有36条', ['36']],
  ['in 2020', ['2020']],
  ['①类', ['①']],
  ['约 ²', ['²']],
])('%s has', (text, found) => {
  expect(typedDigits(text)).toEqual(found);
});
