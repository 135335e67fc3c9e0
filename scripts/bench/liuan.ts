/** The small site: its build, and what its home page weighs. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../../src/published/checksums.ts';
import { buildCommand } from './commands.ts';
import { type Measured, measure, medianOf } from './measure.ts';
import { fixed, heading, print } from './print.ts';

const LIUAN = resolve(import.meta.dirname, '../../data/liuan');

/** Builds data/liuan again and again, where the last build stands; answers with the site. */
export async function benchLiuan(place: string, runs: number): Promise<string> {
  const out = join(place, 'liuan');
  const measured: Measured[] = [];
  for (let run = 0; run <= runs; run++) measured.push(await measure(buildCommand(LIUAN, out)));
  const { seconds, megabytes } = medianOf(measured.slice(1));
  heading(`data/liuan, medians of ${runs}`);
  print('build, seconds', fixed(seconds, 2));
  print('the most memory it held, MB', fixed(megabytes, 0));
  print('files', String(filesBelow(out).length));
  weighHome(out);
  return out;
}

function weighHome(out: string): void {
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  const loaded = [...home.matchAll(/(?:href|src)="((?:assets\/)?[\w.-]+\.(?:css|js|svg))"/g)].map(([, path]) => path ?? '');
  const weigh = (files: readonly string[]): string =>
    String(files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(out, file))).length, 0));
  print('home page, brotli bytes, all that it loads', weigh(['index.html', ...loaded]));
  print('requests', String(1 + loaded.length));
  print('script, brotli bytes', weigh(loaded.filter((path) => path.endsWith('.js'))));
}
