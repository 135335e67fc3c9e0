/** How a command ends when it is told to stop. */

/** By custom 128 and the signal's number. */
const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Clears up and ends the process where it is told to stop; the function given back forgets it again. */
export function onSignal(clear: () => void): () => void {
  const listeners = Object.entries(STATUS).map(([signal, status]) => {
    const listener = (): void => {
      clear();
      process.stderr.write('停下了；原来的网站没有动。 / Stopped; the old site is untouched.\n');
      process.exit(status);
    };
    // Whoever asked last knows most of what is to be cleared: the process ends with the first listener.
    process.prependListener(signal as NodeJS.Signals, listener);
    return [signal, listener] as const;
  });
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}
