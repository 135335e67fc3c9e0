/** Which rows are shown, and how the address says so. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHash, writeHash } from '../../src/client/rows-hash.ts';
import { type Sizes, statusText, within } from '../../src/client/rows-view.ts';

const sizes: Sizes = {
  lang: 'zh',
  rows: 620_000,
  columns: 130,
  page: 50,
  file: 2_500,
  columnsAtOnce: 60,
  rowsSource: '',
  columnsSource: '',
  words: { showing: '{from}—{to}/{last}', showingColumns: '{from}—{to}/{of}', loading: '', failed: '' },
};

it('the address of a view leads back to it', () => {
  fc.assert(
    fc.property(fc.nat(619_999), fc.nat(129), (from, column) => {
      const view = within({ from, column }, sizes);
      const read = readHash(writeHash(view));
      expect(read && within({ from: read.row - 2, column: read.column }, sizes)).toEqual(view);
    }),
  );
});

it('a row that was asked for stays in the address, and its page holds it', () => {
  expect(writeHash({ from: 123_450, column: 60 }, 123_456)).toBe('#row-123456-column-61');
  expect(within({ from: 123_456 - 2, column: 0 }, sizes).from).toBe(123_450);
});

it('nothing leads before the first row or past the last', () => {
  expect(within({ from: -10, column: -60 }, sizes)).toEqual({ from: 0, column: 0 });
  expect(within({ from: 9_999_999, column: 999 }, sizes)).toEqual({ from: 619_950, column: 120 });
});

it('a page of rows never lies in two files', () => {
  fc.assert(
    fc.property(fc.nat(619_999), (from) => {
      const first = within({ from, column: 0 }, sizes).from;
      expect(Math.floor(first / sizes.file)).toBe(Math.floor(Math.min(first + sizes.page - 1, sizes.rows - 1) / sizes.file));
    }),
  );
});

it.each(['', '#fields', '#row-', '#row-x', '#row-1-2', '#row-99999999999', '#row-5-column-', '#row-5<b>'])('%s names no row', (hash) => {
  expect(readHash(hash)).toBeNull();
});

it('what is shown is told with the numbers of a spreadsheet', () => {
  expect(statusText({ from: 619_950, column: 120 }, sizes)).toBe('619,952—620,001/620,001；121—130/130');
  expect(statusText({ from: 0, column: 0 }, { ...sizes, columns: 8 })).toBe('2—51/620,001');
});
