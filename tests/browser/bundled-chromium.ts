/** The Chromium that travels in `node_modules` with the few system libraries it wants, for machines that have no browser. */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { PROJECT } from '../build.ts';
import { cacheFolder } from './cache.ts';
import type { Chromium } from './chromium.ts';

const PACKAGE = join(PROJECT, 'node_modules/@sparticuz/chromium');

/** Unpacks it once per version; undefined where the system is not the one it was built for. */
export async function unpackBundledChromium(env: Chromium['env']): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return undefined;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = cacheFolder(`chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  // The package sets this path only inside the service it was made for.
  return { executablePath: join(folder, 'chromium'), env: { ...env, LD_LIBRARY_PATH: join(folder, 'lib') } };
}

// Under another name until complete, so that a stopped run leaves no half of a browser.
async function unpackInto(folder: string): Promise<void> {
  const staging = mkdtempSync(`${folder}-`);
  const browser = createWriteStream(join(staging, 'chromium'), { mode: 0o755 });
  await pipeline(createReadStream(join(PACKAGE, 'bin/chromium.br')), createBrotliDecompress(), browser);
  untar(join(PACKAGE, 'bin/al2023.tar.br'), staging);
  renameSync(staging, folder);
}

// Through a file and not a pipe: tar stops reading at the end mark, and whoever still writes then fails.
function untar(archive: string, folder: string): void {
  const plain = join(folder, 'libraries.tar');
  writeFileSync(plain, brotliDecompressSync(readFileSync(archive)));
  const { status, error } = spawnSync('tar', ['-xf', plain, '-C', folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`tar failed: ${error?.message ?? status}`);
  rmSync(plain);
}
