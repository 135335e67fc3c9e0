/** Threads that make pages side by side: whoever is free takes the next piece of work. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Thread, talkTo } from '../thread.ts';
import type { RenderPlace, RenderQuestion } from './render-thread.ts';

/** More threads take more memory than they save time: the disk is shared. */
const MOST = 4;

export interface Pool {
  /** Tells all threads where they work; before anything else is asked. */
  readonly begin: (place: RenderPlace) => Promise<void>;
  /** Puts fresh threads in the place of those that are, whose memory goes with them. */
  readonly renew: () => Promise<void>;
  readonly ask: <T>(question: RenderQuestion) => Promise<T>;
  /** Answers all questions, each as soon as a thread is free, in the order in which they were asked. */
  readonly askAll: <T>(questions: Iterable<RenderQuestion | Promise<RenderQuestion>>) => Promise<readonly T[]>;
  readonly end: () => Promise<void>;
}

/** As many threads as there are processors, each with the renderer at a path. */
export function startPool(renderer: string): Pool {
  const start = (): readonly Thread[] =>
    Array.from({ length: Math.min(MOST, availableParallelism()) }, () => talkTo(renderThread(renderer)));
  let threads = start();
  let place: RenderPlace | undefined;
  const all = async (question: RenderQuestion): Promise<void> => void (await Promise.all(threads.map(({ ask }) => ask(question))));
  const end = async (): Promise<void> => void (await Promise.all(threads.map((thread) => thread.end())));
  return {
    begin: async (where) => {
      place = where;
      await all({ kind: 'begin', ...where });
    },
    renew: async () => {
      await end();
      threads = start();
      if (place) await all({ kind: 'begin', ...place });
    },
    ask: (question) => (threads[0] as Thread).ask(question),
    askAll: (questions) => shareOut(threads, questions),
    end,
  };
}

/** Pages live for a moment: with little room for the young, memory does not grow with their number. */
const YOUNG_MB = 32;

function renderThread(renderer: string): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  return new Worker(resolve(import.meta.dirname, 'render-thread.ts'), { workerData: renderer, resourceLimits });
}

async function shareOut<T>(
  threads: readonly Thread[],
  questions: Iterable<RenderQuestion | Promise<RenderQuestion>>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  const next = questions[Symbol.iterator]();
  let asked = 0;
  const work = async ({ ask }: Thread): Promise<void> => {
    for (let { value, done } = next.next(); !done; { value, done } = next.next()) {
      const place = asked++;
      answers[place] = await ask<T>(await value);
    }
  };
  await Promise.all(threads.map(work));
  return answers;
}
