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
  /** Starts as many threads as there are processors, where it has not been done. */
  readonly grow: () => Promise<void>;
  /** Puts fresh threads in the place of those that are, whose memory goes with them. */
  readonly renew: () => Promise<void>;
  readonly ask: <T>(question: RenderQuestion) => Promise<T>;
  /**
   * Answers all questions, each as soon as a thread is free, in the order in which they were asked. One that turns out to be null is none.
   * `keep` says what is kept of an answer until all are there.
   */
  readonly askAll: <T>(
    questions: Iterable<RenderQuestion | Promise<RenderQuestion | null>>,
    keep?: (answer: T) => T,
  ) => Promise<readonly T[]>;
  readonly end: () => Promise<void>;
}

/** A thread with the renderer at a path, and room for more. */
export function startPool(renderer: string): Pool {
  const start = (count: number): readonly Thread[] => Array.from({ length: count }, () => talkTo(renderThread(renderer)));
  let threads = start(1);
  let place: RenderPlace | undefined;
  const beginAll = async (some: readonly Thread[]): Promise<void> => {
    if (place) for (const { ask } of some) await ask({ kind: 'begin', ...place });
  };
  const end = async (): Promise<void> => void (await Promise.all(threads.map((thread) => thread.end())));
  return {
    begin: async (where) => {
      place = where;
      await beginAll(threads);
    },
    grow: async () => {
      const more = start(Math.min(MOST, availableParallelism()) - threads.length);
      threads = [...threads, ...more];
      await beginAll(more);
    },
    renew: async () => {
      await end();
      threads = start(threads.length);
      await beginAll(threads);
    },
    ask: (question) => (threads[0] as Thread).ask(question),
    askAll: (questions, keep = (answer) => answer) => shareOut(threads, questions, keep),
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
  questions: Iterable<RenderQuestion | Promise<RenderQuestion | null>>,
  keep: (answer: T) => T,
): Promise<readonly T[]> {
  const answers: T[] = [];
  const next = questions[Symbol.iterator]();
  let asked = 0;
  const work = async ({ ask }: Thread): Promise<void> => {
    for (let { value, done } = next.next(); !done; { value, done } = next.next()) {
      const place = asked++;
      const question = await value;
      if (question) answers[place] = keep(await ask<T>(question));
    }
  };
  await Promise.all(threads.map(work));
  // Places of those that were none are empty.
  return Object.values(answers);
}
