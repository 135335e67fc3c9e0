/** What axe finds wrong with a page as it is seen now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

export type Scheme = 'light' | 'dark';

/** To be run in a page before its own scripts: the policy of the site lets no other way in. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, all that came before it, and good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violations(page: Page, colorScheme: Scheme): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, TAGS);
}
