/** A thread that makes pages: the renderer, and what it is asked to make with it. */
import { workerData } from 'node:worker_threads';
import { carriedFiles, fileWriter, type SiteFile, type Standing, standingSite, type WriteFile } from '../../src/published/files.ts';
import type { ProfileMaker } from '../../src/rendering/profiles.ts';
import type { Route } from '../../src/rendering/renderer.ts';
import { keepCompiled } from '../compile-cache.ts';
import { answerWith } from '../thread.ts';

/** Where pages are made from, and where they go. */
export interface RenderPlace {
  /** What the renderer reads from its environment: where the published JSON lies, the site's address. */
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
  readonly standing: string | null;
  /** What the files of the standing site were made from; empty where another program made them. */
  readonly before: Origins;
}

/** What files were made from. Paths into the published data stand once, and are named by their place. */
export interface Origins {
  readonly paths: readonly string[];
  readonly files: Readonly<Record<string, { readonly inputs: string; readonly reads: readonly number[] }>>;
}

/** A file that was made: the paths that making it read, and a hash of what was there. */
export interface MadeRoute {
  readonly file: SiteFile;
  readonly reads: readonly string[];
  readonly inputs: string;
}

/** All files that are not of a register's things, by their place: those that the standing site has already, and those that are to be made. */
export interface RouteList {
  readonly kept: readonly MadeRoute[];
  readonly open: readonly { readonly place: number; readonly file: string }[];
}

/** What it can be asked. */
export type RenderQuestion =
  | ({ readonly kind: 'begin' } & RenderPlace)
  | { readonly kind: 'list' }
  | { readonly kind: 'routes'; readonly places: readonly number[] }
  | { readonly kind: 'context'; readonly register: string }
  | { readonly kind: 'profiles'; readonly register: string; readonly texts: readonly string[] };

interface Renderer {
  readonly loadAll: () => Promise<void>;
  readonly listRoutes: () => Promise<readonly Route[]>;
  readonly renderRoute: (
    route: Route,
  ) => Promise<{ readonly content: Uint8Array | Iterable<Uint8Array>; readonly reads: readonly string[] }>;
  readonly hashOfInputs: (route: Route, reads: readonly string[]) => string;
  readonly profileMaker: (register: string) => Promise<ProfileMaker>;
}

keepCompiled();
const { loadAll, listRoutes, renderRoute, hashOfInputs, profileMaker } = (await import(workerData as string)) as Renderer;
await loadAll();
let site: Standing | null = null;
let origins: Origins = { paths: [], files: {} };
let write: WriteFile = () => {
  throw new Error('nowhere to write');
};
let routes: readonly Route[] | undefined;

answerWith(async (question: RenderQuestion) => {
  switch (question.kind) {
    case 'begin':
      return begin(question);
    case 'list':
      return list();
    case 'routes':
      return makeRoutes(question.places);
    case 'context':
      return (await profileMaker(question.register)).context;
    case 'profiles':
      return makeProfiles(await profileMaker(question.register), question.texts);
    default:
      throw new Error(`unknown question: ${(question satisfies never as RenderQuestion).kind}`);
  }
});

// The thread may have been started before it was known where to.
function begin({ env, directory, standing, before }: RenderPlace): void {
  Object.assign(process.env, env);
  site = standing === null ? null : standingSite(standing);
  origins = before;
  write = fileWriter(directory, site);
}

async function list(): Promise<RouteList> {
  routes ??= await listRoutes();
  const kept: MadeRoute[] = [];
  const open: { place: number; file: string }[] = [];
  for (const [place, route] of routes.entries()) {
    const known = keptRoute(route);
    if (known) kept.push(known);
    else open.push({ place, file: route.file });
  }
  return { kept, open };
}

async function makeRoutes(places: readonly number[]): Promise<readonly MadeRoute[]> {
  routes ??= await listRoutes();
  const made: MadeRoute[] = [];
  for (const place of places) made.push(await makeRoute(routes[place] as Route));
  return made;
}

async function makeRoute(route: Route): Promise<MadeRoute> {
  const { content, reads } = await renderRoute(route);
  return { file: write(route.file, content), reads, inputs: hashOfInputs(route, reads) };
}

/** A file of the standing site, where all that it was made from is the same still. */
function keptRoute(route: Route): MadeRoute | null {
  const origin = origins.files[route.file];
  if (!origin || !site) return null;
  const reads = origin.reads.map((place) => origins.paths[place] ?? '');
  if (hashOfInputs(route, reads) !== origin.inputs) return null;
  const [file] = carriedFiles(site, [route.file]) ?? [];
  return file ? { file, reads, inputs: origin.inputs } : null;
}

/** The record of each thing and its pages. */
function makeProfiles(maker: ProfileMaker, texts: readonly string[]): readonly SiteFile[] {
  return texts.flatMap((text) => {
    const { paths, pages } = maker.plan(text);
    return [write(paths.record, text), ...pages().map((html, index) => write(paths.pages[index] ?? '', html))];
  });
}
