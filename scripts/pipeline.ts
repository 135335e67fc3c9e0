/** The pipeline in a thread of its own: what it holds in memory goes when it ends, and the renderer is loaded meanwhile. */
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../src/model.ts';
import type { SiteFile } from '../src/published/files.ts';
import type { EntityBatch, EntityRange } from '../src/published/registers.ts';
import { talkTo } from './thread.ts';

/** What the thread says once everything is read, calculated and checked. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly lang: string;
  /** Absent where a problem refuses the build. */
  readonly ready?: {
    /** A hash of all that figures are made from. */
    readonly inputs: string;
    /** The site's own address. */
    readonly url: string | undefined;
    /** The first of them has no folder. */
    readonly languages: readonly string[];
    /** Each register, and how many things of it have a page. */
    readonly registers: readonly { readonly name: string; readonly pages: number }[];
  };
}

/** Where files go, and the site whose files need not be written again. */
export interface Target {
  readonly directory: string;
  readonly standing: string | null;
}

export interface DataRequest {
  /** The site's own address with a slash at its end, or "". */
  readonly root: string;
  /** Whether the same program made the site that stands from the same folder. */
  readonly same: boolean;
}

export interface Pipeline extends Outcome {
  /** Writes what pages are made from: when this is done, they can be made. */
  readonly write: (target: Target) => Promise<readonly SiteFile[]>;
  /** Writes the data, to the same place. */
  readonly writeData: (request: DataRequest) => Promise<readonly SiteFile[]>;
  /** Some things of a register. Where all that their pages share is the `same` as in the standing site, what that has is kept. */
  readonly entities: (range: EntityRange & { readonly same: boolean }) => Promise<EntityBatch>;
  /** The pages of all things of all registers, below the site's root. */
  readonly addresses: () => Promise<readonly string[]>;
  /** Ends the thread. */
  readonly end: () => Promise<void>;
}

/** What the thread can be asked. */
export type Question =
  | { readonly kind: 'prepare' }
  | ({ readonly kind: 'write' } & Target)
  | ({ readonly kind: 'data' } & DataRequest)
  | ({ readonly kind: 'entities'; readonly same: boolean } & EntityRange)
  | { readonly kind: 'addresses' };

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
  const { ask, end } = talkTo(worker);
  const put = <T>(question: Question): Promise<T> => ask(question);
  const outcome = await put<Outcome>({ kind: 'prepare' });
  return {
    ...outcome,
    end,
    write: (target) => put({ kind: 'write', ...target }),
    writeData: (request) => put({ kind: 'data', ...request }),
    entities: (range) => put({ kind: 'entities', ...range }),
    addresses: () => put({ kind: 'addresses' }),
  };
}
