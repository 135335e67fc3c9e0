/** The file itself: whatever its cells hold, it is a sound workbook, and the same each time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { columnName, sheetNamer, sheetPrefix } from '../../src/workbook/file/reference.ts';
import type { CellValue, Sheet } from '../../src/workbook/file/sheet.ts';
import { workbookPieces } from '../../src/workbook/file/write.ts';
import { hostilePackage, writeFiles } from '../hostile/package.ts';
import { ODD_TEXTS, PAYLOADS } from '../hostile/payloads.ts';
import { filesIn } from '../unzip.ts';
import { calculate, readBook } from './calculator.ts';
import { calculatedClaims, differences, languageOf, publicationOf, publishedClaims, workbookBytes } from './made.ts';

function sheetOf(name: string, values: readonly CellValue[]): Sheet {
  return { name, widths: [10], rows: values.map((value) => ({ cells: [{ value }] })), frozen: { rows: 1, columns: 1 }, footer: name };
}

function bytesOf(...sheets: readonly Sheet[]): Uint8Array {
  const book = { title: 'a & b', description: '<c>', language: 'en', font: 'Arial', sheets };
  return Buffer.concat([...workbookPieces(book, 'AD2F1D')]);
}

const TEXTS = [
  '=1+1',
  '+cmd',
  '-5',
  '@x',
  "'quoted",
  '_x0041_',
  '__x0041_',
  'a\u0007b',
  'two\nlines',
  '\u2028',
  '<b>&"',
  '007',
  '1e5',
  'TRUE',
  ' blank ',
  '￾',
];

describe('a text', () => {
  it.each([...TEXTS, ...ODD_TEXTS.slice(0, 40), ...PAYLOADS.slice(0, 80)])('stands as it is, and never as a formula: %j', (text) => {
    const cell = readBook(bytesOf(sheetOf('texts', [text]))).Sheets['texts']?.['A1'];
    if (text === '') return expect(cell).toBeUndefined();
    expect(cell?.t).toBe('s');
    expect(cell?.f).toBeUndefined();
    expect([String(cell?.v), unescaped(String(cell?.v))]).toContain(text.toWellFormed().replaceAll('\r\n', '\n'));
  });

  it('that is longer than a cell is cut, and the cut shows', () => {
    const cell = readBook(bytesOf(sheetOf('texts', ['x'.repeat(40_000)]))).Sheets['texts']?.['A1'];
    expect(cell?.v).toHaveLength(32_767);
    expect(String(cell?.v).endsWith('…')).toBe(true);
  });
});

// The reader leaves what the format writes for control characters as it stands, or reads it: both are the same text.
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

describe('the names of sheets', () => {
  it('are such as a spreadsheet takes, and none is there twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('History', "''", '合计', 'A'.repeat(40), '')), { maxLength: 12 }),
        (wanted) => {
          const namer = sheetNamer();
          const names = wanted.map(namer);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/su);
        },
      ),
    );
  });

  it('are quoted where formulas name them', () => {
    const other = sheetOf("it's", [5]);
    const asking: Sheet = { ...sheetOf('first', []), rows: [{ cells: [{ value: 0, formula: `${sheetPrefix("it's")}A1*2` }] }] };
    expect(calculate(bytesOf(asking, other)).value('first', 'A1')).toBe(10);
  });
});

it('columns are counted as spreadsheets do', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
});

describe('a folder of texts that try to be more', () => {
  const folder = writeFiles(mkdtempSync(join(tmpdir(), 'mingzhang-workbook-')), hostilePackage());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const publication = publicationOf(folder);
  const lang = languageOf(publication.published);
  const bytes = workbookBytes(publication, lang, 'https://example.org/a/');

  it('has formulas only where the program wrote them', () => {
    const book = readBook(bytes);
    const formulas = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet).flatMap((cell) => cell?.f ?? []));
    expect(formulas.filter((formula) => /cmd|DDE|WEBSERVICE|HYPERLINK|evil/i.test(formula))).toEqual([]);
    expect(differences(calculatedClaims(calculate(bytes), lang), publishedClaims(publication))).toEqual([]);
  });

  it('leads nowhere but to pages of the site, to sources, and to places in the workbook', async () => {
    const links = [...(await filesIn(Buffer.from(bytes)))]
      .filter(([name]) => name.includes('worksheets/_rels'))
      .flatMap(([, xml]) => [...xml.toString().matchAll(/Target="([^"]*)"/g)].map(([, target]) => target ?? ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !/^https?:\/\/[!-~]+$/.test(link))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(Buffer.compare(Buffer.from(workbookBytes(publicationOf(folder), lang, 'https://example.org/a/')), Buffer.from(bytes))).toBe(0);
  });
});
