/** Labels of coded values in the page's language. */

import { formatPeriod, isDate } from '../i18n/format.ts';
import { labelOf, labelsOfField, pick } from '../i18n/text.ts';
import type { Page } from './page.ts';
import { unitText } from './value-parts.ts';

/** The label of a scope, else the code as it stands. */
export function scopeText(scope: string, page: Page): string {
  return codeText('scope', scope, page);
}

/** The label of a code of a field, else the code as it stands. */
export function codeText(field: string, code: string, page: Page): string {
  const label = labelOf(labelsOfField(page.published.site.labels, field), code);
  return label ? pick(label, page.lang) : code;
}

/** What a cell of a dataset says in the page's language, where that is more than what stands in it; else nothing. */
export function cellLabel(field: string, text: string, page: Page): string {
  const said = readCell(field, text, page);
  return said.toLowerCase() === text.toLowerCase() ? '' : said;
}

function readCell(field: string, text: string, page: Page): string {
  if (field === 'unit') return unitText(text, page);
  if (field === 'period') return isDate(text) ? text : formatPeriod(text, page.published.site.labels.period ?? {}, page.lang);
  return codeText(field, text, page);
}
