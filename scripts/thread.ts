/** Questions to a thread, answered in the order in which they were asked. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, type Worker } from 'node:worker_threads';

export interface Thread {
  /** Rejects with the error of the thread, where it fails or ends before it has answered. */
  readonly ask: <T>(question: unknown) => Promise<T>;
  /** Lets it end by itself, and ends it where it does not. */
  readonly end: () => Promise<void>;
}

/** Tells a thread that no question follows. */
const LAST = 'last';
/** A thread that is ended in the middle of Node's own work (a key for Astro) can take the whole process with it: it gets so long to come to an end. */
const GRACE_MS = 3000;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker as somebody who can be asked. */
export function talkTo(worker: Worker): Thread {
  const waiting: Waiting[] = [];
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (answer) => waiting.shift()?.resolve(answer as never));
  worker.on('error', fail);
  let gone = false;
  worker.on('exit', () => {
    gone = true;
    fail(new Error('the thread ended without an answer'));
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    end: async () => {
      if (!gone) await leave(worker);
      await worker.terminate();
    },
  };
}

async function leave(worker: Worker): Promise<void> {
  const given = new AbortController();
  worker.postMessage(LAST);
  const left = once(worker, 'exit').catch(() => undefined);
  await Promise.race([left, wait(GRACE_MS, undefined, { signal: given.signal }).catch(() => undefined)]);
  given.abort();
}

/** In the thread: answers each question when those before it are answered. What the answer throws ends the thread and reaches who asked. */
export function answerWith<Q>(answer: (question: Q) => unknown): void {
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (question: Q | typeof LAST) => {
    before = before.then(async () => (question === LAST ? parentPort?.close() : parentPort?.postMessage(await answer(question as Q))));
  });
}
