/** The Chromium that travels in `node_modules` with the few system libraries it wants, for machines that have no browser. */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
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
  await untar(join(PACKAGE, 'bin/al2023.tar.br'), staging);
  renameSync(staging, folder);
}

async function untar(archive: string, folder: string): Promise<void> {
  const tar = spawn('tar', ['-xf', '-', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  const done = new Promise<number | null>((ended, failed) => {
    tar.on('error', failed);
    tar.on('close', ended);
  });
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  const status = await done;
  if (status !== 0) throw new Error(`tar ended with ${status}`);
}
