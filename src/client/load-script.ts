/** Takes data from a script element, which works from a disk and under the page's policy. The script calls a receiver with it. */

const received = new Map<string, unknown>();

/** What the script at an address hands to a receiver. */
export function loadScript<T>(source: string, receiver: string): Promise<T> {
  const script = document.createElement('script');
  script.src = source;
  const receivers = globalThis as unknown as Record<string, (value: unknown) => void>;
  receivers[receiver] = (value) => received.set(receiver, value);
  // A script's load event follows its run at once, so what was received last is its own.
  return new Promise<T>((resolve, reject) => {
    script.addEventListener('load', () => (received.has(receiver) ? resolve(received.get(receiver) as T) : reject(new Error(source))));
    script.addEventListener('error', () => reject(new Error(source)));
    document.head.append(script);
  }).finally(() => {
    received.delete(receiver);
    script.remove();
  });
}
