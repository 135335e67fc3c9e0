/** What a visitor loads: pages of communities, the register's own pages, and the parts of its search. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesBelow } from '../../src/published/checksums.ts';
import { thingPages } from './commands.ts';
import { median } from './measure.ts';
import { heading, print } from './print.ts';

/** Pages weighed of each language, evenly spread. */
const SAMPLE = 500;

/** Weighs a register of a site. */
export function benchWeight(site: string, register: string): void {
  heading(`what a visitor loads of ${register}`);
  for (const folder of [register, `en/${register}`]) weighThings(site, folder);
  const below = filesBelow(join(site, register)).map((path) => `${register}/${path}`);
  const isThing = new RegExp(`^${register}/[^/]+\\.(?:html|json)$`);
  const own = ['index', 'compare', 'peers'].map((name) => `${register}/${name}.html`);
  heaviest('its own pages, largest, gzip bytes', site, [...below.filter((path) => path.endsWith('.html') && !isThing.test(path)), ...own]);
  heaviest(
    'parts of its data that a script loads, largest, gzip bytes',
    site,
    below.filter((path) => path.endsWith('.js')),
  );
}

function weighThings(site: string, folder: string): void {
  const all = thingPages(site, folder.replace('en/', ''));
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const weights = all
    .filter((_, index) => index % step === 0)
    .map((path) => brotliCompressSync(readFileSync(join(site, folder, path))).length);
  print(`${folder}: a page, brotli bytes, median / largest of ${weights.length}`, `${median(weights)} / ${Math.max(...weights)}`);
}

function heaviest(what: string, site: string, paths: readonly string[]): void {
  const weights = paths.map((path) => ({ path, bytes: gzipSync(readFileSync(join(site, path))).length }));
  const [most] = weights.sort((a, b) => b.bytes - a.bytes);
  if (most) print(`${what} (${paths.length} files)`, `${most.bytes}, ${most.path}`);
}
