/** The Chromium that travels in `node_modules` with the few system libraries it wants, for machines that have no browser. */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Chromium } from './chromium.ts';

/** Unpacks it once per machine and version; undefined where the system is not the one it was built for. */
export async function unpackBundledChromium(env: Chromium['env']): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const { version } = createRequire(import.meta.url)(join(root, 'package.json')) as { version: string };
  const folder = join(tmpdir(), `mingzhang-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(root, 'bin'));
  // The package sets this path only inside the service it was made for.
  return { executablePath: join(folder, 'chromium'), env: { ...env, LD_LIBRARY_PATH: join(folder, 'lib') } };
}

// Under another name until complete, so that a stopped run leaves no half of a browser.
async function unpackInto(folder: string, bin: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(staging, 'chromium'), { mode: 0o755 }),
  );
  await untar(join(bin, 'al2023.tar.br'), staging);
  renameSync(staging, folder);
}

async function untar(archive: string, folder: string): Promise<void> {
  const tar = spawn('tar', ['-xf', '-', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  const done = new Promise<number | null>((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', resolve);
  });
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  const status = await done;
  if (status !== 0) throw new Error(`tar failed: ${status}`);
}
