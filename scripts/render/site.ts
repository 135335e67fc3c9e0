/** Published JSON → all files of the site that are made from it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteRoot } from '../../src/metadata/root.ts';
import { sitemapFiles } from '../../src/metadata/sitemap.ts';
import { fileWriter, intactHash, type SiteFile, standingSite } from '../../src/published/files.ts';
import type { Pipeline, Target } from '../pipeline.ts';
import { rendererBundle } from './bundle.ts';
import { type Pool, startPool } from './pool.ts';
import type { MadeRoute, RenderQuestion } from './render-thread.ts';

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
  /** Resolves when the data is written, and what only its files needed is let go. */
  readonly dataWritten: Promise<unknown>;
}

/** What pages are made by, and from, besides their own data. Published, so that a later build knows which pages are still the same. */
interface BuildFacts {
  readonly program: string;
  /** Of each register: a hash of all that the pages of its things share. */
  readonly profiles: Readonly<Record<string, string>>;
  /** Page → a hash of what it is made from, where that is known. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Pages go out in pieces of so many: enough to keep threads busy, few enough that they end together. */
const ROUTES_AT_ONCE = 4;
const ENTITIES_AT_ONCE = 64;
const MANY = 20_000;
const FACTS = 'api/build.json';

/** Renderers that are running, and the version of the program that they are. */
export interface Renderers {
  readonly pool: Pool;
  readonly version: string;
}

/** Starts the renderers; where they work is told later. */
export async function startRenderers(): Promise<Renderers> {
  const { path, version } = await rendererBundle();
  return { pool: startPool(path), version };
}

/** Makes the pages of a prepared folder, on all processors. */
export async function makePages(pipeline: Pipeline, { pool, version }: Renderers, rendering: Rendering): Promise<readonly SiteFile[]> {
  const { published, standing, directory, base, site } = rendering;
  const env = {
    MINGZHANG_PUBLISHED: published,
    MINGZHANG_STANDING: standing ?? '',
    MINGZHANG_BASE: base ?? '',
    MINGZHANG_SITE: site ?? '',
    // A thread that is ended clears nothing up.
    MINGZHANG_TEMP: dirname(directory),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // The last files are made in this thread.
  Object.assign(process.env, env);
  const before = factsOf(standing);
  await pool.begin({ env, directory, standing, inputs: before?.program === version ? before.inputs : {} });
  return await makeAll(pool, pipeline, rendering, { program: version, before });
}

async function makeAll(
  pool: Pool,
  pipeline: Pipeline,
  rendering: Rendering,
  { program, before }: { program: string; before: BuildFacts | null },
): Promise<readonly SiteFile[]> {
  const isFirst = rendering.shard.part === 1;
  const routes = isFirst ? await pool.ask<readonly string[]>({ kind: 'list' }) : [];
  const registers = pipeline.ready?.registers ?? [];
  const made = (await pool.askAll<readonly MadeRoute[]>(pieces(routes, rendering.dataWritten))).flat();
  const inputs = Object.fromEntries(made.flatMap(({ file, inputs }) => (inputs === null ? [] : [[file.path, inputs]])));
  const facts: BuildFacts = { program, profiles: {}, inputs };
  // Where there are very many things, what the first pages needed is in their way.
  if (registers.some(({ pages }) => pages > MANY)) await pool.renew();
  const profiles: (readonly SiteFile[])[] = [];
  for (const { name, pages } of registers) {
    const context = await pool.ask<string>({ kind: 'context', register: name });
    Object.assign(facts.profiles, { [name]: context });
    const same = before?.program === program && before.profiles[name] === context;
    profiles.push(...(await pool.askAll<readonly SiteFile[]>(batches(pipeline, name, pages, same, rendering.shard))));
  }
  const files = [...made.map(({ file }) => file), ...profiles.flat()];
  if (!isFirst) return files;
  const addresses = await pipeline.addresses();
  // Nothing more is asked of the threads: their memory goes before the lists of all files are made.
  await Promise.all([pool.end(), pipeline.end()]);
  return [...files, ...lastFiles(addresses, files, facts, rendering)];
}

/** The longest first, so that threads end together; it waits for the data, because what draws images and what writes data each hold much memory. */
function* pieces(routes: readonly string[], dataWritten: Promise<unknown>): Generator<RenderQuestion | Promise<RenderQuestion>> {
  const [from, to] = drawnRoutes(routes);
  if (from < to) yield dataWritten.then((): RenderQuestion => ({ kind: 'routes', from, to }));
  for (let at = 0; at < from; at += ROUTES_AT_ONCE) yield { kind: 'routes', from: at, to: Math.min(at + ROUTES_AT_ONCE, from) };
  for (let at = to; at < routes.length; at += ROUTES_AT_ONCE) yield { kind: 'routes', from: at, to: at + ROUTES_AT_ONCE };
}

// The files of charts stand together and are made by one thread: what draws images holds a hundred megabytes of fonts.
function drawnRoutes(routes: readonly string[]): readonly [from: number, to: number] {
  const from = routes.findIndex((file) => file.endsWith('.png'));
  return from === -1 ? [0, 0] : [from, routes.findLastIndex((file) => file.endsWith('.png')) + 1];
}

/** The things of one shard: every so-many-th, so that the parts are alike in size. Each batch is made only when a thread wants it. */
function* batches(
  pipeline: Pipeline,
  register: string,
  pages: number,
  same: boolean,
  { part, of }: Shard,
): Generator<Promise<RenderQuestion>> {
  const stride = ENTITIES_AT_ONCE * of;
  for (let from = part - 1; from < pages; from += stride) {
    yield pipeline
      .entities({ register, from, to: from + stride, step: of })
      .then((texts): RenderQuestion => ({ kind: 'profiles', register, texts, same }));
  }
}

/** What can be written only when all pages are known. */
function lastFiles(
  addresses: readonly string[],
  files: readonly SiteFile[],
  facts: BuildFacts,
  { directory, standing }: Rendering,
): readonly SiteFile[] {
  const write = fileWriter(directory, standing === null ? null : standingSite(standing));
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
  const all = [...new Set([...pages, ...addresses])].sort();
  const maps = sitemapFiles(all, siteRoot()).map(([path, text]) => write(path, text));
  return [...maps, write(FACTS, `${JSON.stringify(facts, null, 1)}\n`)];
}

function factsOf(standing: string | null): BuildFacts | null {
  const site = standing === null ? null : standingSite(standing);
  if (!site || intactHash(site, FACTS) === null) return null;
  return JSON.parse(readFileSync(join(site.root, FACTS), 'utf8')) as BuildFacts;
}
