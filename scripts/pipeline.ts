/** The pipeline in a thread of its own: what it holds in memory goes when it ends, and the renderer is loaded meanwhile. */
import { on } from 'node:events';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../src/model.ts';

/** What the thread says once everything is read, calculated and checked. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly lang: string;
  /** The site's own address; absent where a problem refuses the build. */
  readonly ready?: { readonly url: string | undefined };
}

export interface Pipeline extends Outcome {
  /** Writes what is published below a folder: when this is done, pages can be made from it. */
  readonly write: (directory: string) => Promise<void>;
  /** Waits until the data lies there too. */
  readonly written: () => Promise<void>;
  /** Ends the thread. */
  readonly end: () => Promise<void>;
}

/** Cells of a large table live for a moment each: with room for them, few are carried on. */
const YOUNG_MB = 96;

// What a large table leaves behind is cleared away sooner: half the memory for the same time, measured on a million rows.
setFlagsFromString('--heap-growing-percent=60');

/** Reads and checks a folder. Faults of the machine reject, as they would be thrown. */
export async function startPipeline(folder: string, strict: boolean): Promise<Pipeline> {
  const worker = new Worker(resolve(import.meta.dirname, 'pipeline-worker.ts'), {
    workerData: { data: folder, strict },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const answer = answersOf(worker);
  const outcome = await answer<Outcome>();
  const end = async (): Promise<void> => void (await worker.terminate());
  return {
    ...outcome,
    end,
    async write(directory) {
      worker.postMessage(directory);
      await answer();
    },
    async written() {
      await answer();
      await end();
    },
  };
}

/** What the thread says, one thing after another, kept until it is asked for. Its failure, or its end without a word, rejects. */
function answersOf(worker: Worker): <T>() => Promise<T> {
  const messages = on(worker, 'message', { close: ['exit'] });
  return async <T>() => {
    const { value, done } = (await messages.next()) as { value: [T]; done?: boolean };
    if (done) throw new Error('the pipeline ended without an answer');
    return value[0];
  };
}
