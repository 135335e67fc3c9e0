/** The two halves of a build at work: the pipeline in its thread, then the renderers in theirs. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../src/published/checksums.ts';
import { fileWriter, type SiteFile, standingSite } from '../src/published/files.ts';
import type { Options } from './command-line.ts';
import { type Pipeline, startPipeline } from './pipeline.ts';
import { rendererBundle } from './render/bundle.ts';
import type { Shard } from './render/site.ts';
import { openStaging } from './staging.ts';

const PUBLIC = resolve(import.meta.dirname, '../public');

/** A site, or a part of one, that is made and not yet in its place. */
export interface Made {
  /** Holds the files that are not carried over. */
  readonly directory: string;
  /** Every file, each once. */
  readonly files: readonly SiteFile[];
}

export interface Work {
  readonly pipeline: Pipeline;
  /** Makes the site. What the site at `standing` has already is named, and not written again. */
  readonly finish: (standing: string | null) => Promise<Made>;
  /** Ends whatever still runs. */
  readonly end: () => Promise<void>;
}

type Request = Pick<Options, 'data' | 'base' | 'site'> & Partial<Pick<Options, 'strict' | 'shard'>>;

const WHOLE: Shard = { part: 1, of: 1 };

/** Reads and checks a folder; what is made lies in the staging folder of this process. Faults of the machine reject. */
export async function startWork({ data, strict, base, site, shard = WHOLE }: Request): Promise<Work> {
  const staging = openStaging();
  const isFirst = shard.part === 1;
  const directory = join(staging, 'site');
  // A later part needs what pages are made from, and does not bring it.
  const published = isFirst ? directory : join(staging, 'published');
  // Loaded while the thread reads.
  const loading = import('./render/site.ts');
  const bundling = rendererBundle();
  // A folder that is refused needs no renderer; whether one could be made is asked when it is needed.
  bundling.catch(() => undefined);
  const pipeline = await startPipeline(data, strict ?? false);
  const finish = async (standing: string | null): Promise<Made> => {
    const { makePages } = await loading;
    const own = [...(isFirst ? publicFiles(directory, standing) : []), ...(await pipeline.write({ directory: published, standing }))];
    const address = site ?? pipeline.ready?.url;
    const [dataFiles, pages] = await Promise.all([
      isFirst ? pipeline.writeData() : [],
      makePages(pipeline, await bundling, { directory, published, standing, base, site: address, shard }),
    ]);
    return { directory, files: isFirst ? [...own, ...dataFiles, ...pages] : pages };
  };
  return { pipeline, finish, end: pipeline.end };
}

function publicFiles(directory: string, standing: string | null): readonly SiteFile[] {
  const write = fileWriter(directory, standing === null ? null : standingSite(standing));
  return filesBelow(PUBLIC).map((path) => write(path, readFileSync(join(PUBLIC, path))));
}
