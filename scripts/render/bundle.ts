/** The renderer as one module: Astro compiles the pages once for each version of the program, and later builds call what is there. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSystemError } from '../../src/lib/has-code.ts';
import { filesBelow } from '../../src/published/checksums.ts';
import { processTag } from '../../src/published/owner.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = join(ROOT, 'src/rendering/renderer.ts');
const FILE = 'renderer.js';
/** Beside the packages that the module needs; `npm ci` clears it away. */
const CACHE = join(ROOT, 'node_modules/.cache/mingzhang');
const DAY_MS = 86_400_000;

export interface Bundle {
  /** The module to import. */
  readonly path: string;
  /** A hash of all that the renderer is made from: pages of another version may differ. */
  readonly version: string;
}

/** The renderer of this version of the program, bundled where it is not there yet: in a process of its own, whose memory goes with it. */
export async function rendererBundle(): Promise<Bundle> {
  const version = programVersion();
  const path = join(CACHE, `renderer-${version}`, FILE);
  if (!existsSync(path)) await run(version);
  return { path, version };
}

function run(version: string): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, version], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((made, failed) => {
    child.on('error', failed);
    child.on('close', (status) => (status === 0 ? made() : failed(new Error(said || 'the pages could not be bundled'))));
  });
}

/** A hash of every source file, of the packages' versions and of Node's own. */
export function programVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of ['package.json', 'astro.config.mjs']) hash.update(readFileSync(join(ROOT, path)));
  for (const path of filesBelow(join(ROOT, 'src'))) hash.update(`\n${path}\n`).update(readFileSync(join(ROOT, 'src', path)));
  return hash.digest('hex').slice(0, 16);
}

/** Bundles the renderer into the folder of a version. */
async function make(version: string): Promise<void> {
  await makeIn(join(CACHE, `renderer-${version}`));
}

// Made beside and renamed, so that nobody finds half of it; of two builds that make it at once, the later finds it there.
async function makeIn(folder: string): Promise<void> {
  const half = join(CACHE, `half-${processTag()}`);
  try {
    mkdirSync(CACHE, { recursive: true });
    await bundle(half);
    if (!existsSync(folder)) renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  for (const name of readdirSync(CACHE)) if (isOld(join(CACHE, name))) discard(join(CACHE, name));
}

// A build that began before the program changed may still be reading the renderer of its version.
function isOld(path: string): boolean {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > DAY_MS;
}

async function bundle(outDir: string): Promise<void> {
  const [{ build }, { getViteConfig }] = await Promise.all([import('vite'), import('astro/config')]);
  // Astro and Vite look for their settings where the command was started.
  process.chdir(ROOT);
  const config = getViteConfig(
    {
      publicDir: false,
      logLevel: 'error',
      ssr: { external: true },
      build: {
        ssr: ENTRY,
        outDir,
        emptyOutDir: false,
        minify: false,
        rolldownOptions: { external: [/^astro\//], output: { entryFileNames: FILE, chunkFileNames: '[name]-[hash].js' } },
      },
    },
    { root: ROOT, logLevel: 'silent' },
  );
  await build({ ...(await config({ mode: 'production', command: 'build' })), configFile: false });
}

function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

// Started as a command: the version to make is its argument.
if (process.argv[1] === import.meta.filename && process.argv[2]) await make(process.argv[2]).catch(tell);

function tell(error: unknown): void {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
