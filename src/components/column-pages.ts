/** The columns of a wide table, page by page. */

import { datasetPath } from '../i18n/urls.ts';
import { fileName } from '../lib/file-name.ts';
import { COLUMNS_A_PAGE } from '../lib/row-files.ts';
import type { Dataset, DatasetField } from '../model.ts';

/** How many pages the definitions of a table's columns take; the first is the table's own page. */
export function columnPages({ fields }: Dataset): number {
  return Math.ceil(fields.length / COLUMNS_A_PAGE);
}

/** Where a page of columns lies; pages count from 1. */
export function columnPagePath({ name }: Dataset, number: number): string {
  return number === 1 ? `${datasetPath(name)}#fields` : `data/${fileName(name)}/columns-${number}.html`;
}

/** The columns of a page, and the place of the first of them, from 1. */
export function columnsOn({ fields }: Dataset, number: number): { readonly fields: readonly DatasetField[]; readonly from: number } {
  const start = (number - 1) * COLUMNS_A_PAGE;
  return { fields: fields.slice(start, start + COLUMNS_A_PAGE), from: start + 1 };
}
