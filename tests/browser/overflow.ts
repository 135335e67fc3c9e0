/** What sticks out of the screen, or out of a box that hides it. */
import type { Page } from 'playwright-core';

/** Tables and pictures may scroll inside a box of their own; everything else has to fit. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const elements = [...document.body.querySelectorAll('*')].filter((element) => !(element instanceof SVGElement) && isShown(element));
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
      ...elements.filter(isCutOff).map((element) => `cut off: ${nameOf(element)}`),
      ...elements.filter((element) => sticksOut(element) && !scrollsInside(element)).map((element) => `sticks out: ${nameOf(element)}`),
    ];

    function isShown(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && !element.closest('.vh, .skip');
    }

    function isCutOff(element: Element): boolean {
      const tooLarge = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      return tooLarge && /hidden|clip/.test(getComputedStyle(element).overflow);
    }

    function sticksOut(element: Element): boolean {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > root.clientWidth + 1;
    }

    function scrollsInside(element: Element): boolean {
      const parent = element.parentElement;
      return (
        parent !== null && parent !== document.body && (/auto|scroll/.test(getComputedStyle(parent).overflowX) || scrollsInside(parent))
      );
    }

    function nameOf(element: Element): string {
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40)}`;
    }
  });
}
