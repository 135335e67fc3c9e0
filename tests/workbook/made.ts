/** A folder's workbook, and what it must come to. */
import { prepare } from '../../scripts/prepare.ts';
import { workbookWords } from '../../src/i18n/workbook-words.ts';
import type { Observation, Published } from '../../src/model.ts';
import type { Publication } from '../../src/published/publish.ts';
import { auditWorkbook } from '../../src/workbook/workbook.ts';
import { type Calculator, calculate } from './calculator.ts';

/** Reads a folder as a build does. */
export function publicationOf(folder: string): Publication {
  const { publication, problems } = prepare(folder);
  if (!publication) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return publication;
}

/** The bytes of its workbook. */
export function workbookBytes({ published, workings }: Publication, lang: string, root = ''): Uint8Array {
  return Buffer.concat([...auditWorkbook({ published, workings, lang, root })]);
}

/** The same, in the first language, in a program that calculates. */
export function calculatorOf(publication: Publication): Calculator {
  return calculate(workbookBytes(publication, languageOf(publication.published)));
}

/** The first language of a site. */
export function languageOf({ site }: Published): string {
  return site.languages[0] ?? 'zh';
}

/** What a workbook says of a figure. */
export type Claim = Pick<Observation, 'value' | 'low' | 'high' | 'relation'> & { readonly status: string };

/** What is published of each figure, with its status in words. */
export function publishedClaims({ published }: Publication): ReadonlyMap<string, Claim> {
  const { statuses } = workbookWords(languageOf(published));
  return new Map(
    published.observations.map(({ id, value, low, high, relation, status }) => [
      id,
      { value, low, high, relation, status: statuses[status] },
    ]),
  );
}

/** What the workbook comes to, by what its formulas say alone. */
export function calculatedClaims(calculator: Calculator, lang: string): ReadonlyMap<string, Claim> {
  return claimsOf(calculator.rows(workbookWords(lang).sheets.figures), lang);
}

/** The same of the rows of its sheet of figures, however they were read. */
export function claimsOf(rows: readonly Readonly<Record<string, unknown>>[], lang: string): ReadonlyMap<string, Claim> {
  const { figure } = workbookWords(lang);
  const orNull = (value: unknown): never => (value === '' || value === undefined ? null : value) as never;
  return new Map(
    rows.map((row) => [
      String(row[figure.id]),
      {
        value: orNull(row[figure.value]),
        low: orNull(row[figure.low]),
        high: orNull(row[figure.high]),
        relation: row[figure.relation] as Claim['relation'],
        status: String(row[figure.status]),
      },
    ]),
  );
}

/** Where two sets of claims differ by more than the last bits of binary fractions. */
export function differences(found: ReadonlyMap<string, Claim>, wanted: ReadonlyMap<string, Claim>): readonly string[] {
  const ids = [...new Set([...found.keys(), ...wanted.keys()])];
  return ids.flatMap((id) => {
    const [a, b] = [found.get(id), wanted.get(id)];
    return a && b && same(a, b) ? [] : [`${id}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`];
  });
}

function same(a: Claim, b: Claim): boolean {
  return a.relation === b.relation && a.status === b.status && (['value', 'low', 'high'] as const).every((key) => near(a[key], b[key]));
}

function near(a: Claim['value'], b: Claim['value']): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;
}
