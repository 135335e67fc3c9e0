/** Where things stand on the first sheet: other sheets point at them before it is written. */
import type { WorkbookWords } from '../i18n/workbook-words.ts';
import { cellOf, sheetPrefix } from './file/reference.ts';

const TITLE = 1;
const NOTICE = 2;
const LEAD = 3;

/** Rows of the first sheet. */
export function coverRows({ how, strengths, statuses }: WorkbookWords) {
  const results = LEAD + how.length + 2;
  const tolerance = results + 7;
  const colours = tolerance + 2;
  const strength = colours + 5;
  const status = strength + Object.keys(strengths).length + 2;
  const limits = status + Object.keys(statuses).length + 2;
  return { title: TITLE, notice: NOTICE, lead: LEAD, results, tolerance, colours, strength, status, limits };
}

/** The cell with the tolerance. */
export function toleranceCell(words: WorkbookWords, cover: string): string {
  return cellOf(cover, 2, coverRows(words).tolerance);
}

/** A status code as a formula gives it → the formula of its words. */
export function statusWords(code: string, words: WorkbookWords, cover: string): string {
  const first = coverRows(words).status + 1;
  const last = first + Object.keys(words.statuses).length - 1;
  return `VLOOKUP(${code},${sheetPrefix(cover)}$A$${first}:$B$${last},2,0)`;
}
