/** A thread that makes pages: the renderer, and what it is asked to make with it. */
import { workerData } from 'node:worker_threads';
import { fileWriter, intactHash, type SiteFile, type Standing, standingSite, type WriteFile } from '../../src/published/files.ts';
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
  /** Page → a hash of what it was made from, in the standing site; none where another program made it. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** A file that was made, and what it was made from, where that is known. */
export interface MadeRoute {
  readonly file: SiteFile;
  readonly inputs: string | null;
}

/** What it can be asked. */
export type RenderQuestion =
  | ({ readonly kind: 'begin' } & RenderPlace)
  | { readonly kind: 'list' }
  | { readonly kind: 'routes'; readonly from: number; readonly to: number }
  | { readonly kind: 'context'; readonly register: string }
  | { readonly kind: 'profiles'; readonly register: string; readonly texts: readonly string[]; readonly same: boolean };

interface Renderer {
  readonly listRoutes: () => Promise<readonly Route[]>;
  readonly renderRoute: (route: Route) => Promise<Uint8Array>;
  readonly routeInputs: (route: Route) => Promise<string | null>;
  readonly profileMaker: (register: string) => Promise<ProfileMaker>;
}

keepCompiled();
const { listRoutes, renderRoute, routeInputs, profileMaker } = (await import(workerData as string)) as Renderer;
let site: Standing | null = null;
let before: RenderPlace['inputs'] = {};
let write: WriteFile = () => {
  throw new Error('nowhere to write');
};
let routes: readonly Route[] | undefined;

answerWith(async (question: RenderQuestion) => {
  switch (question.kind) {
    case 'begin':
      return begin(question);
    case 'list':
      routes ??= await listRoutes();
      return routes.map(({ file }) => file);
    case 'routes':
      return makeRoutes(question.from, question.to);
    case 'context':
      return (await profileMaker(question.register)).context;
    case 'profiles':
      return makeProfiles(await profileMaker(question.register), question);
    default:
      throw new Error(`unknown question: ${(question satisfies never as RenderQuestion).kind}`);
  }
});

// The thread may have been started before it was known where to.
function begin({ env, directory, standing, inputs }: RenderPlace): void {
  Object.assign(process.env, env);
  site = standing === null ? null : standingSite(standing);
  before = inputs;
  write = fileWriter(directory, site);
}

async function makeRoutes(from: number, to: number): Promise<readonly MadeRoute[]> {
  routes ??= await listRoutes();
  const made: MadeRoute[] = [];
  for (const route of routes.slice(from, to)) {
    const inputs = await routeInputs(route);
    const kept = inputs !== null && before[route.file] === inputs ? carried([route.file]) : null;
    made.push({ file: kept?.[0] ?? write(route.file, await renderRoute(route)), inputs });
  }
  return made;
}

/** The record of each thing and its pages. Where all else that pages are made from is the `same` as in the standing site, so is the page of a record that is. */
function makeProfiles(maker: ProfileMaker, { texts, same }: { texts: readonly string[]; same: boolean }): readonly SiteFile[] {
  return texts.flatMap((text) => {
    const { paths, pages } = maker.plan(text);
    const record = write(paths.record, text);
    const kept = same && record.carried && site ? carried(paths.pages) : null;
    return kept ? [record, ...kept] : [record, ...pages().map((html, index) => write(paths.pages[index] ?? '', html))];
  });
}

function carried(paths: readonly string[]): readonly SiteFile[] | null {
  const files: SiteFile[] = [];
  for (const path of paths) {
    const hash = site && intactHash(site, path);
    if (!hash) return null;
    files.push({ path, hash, carried: true });
  }
  return files;
}
