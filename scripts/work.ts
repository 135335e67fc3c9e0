/** The two halves of a build at work: the pipeline in its thread, then the renderers in theirs. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rootAt } from '../src/metadata/root.ts';
import { filesBelow } from '../src/published/checksums.ts';
import { fileWriter, type SiteFile, standingSite } from '../src/published/files.ts';
import type { Options } from './command-line.ts';
import { type Pipeline, startPipeline } from './pipeline.ts';
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

type Request = Pick<Options, 'data' | 'base' | 'site'> &
  Partial<Pick<Options, 'strict' | 'shard'>> & {
    /** Whether a site stands already, most of which will be kept. */
    readonly again: boolean;
  };

const WHOLE: Shard = { part: 1, of: 1 };

/** Reads and checks a folder; what is made lies in the staging folder of this process. Faults of the machine reject. */
export async function startWork({ data, strict, base, site, again, shard = WHOLE }: Request): Promise<Work> {
  const staging = openStaging();
  const isFirst = shard.part === 1;
  const directory = join(staging, 'site');
  // A later part needs what pages are made from, and does not bring it.
  const published = isFirst ? directory : join(staging, 'published');
  // The renderers are loaded while the tables are read. A folder that is refused needs none: whether they could be had is asked when they are needed.
  const starting = import('./render/site.ts').then(({ startRenderers }) => startRenderers(again ? 'little' : 'all'));
  starting.catch(() => undefined);
  const endRenderers = (): Promise<void> =>
    starting.then(
      ({ pool }) => pool.end(),
      () => undefined,
    );
  const pipeline = await startPipeline(data, strict ?? false).catch(async (error: unknown) => {
    await endRenderers();
    throw error;
  });
  const finish = async (standing: string | null): Promise<Made> => {
    const [{ makePages }, { factsOf, programAt }] = await Promise.all([import('./render/site.ts'), import('./render/facts.ts')]);
    const own = [...(isFirst ? publicFiles(directory, standing) : []), ...(await pipeline.write({ directory: published, standing }))];
    const address = site ?? pipeline.ready?.url;
    const renderers = await starting;
    const program = programAt(renderers.version, base ?? '', address ?? '');
    const before = factsOf(standing, program);
    const same = before !== null && before.inputs === pipeline.ready?.inputs;
    const dataWritten = isFirst ? pipeline.writeData({ root: rootAt(address, base), same }) : Promise.resolve([]);
    const [dataFiles, pages] = await Promise.all([
      dataWritten,
      makePages(pipeline, renderers, { directory, published, standing, base, site: address, shard, program, before, dataWritten }),
    ]);
    return { directory, files: isFirst ? [...own, ...dataFiles, ...pages] : pages };
  };
  return { pipeline, finish, end: async () => void (await Promise.all([pipeline.end(), endRenderers()])) };
}

function publicFiles(directory: string, standing: string | null): readonly SiteFile[] {
  const write = fileWriter(directory, standing === null ? null : standingSite(standing));
  return filesBelow(PUBLIC).map((path) => write(path, readFileSync(join(PUBLIC, path))));
}
