/** What is not pressing, done once the page has loaded and the browser has nothing else to do; never for readers who save data. */

/** A browser that cannot tell when it is idle is given so long, in milliseconds. */
const PATIENCE = 1000;

/** Puts a task off until then. */
export function whenIdle(task: () => void): void {
  if (savesData()) return;
  const wait = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
    else setTimeout(task, PATIENCE);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
