/** Questions to a thread, answered in the order in which they were asked. */
import { parentPort, type Worker } from 'node:worker_threads';

export interface Thread {
  /** Rejects with the error of the thread, where it fails or ends before it has answered. */
  readonly ask: <T>(question: unknown) => Promise<T>;
  readonly end: () => Promise<void>;
}

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
  worker.on('exit', () => fail(new Error('the thread ended without an answer')));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    end: async () => void (await worker.terminate()),
  };
}

/** In the thread: answers each question when those before it are answered. What the answer throws ends the thread and reaches who asked. */
export function answerWith<Q>(answer: (question: Q) => unknown): void {
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (question: Q) => {
    before = before.then(async () => parentPort?.postMessage(await answer(question)));
  });
}
