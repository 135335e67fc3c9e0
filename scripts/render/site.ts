/** Published JSON → all files of the site that are made from it. */
import { dirname } from 'node:path';
import { siteRoot } from '../../src/metadata/root.ts';
import { sitemapFiles } from '../../src/metadata/sitemap.ts';
import { fileWriter, type SiteFile, standingSite } from '../../src/published/files.ts';
import type { Pipeline, Target } from '../pipeline.ts';
import { rendererBundle } from './bundle.ts';
import { type BuildFacts, FACTS, originsOf } from './facts.ts';
import { pieces } from './pieces.ts';
import { type Pool, startPool } from './pool.ts';
import type { MadeRoute, RenderQuestion, RouteList } from './render-thread.ts';

/** One of so many parts of the site, counted from 1. The first has all that is not the page of a thing. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export interface Rendering extends Target {
  /** The folder that holds the published JSON. */
  readonly published: string;
  readonly base: string | undefined;
  readonly site: string | undefined;
  readonly shard: Shard;
  /** The program at this address, and what the standing site was made by and from where it is the same program. */
  readonly program: string;
  readonly before: BuildFacts | null;
  /** Resolves when the data is written, and what only its files needed is let go. */
  readonly dataWritten: Promise<unknown>;
}

const ENTITIES_AT_ONCE = 64;
const MANY = 20_000;
/** One thread makes so many files sooner than a second one starts. */
const FEW = 40;

/** Renderers that are running, and the version of the program that they are. */
export interface Renderers {
  readonly pool: Pool;
  readonly version: string;
}

/** Starts the renderers; where they work is told later. Where little is `expected` to be made, one: another would take longer to start. */
export async function startRenderers(expected: 'little' | 'all'): Promise<Renderers> {
  const { path, version } = await rendererBundle();
  const pool = startPool(path);
  if (expected === 'all') await pool.grow();
  return { pool, version };
}

/** Makes the pages of a prepared folder, on all processors. */
export async function makePages(pipeline: Pipeline, { pool }: Renderers, rendering: Rendering): Promise<readonly SiteFile[]> {
  const { published, standing, directory, base = '', site = '', program, before } = rendering;
  const env = {
    MINGZHANG_PUBLISHED: published,
    MINGZHANG_STANDING: standing ?? '',
    MINGZHANG_BASE: base,
    MINGZHANG_SITE: site,
    // A thread that is ended clears nothing up.
    MINGZHANG_TEMP: dirname(directory),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // The last files are made in this thread.
  Object.assign(process.env, env);
  await pool.begin({ env, directory, standing, before: before?.origins ?? { paths: [], files: {} } });
  const work = { pool, pipeline, rendering };
  const isFirst = rendering.shard.part === 1;
  const list = isFirst ? await pool.ask<RouteList>({ kind: 'list' }) : { kept: [], open: [] };
  const { made, things } = await makeBoth(work, list, before);
  const files = [...made.map(({ file }) => file), ...things.files];
  if (!isFirst) return files;
  const addresses = await pipeline.addresses();
  const facts: BuildFacts = { program, inputs: pipeline.ready?.inputs ?? '', profiles: things.contexts, origins: originsOf(made) };
  // Nothing more is asked of the threads: their memory goes before the lists of all files are made.
  await Promise.all([pool.end(), pipeline.end()]);
  return [...files, ...lastFiles(addresses, files, facts, { ...rendering, languages: pipeline.ready?.languages ?? [] })];
}

/** Pages and the pages of things: one after the other, where both need all processors. */
async function makeBoth(work: Work, { kept, open }: RouteList, before: BuildFacts | null) {
  const { pool, pipeline } = work;
  const makeThings = (): ReturnType<typeof makeProfiles> => makeProfiles(work, before?.profiles ?? {});
  if (before && open.length <= FEW) {
    const [made, things] = await Promise.all([makeRoutes(work, open), makeThings()]);
    return { made: [...kept, ...made], things };
  }
  await pool.grow();
  const made = await makeRoutes(work, open);
  // Where there are very many things, what the first pages needed is in their way.
  if (pipeline.ready?.registers.some(({ pages }) => pages > MANY)) await pool.renew();
  return { made: [...kept, ...made], things: await makeThings() };
}

interface Work {
  readonly pool: Pool;
  readonly pipeline: Pipeline;
  readonly rendering: Rendering;
}

async function makeRoutes({ pool, rendering }: Work, open: RouteList['open']): Promise<readonly MadeRoute[]> {
  return (await pool.askAll<readonly MadeRoute[]>(pieces(open, rendering.dataWritten), sharingReads())).flat();
}

// Files read the same paths again and again, and each answer of a thread brings copies of its own: a hundred megabytes of a large city.
function sharingReads(): (made: readonly MadeRoute[]) => readonly MadeRoute[] {
  const known = new Map<string, string>();
  const shared = (path: string): string => {
    const first = known.get(path) ?? path;
    known.set(path, first);
    return first;
  };
  return (made) => made.map((route) => ({ ...route, reads: route.reads.map(shared) }));
}

/** The files of all things of all registers. `before`: what the pages of each register shared in the standing site. */
async function makeProfiles({ pool, pipeline, rendering }: Work, before: BuildFacts['profiles']) {
  const contexts: Record<string, string> = {};
  const files: SiteFile[] = [];
  for (const { name, pages } of pipeline.ready?.registers ?? []) {
    const context = await pool.ask<string>({ kind: 'context', register: name });
    contexts[name] = context;
    const same = before[name] === context;
    if (!same) await pool.grow();
    const made = await pool.askAll<readonly SiteFile[]>(batches(pipeline, { name, pages, same }, rendering.shard, files));
    // One by one: a call takes no hundred thousand arguments.
    for (const each of made) files.push(...each);
  }
  return { contexts, files };
}

/** The things of one shard: every so-many-th, so that the parts are alike in size. Each batch is made only when a thread wants it; what is kept goes to `kept`. */
function* batches(
  pipeline: Pipeline,
  { name, pages, same }: { readonly name: string; readonly pages: number; readonly same: boolean },
  { part, of }: Shard,
  kept: SiteFile[],
): Generator<Promise<RenderQuestion | null>> {
  const stride = ENTITIES_AT_ONCE * of;
  for (let from = part - 1; from < pages; from += stride) {
    yield pipeline.entities({ register: name, from, to: from + stride, step: of, same }).then((batch): RenderQuestion | null => {
      kept.push(...batch.kept);
      return batch.texts.length > 0 ? { kind: 'profiles', register: name, texts: batch.texts } : null;
    });
  }
}

/** What can be written only when all pages are known. */
function lastFiles(
  addresses: readonly string[],
  files: readonly SiteFile[],
  facts: BuildFacts,
  { directory, standing, languages }: Target & { readonly languages: readonly string[] },
): readonly SiteFile[] {
  const write = fileWriter(directory, standing === null ? null : standingSite(standing));
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
  const all = [...new Set([...pages, ...addresses])].sort();
  const maps = sitemapFiles(all, siteRoot(), languages).map(([path, text]) => write(path, text));
  return [...maps, write(FACTS, `${JSON.stringify(facts)}\n`)];
}
