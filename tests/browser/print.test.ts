/** On paper: nothing clipped, nothing that only works on a screen, no waste. */
import { expect, it } from 'vitest';
import { address, inPage, SAMPLE, visit } from './session.ts';

/** A4 less its margins, in CSS pixels. */
const PAPER = { viewport: { width: 690, height: 1000 } };

it('no page is wider than the paper, and nothing stays fixed to it', async () => {
  const faults = await visit(PAPER, SAMPLE, async (page, path) => {
    await page.goto(address(path));
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const visible = [...document.body.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
      const fixed = visible.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position));
      const cut = visible.filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const clips =
          [overflowX, overflowY].some((overflow) => overflow !== 'visible') && !element.closest('.vh') && !(element instanceof SVGElement);
        return (
          clips &&
          element.clientWidth > 1 &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      });
      // A browser prints what is a little too wide a little smaller; only beyond that is anything lost.
      const paper = document.documentElement.clientWidth * 1.25;
      const wide = visible.filter((element) => !element.closest('.vh') && element.getBoundingClientRect().right > paper);
      const name = (what: string) => (element: Element) =>
        `${what}: ${element.tagName.toLowerCase()}.${element.getAttribute('class')} ${element.textContent?.trim().slice(0, 30)}`;
      return [...fixed.map(name('fixed')), ...cut.map(name('cut')), ...wide.map(name('wide'))];
    });
  });
  expect(faults.flat()).toEqual([]);
});

it('switches, search and navigation are left out', async () => {
  await inPage(PAPER, async (page) => {
    await page.goto(address('index.html'));
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.tools', 'form.search', 'nav[aria-label="主导航"]'])
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  });
});

it.for([
  ['index.html', 10],
  ['metrics/average-floor-space.html', 4],
  ['en/topics/premises.html', 8],
  ['data/pay-adjustments.html', 3],
] as const)('%s is at most %d sheets', async ([path, most]) => {
  await inPage({}, async (page) => {
    await page.goto(address(path));
    const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '14mm', right: '14mm' } });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(most);
  });
});
