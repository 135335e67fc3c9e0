/** What is too much for a workbook is told as values, and said to be so. */
import { expect, it } from 'vitest';
import { workbookWords } from '../../src/i18n/workbook-words.ts';
import { isWritable, literal } from '../../src/workbook/formula-text.ts';
import { canPair, canRule, tablesWithin } from '../../src/workbook/limits.ts';
import { copyFolder, PARKS } from '../copy-folder.ts';
import { calculatedClaims, calculatorOf, differences, languageOf, publicationOf, publishedClaims } from './made.ts';

const ROWS = 20_001;
const large = copyFolder(
  PARKS,
  { file: 'parks.csv', to: (text) => text + Array.from({ length: ROWS }, (_, index) => `Park ${index},east,1,2,30`).join('\n') },
  { file: 'checks.yaml', to: () => 'checks: []' },
  { file: 'charts.yaml', to: (text) => text.replace('    holds: [east-within]\n', '') },
);

it('a table that is too large is left out; its figures are values, and the first sheet says which', () => {
  const publication = publicationOf(large);
  const lang = languageOf(publication.published);
  const { sheets, figure, agree, notAgain, disagree } = workbookWords(lang);
  const calculator = calculatorOf(publication);
  expect(calculator.sheets).not.toContain('parks');
  const signs = new Map(calculator.rows(sheets.figures).map((row) => [row[figure.id], row[figure.check]]));
  expect(signs.get('visitors')).toBe('—');
  expect(signs.get('parks-to-open')).toBe('✓');
  expect(differences(calculatedClaims(calculator, lang), publishedClaims(publication))).toEqual([]);
  const cover = Array.from({ length: 60 }, (_, index) => [
    calculator.value(sheets.cover, `A${index + 1}`),
    calculator.value(sheets.cover, `B${index + 1}`),
  ]);
  expect(Object.fromEntries(cover)).toMatchObject({ [agree]: 5, [notAgain]: 3, [disagree]: 0 });
  expect(cover.flat().filter((text) => String(text).includes(`parks：太大`))).toHaveLength(1);
});

it('tables are taken in as they come, until it is enough', () => {
  const table = (name: string, length: number) => ({ name, length, fields: Array.from({ length: 10 }) }) as never;
  const taken = tablesWithin([table('a', 20_000), table('b', 20_001), table('c', 20_000), table('d', 1)]) as readonly {
    readonly name: string;
  }[];
  expect(taken.map(({ name }) => name)).toEqual(['a', 'c']);
});

it('rows times standards, and rows times pairs, are bounded', () => {
  expect([canRule(5_000, 8), canRule(5_001, 8), canPair(2_000, 1_000), canPair(2_001, 1_000)]).toEqual([true, false, true, false]);
});

it('a formula that a spreadsheet would refuse is none', () => {
  expect(isWritable('1+1')).toBe(true);
  expect(isWritable('IF('.repeat(70))).toBe(false);
  expect(isWritable('1'.repeat(9_000))).toBe(false);
  expect([literal('a"b'), literal('x'.repeat(300)), literal('a\u0007')]).toEqual(['"a"&CHAR(34)&"b"', null, null]);
});
