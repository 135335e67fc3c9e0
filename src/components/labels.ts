/** Labels of coded values in the page's language. */
import { pick } from '../i18n/text.ts';
import type { Page } from './page.ts';

/** The label of a scope, else the code as it stands. */
export function scopeText(scope: string, page: Page): string {
  return codeText('scope', scope, page);
}

/** The label of a code of a field, else the code as it stands. */
export function codeText(field: string, code: string, page: Page): string {
  const label = page.published.site.labels[field]?.[code];
  return label ? pick(label, page.lang) : code;
}
