/** What a page asks of others, what it misses, and what the browser says of it. */
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** To be run in a page before its own scripts: remembers what its policy refused. */
export const WATCH_POLICY = `
  globalThis.refusals = [];
  addEventListener('securitypolicyviolation', (event) => refusals.push(event.violatedDirective + ' ' + event.blockedURI), true);
`;

/** Opens a page and tells what went wrong on the way, and what was asked of anyone outside `inside`. */
export async function complaints(page: Page, url: string, inside: string): Promise<readonly string[]> {
  const found: string[] = [];
  const stop = listen(page, found, inside);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  const refusals = await page.evaluate(() => (globalThis as unknown as { refusals: string[] }).refusals);
  stop();
  return [...found, ...refusals.map((refusal) => `policy: ${refusal}`)];
}

function listen(page: Page, found: string[], inside: string): () => void {
  const listeners = {
    request: (request: Request) => isInside(request.url(), inside) || found.push(`outside: ${request.url()}`),
    // Going on to the next page ends a request; only what could not be had has failed.
    requestfailed: (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED' || found.push(`failed: ${request.url()}`),
    response: (response: Response) => response.status() < 400 || found.push(`${response.status()}: ${response.url()}`),
    console: (message: ConsoleMessage) => found.push(`console: ${message.text()}`),
    pageerror: (error: Error) => found.push(`error: ${error.message}`),
  };
  const events = Object.entries(listeners) as [Parameters<Page['on']>[0], never][];
  for (const [event, listener] of events) page.on(event, listener);
  return () => {
    for (const [event, listener] of events) page.off(event, listener);
  };
}

function isInside(url: string, inside: string): boolean {
  return url.startsWith(inside) || url.startsWith('data:');
}
