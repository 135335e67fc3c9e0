/** The two halves of a build at work: the pipeline in its thread, then the renderer. */
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Options } from './command-line.ts';
import { type Pipeline, startPipeline } from './pipeline.ts';
import { openStaging } from './staging.ts';

const PUBLIC = resolve(import.meta.dirname, '../public');

export interface Work {
  readonly pipeline: Pipeline;
  /** Makes the pages; the folder of the whole site and how many pages it has. */
  readonly finish: () => Promise<{ readonly rendered: string; readonly pages: number }>;
  /** Ends whatever still runs. */
  readonly end: () => Promise<void>;
}

type Request = Pick<Options, 'data' | 'base' | 'site'> & Partial<Pick<Options, 'strict'>>;

/** Reads and checks a folder; what is made lies in the staging folder of this process. Faults of the machine reject. */
export async function startWork({ data, strict, base, site }: Request): Promise<Work> {
  const staging = openStaging();
  const [published, rendered] = [join(staging, 'published'), join(staging, 'site')];
  // Loaded while the thread reads. Bundling at the same time was tried: on two cores it took longer, and half as much memory again.
  const loading = import('./render-pages.ts');
  const pipeline = await startPipeline(data, strict ?? false);
  return {
    pipeline,
    async finish() {
      const { renderPages, moveInto } = await loading;
      cpSync(PUBLIC, published, { recursive: true });
      await pipeline.write(published);
      const pages = await renderPages({ published, out: rendered, base, site: site ?? pipeline.ready?.url });
      await pipeline.written();
      moveInto(published, rendered);
      return { rendered, pages };
    },
    end: pipeline.end,
  };
}
