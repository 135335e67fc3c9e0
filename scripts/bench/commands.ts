/** The commands that are timed, and what they leave. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SCRIPTS = resolve(import.meta.dirname, '..');
/** What the program keeps from one run to the next: the bundled renderer, and compiled code. */
const CACHE = resolve(SCRIPTS, '../node_modules/.cache/mingzhang');

/** Our own build of a data folder. */
export function buildCommand(data: string, out: string): readonly string[] {
  return [process.execPath, join(SCRIPTS, 'build.ts'), '--data', data, '--out', out];
}

/** Hugo's build of a project. */
export function hugoCommand(project: string, out: string, cache: string): readonly string[] {
  return ['hugo', '--quiet', '--source', project, '--destination', out, '--cacheDir', cache];
}

/** Hugo's version, or null where it is not installed. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v[\d.]+/.exec(stdout)?.[0] ?? 'hugo') : null;
}

/** Makes a synthetic city. */
export function makeCity(communities: number, out: string): void {
  execFileSync(process.execPath, [join(SCRIPTS, 'demo-city.ts'), '--communities', String(communities), '--out', out], { stdio: 'inherit' });
}

/** Writes the Hugo project for a built site: in a process of its own, so that it is no part of this one. */
export function makeHugoProject(site: string, register: string, out: string): void {
  const env = { ...process.env, MINGZHANG_PUBLISHED: site };
  execFileSync(process.execPath, [join(SCRIPTS, 'bench/hugo/write.ts'), site, register, out], { env, stdio: 'inherit' });
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

export function removeCache(): void {
  remove(CACHE);
}

export interface Pages {
  readonly count: number;
  /** Mean bytes of a page. */
  readonly bytes: number;
}

/** The pages of things, which both programs make: in each language those whose record we publish beside them. */
export function pagesOf(out: string, names: readonly string[], folders: readonly string[]): Pages {
  const sizes = folders.flatMap((folder) => names.map((name) => statSync(join(out, folder, name)).size));
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length };
}

/** Names of the pages of a register's things in a site of ours. */
export function thingPages(site: string, register: string): readonly string[] {
  const files = readdirSync(join(site, register)).filter((name) => name.endsWith('.json'));
  return files.map((name) => name.replace(/\.json$/, '.html'));
}

/** Path → hash, as a site's list of checksums says. */
export function checksums(site: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(site, 'SHA256SUMS'), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
