/** `npm run bench`: times the build of data/liuan and weighs its home page. A benchmark, not a test: it prints, and judges nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../src/published/checksums.ts';

const RUNS = 5;
const BUILD = resolve(import.meta.dirname, 'build.ts');

const place = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
const out = join(place, 'site');
const seconds = Array.from({ length: RUNS + 1 }, () =>
  timed(() => execFileSync(process.execPath, [BUILD, '--out', out], { stdio: 'pipe' })),
);
const [, ...counted] = seconds;
const home = readFileSync(join(out, 'index.html'), 'utf8');
const loaded = [...home.matchAll(/(?:href|src)="((?:assets\/)?[\w.-]+\.(?:css|js|svg))"/g)].map(([, path]) => path ?? '');

print('build of data/liuan, seconds, median of five', median(counted).toFixed(2));
print('files', String(filesBelow(out).length));
print('home page, brotli bytes, all that it loads', String(weigh(['index.html', ...loaded])));
print('requests', String(1 + loaded.length));
print('script, brotli bytes', String(weigh(loaded.filter((path) => path.endsWith('.js')))));
rmSync(place, { recursive: true });

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(out, file))).length, 0);
}

function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(48)} ${value}\n`);
}
