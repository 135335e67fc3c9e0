/** Every figure of every folder, worked out again by a spreadsheet program from the source's cells alone. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbookWords } from '../../src/i18n/workbook-words.ts';
import type { CellValue } from '../../src/workbook/file/sheet.ts';
import { calculate, readBook } from './calculator.ts';
import { calculatedClaims, calculatorOf, differences, languageOf, publicationOf, publishedClaims, workbookBytes } from './made.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const fixtures = readdirSync(join(ROOT, 'tests/fixtures')).filter((name) => name !== 'source');
const FOLDERS = ['data/liuan', 'data/demo-city', ...fixtures.map((name) => `tests/fixtures/${name}`)];

describe.each(FOLDERS)('the workbook of %s', (folder) => {
  const publication = publicationOf(join(ROOT, folder));
  const lang = languageOf(publication.published);
  const words = workbookWords(lang);
  const calculator = calculatorOf(publication);

  it('comes to every published value, bound, strength and status', () => {
    const claims = calculatedClaims(calculator, lang);
    expect(claims.size).toBe(publication.published.observations.length);
    expect(differences(claims, publishedClaims(publication))).toEqual([]);
  });

  it('works all of them out, and says that they agree', () => {
    const checks = calculator.rows(words.sheets.figures).map((row) => row[words.figure.check]);
    expect(new Set(checks)).toEqual(new Set(checks.length > 0 ? ['✓'] : []));
    expect(coverOf(calculator)).toMatchObject({ [words.agree]: checks.length, [words.disagree]: 0, [words.notAgain]: 0 });
  });

  it('comes to the outcome of every identity', () => {
    const { identities } = publication.published;
    if (identities.length === 0) return;
    const rows = calculator.rows(words.sheets.identities).filter((row) => row[words.identity.check] !== null);
    expect(rows.map((row) => row[words.identity.whole])).toEqual(identities.map(({ outcome }) => words.outcomes[outcome]));
    expect(coverOf(calculator)).toMatchObject({ [words.identitiesAgree]: identities.length });
  });

  it('shows without calculation what calculation comes to', () => {
    expect(staleCells(workbookBytes(publication, lang))).toEqual([]);
  });

  it('says the same in every language', () => {
    for (const other of publication.published.site.languages.slice(1)) {
      const translated = calculate(workbookBytes(publication, other));
      const { sheets, figure } = workbookWords(other);
      expect(translated.rows(sheets.figures).every((row) => row[figure.check] === '✓')).toBe(true);
      expect(staleCells(workbookBytes(publication, other))).toEqual([]);
    }
  });

  function coverOf({ value }: typeof calculator): Readonly<Record<string, unknown>> {
    const rows = Array.from({ length: 40 }, (_, index) => index + 1);
    return Object.fromEntries(rows.map((row) => [String(value(words.sheets.cover, `A${row}`)), value(words.sheets.cover, `B${row}`)]));
  }
});

/** Cells whose value beside the formula is not what the formula comes to. */
function staleCells(bytes: Uint8Array): readonly string[] {
  const [book, { value }] = [readBook(bytes), calculate(bytes)];
  return book.SheetNames.flatMap((sheet) =>
    Object.entries(book.Sheets[sheet] ?? {}).flatMap(([cell, stored]) => {
      if (cell.startsWith('!') || stored.f === undefined) return [];
      const found = value(sheet, cell);
      return same(stored.v ?? '', (found as CellValue) ?? '') ? [] : [`${sheet} ${cell}: ${stored.v} instead of ${String(found)}`];
    }),
  );
}

function same(a: CellValue, b: CellValue): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;
}
