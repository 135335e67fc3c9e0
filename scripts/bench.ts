/** `npm run bench`: times builds of data/liuan and of a million rows, and weighs the home page. A benchmark, not a test: it prints, and judges nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../src/published/checksums.ts';
import { writeLargeTable } from './bench/large-table.ts';

const RUNS = 5;
const LARGE = 1_000_000;
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

const large = join(place, 'large');
writeLargeTable(large, LARGE);
const runs = Array.from({ length: 3 }, () => buildMeasured(large));
print(`build of ${LARGE} rows of seven columns, seconds, median of three`, median(runs.map((run) => run.seconds)).toFixed(2));
print('the most memory it held, MB, median of three', median(runs.map((run) => run.megabytes)).toFixed(0));
rmSync(place, { recursive: true });

/** The process says itself, when it ends, how much memory it held at most. */
function buildMeasured(data: string): { readonly seconds: number; readonly megabytes: number } {
  const says = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS="+process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', says, BUILD, '--data', data, '--out', join(place, 'large-site')]);
  if (status !== 0) throw new Error(stderr.toString());
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(/maxRSS=(\d+)/.exec(stderr.toString())?.[1]) / 1024 };
}

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
