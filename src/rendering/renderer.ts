/** Every page and file of the site as a call. Bundled once for each version of the program; the data comes when it is called. */
import { createHash } from 'node:crypto';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { readPublished } from '../published/read.ts';
import { type Component, createProfileMaker, type ProfileMaker } from './profiles.ts';

/** What a file in `src/pages` exports: a component, or `GET` for a file that is no page. */
interface PageModule {
  readonly default?: Component;
  readonly GET?: (context: Pick<Route, 'params' | 'props'>) => Response | Promise<Response>;
  /** What a file is made from, besides what all pages of its register share; undefined where that is not known. Where it is, the file need not always be made. */
  readonly inputs?: (props: Route['props'] & { readonly name: string }) => unknown;
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

/** All files that are made from the published data, in a fixed order. Two of one name are a mistake of the program. */
export async function listRoutes(): Promise<readonly Route[]> {
  const routes: Route[] = [];
  for (const [module, load] of Object.entries(MODULES)) {
    const { getStaticPaths } = await load();
    const paths = getStaticPaths ? await getStaticPaths() : [{ params: {}, props: {} }];
    for (const { params, props } of paths) routes.push({ module, file: fileOf(module, params), params, props });
  }
  const repeated = routes.find(({ file }, index) => routes.findIndex((route) => route.file === file) !== index);
  if (repeated) throw new Error(`two pages at one address: ${repeated.file}`);
  return routes;
}

/** The bytes of one file. */
export async function renderRoute({ module, params, props }: Route): Promise<Uint8Array> {
  const { default: component, GET } = (await MODULES[module]?.()) ?? {};
  if (GET) return new Uint8Array(await (await GET({ params, props })).arrayBuffer());
  if (!component) throw new Error(`neither page nor file: ${module}`);
  const html = await (await astro()).renderToString(component, { params: { ...params }, props: { ...props }, partial: false });
  return new TextEncoder().encode(html);
}

/** A hash of all that a page is made from, where that is told; else null. */
export async function routeInputs({ module, props }: Route): Promise<string | null> {
  const { inputs } = (await MODULES[module]?.()) ?? {};
  const name = String(props['name']);
  const made = await inputs?.({ ...props, name });
  if (made === undefined) return null;
  const context = isRegister(name) ? (await profileMaker(name)).context : '';
  return createHash('sha256')
    .update(JSON.stringify([context, made]))
    .digest('hex')
    .slice(0, 32);
}

function isRegister(name: string): boolean {
  return readPublished().registers.some((register) => register.name === name);
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
