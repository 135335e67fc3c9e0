/** Every page and file of the site as a call. Bundled once for each version of the program; the data comes when it is called. */
import { createHash } from 'node:crypto';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { recordReads } from '../lib/reads.ts';
import { hashOfRead } from '../published/read.ts';
import { type Component, createProfileMaker, type ProfileMaker } from './profiles.ts';

/** What a file in `src/pages` exports: a component, or for a file that is no page `GET`, or `pieces` for one that is too large to be held. */
interface PageModule {
  readonly default?: Component;
  readonly GET?: (context: Pick<Route, 'params' | 'props'>) => Response | Promise<Response>;
  readonly pieces?: (context: Pick<Route, 'params' | 'props'>) => Iterable<Uint8Array>;
  readonly getStaticPaths?: () => readonly Pick<Route, 'params' | 'props'>[] | Promise<readonly Pick<Route, 'params' | 'props'>[]>;
}

/** A file of the site and what it is made by. */
export interface Route {
  readonly module: string;
  /** Below the site's root. */
  readonly file: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

const PAGES = '../pages/';
const SHELLS = import.meta.glob<{ readonly default: Component }>('../layouts/ProfileShell.astro');
const MODULES = import.meta.glob<PageModule>('../pages/**/*.{astro,ts}');

let container: Promise<AstroContainer> | undefined;
const makers = new Map<string, Promise<ProfileMaker>>();

/** Loads all that makes files. It takes a while, and can be done while the data is still being read. */
export async function loadAll(): Promise<void> {
  await Promise.all([astro(), ...Object.values(MODULES).map((load) => load()), ...Object.values(SHELLS).map((load) => load())]);
}

/** All files that are made from the published data, in a fixed order. Two of one name are a mistake of the program. */
export async function listRoutes(): Promise<readonly Route[]> {
  const routes: Route[] = [];
  for (const [module, load] of Object.entries(MODULES)) {
    const { getStaticPaths } = await load();
    const paths = getStaticPaths ? await getStaticPaths() : [{ params: {}, props: {} }];
    for (const { params, props } of paths) routes.push({ module, file: fileOf(module, params), params, props });
  }
  const seen = new Set<string>();
  for (const { file } of routes) {
    if (seen.has(file)) throw new Error(`two pages at one address: ${file}`);
    seen.add(file);
  }
  return routes;
}

/** The content of one file, and what was read to make it. What is read while pieces are made is not in it. */
export async function renderRoute(
  route: Route,
): Promise<{ readonly content: Uint8Array | Iterable<Uint8Array>; readonly reads: readonly string[] }> {
  const { made, reads } = await recordReads(() => contentOf(route));
  return { content: made, reads };
}

async function contentOf({ module, params, props }: Route): Promise<Uint8Array | Iterable<Uint8Array>> {
  const { default: component, GET, pieces } = (await MODULES[module]?.()) ?? {};
  if (pieces) return pieces({ params, props });
  if (GET) return new Uint8Array(await (await GET({ params, props })).arrayBuffer());
  if (!component) throw new Error(`neither page nor file: ${module}`);
  const html = await (await astro()).renderToString(component, { params: { ...params }, props: { ...props }, partial: false });
  return new TextEncoder().encode(html);
}

/** A hash of all that a file is made from, if making it reads what is at these paths. The program is not in it, nor the site's address. */
export function hashOfInputs({ module, params, props }: Route, reads: readonly string[]): string {
  const content = reads.map((path) => `${path}\n${hashOfRead(path)}`);
  return createHash('sha256')
    .update([JSON.stringify([module, params, props]), ...content].join('\n'))
    .digest('base64url')
    .slice(0, 16);
}

/** What makes the pages of a register's things. */
export function profileMaker(register: string): Promise<ProfileMaker> {
  const maker = makers.get(register) ?? makeMaker(register);
  makers.set(register, maker);
  return maker;
}

async function makeMaker(register: string): Promise<ProfileMaker> {
  const [shell] = await Promise.all(Object.values(SHELLS).map((load) => load()));
  if (!shell) throw new Error('no frame for the pages of things');
  return createProfileMaker(await astro(), shell.default, register);
}

function astro(): Promise<AstroContainer> {
  container ??= AstroContainer.create();
  return container;
}

/** `../pages/[...lang]/metrics/[name].astro` → `en/metrics/x.html`: files stand where the source has them. */
function fileOf(module: string, params: Route['params']): string {
  return module
    .slice(PAGES.length)
    .replace(/\.astro$/, '.html')
    .replace(/\.ts$/, '')
    .replace(/\[\.\.\.(\w+)\]\//g, (_, name: string) => (params[name] === undefined ? '' : `${params[name]}/`))
    .replace(/\[(\w+)\]/g, (_, name: string) => String(params[name]));
}
