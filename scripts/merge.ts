/** `npm run merge -- --out DIR PART …`: the parts that `--shard` made → the whole site, the same bytes as one build gives. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeChecksums } from '../src/published/checksums.ts';
import { fileWriter, type SiteFile, standingSite } from '../src/published/files.ts';
import { lockOf, recover } from '../src/published/leftovers.ts';
import { takeLock } from '../src/published/lock.ts';
import { foreignOutput, makeFolder, outputFolder } from '../src/published/output.ts';
import { replaceSite } from '../src/published/replace.ts';
import { EXIT } from './command-line.ts';
import { machineFault } from './machine-fault.ts';
import { closeStaging, openStaging } from './staging.ts';

const { out, parts } = readArguments();
try {
  const directory = join(openStaging(), 'site');
  const files = parts.flatMap((part) => copyPart(part, directory));
  const missing = missingPages(directory, files);
  if (missing.length > 0)
    end(
      EXIT.refused,
      `还缺 ${missing.length} 页，例如 ${missing[0]}：少了一部分？ / ${missing.length} pages are missing, such as ${missing[0]}: is a part not there?`,
    );
  writeChecksums(directory, files);
  place(directory);
  process.stdout.write(`网站已合并 / site merged: ${out} (${files.length})\n`);
} catch (error) {
  const fault = machineFault(error);
  if (fault === undefined) throw error;
  end(EXIT.machine, fault);
} finally {
  closeStaging();
}

function readArguments(): { readonly out: string; readonly parts: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
    if (values.out === undefined || positionals.length === 0) throw new Error('npm run merge -- --out DIR PART …');
    return { out: outputFolder(resolve(values.out)), parts: positionals.map((part) => resolve(part)) };
  } catch (error) {
    return end(EXIT.usage, error instanceof Error ? error.message : String(error));
  }
}

/** Copies the files that a part lists, each held against its checksum: a part that was damaged on its way is refused. */
function copyPart(part: string, directory: string): readonly SiteFile[] {
  const site = standingSite(part);
  if (!site) return end(EXIT.refused, `这里没有网站的一部分 / no part of a site: ${part}`);
  const write = fileWriter(directory, null);
  return [...site.hashes].map(([path, hash]) => {
    const source = join(part, path);
    if (!existsSync(source)) return end(EXIT.refused, `少了文件 / a file is missing: ${source}`);
    const file = write(path, readFileSync(source));
    return file.hash === hash ? file : end(EXIT.refused, `文件变了 / a file has changed: ${source}`);
  });
}

/** Pages that the sitemaps name and no part brought. */
function missingPages(directory: string, files: readonly SiteFile[]): readonly string[] {
  const there = new Set(files.map(({ path }) => path));
  const maps = files.filter(({ path }) => /^sitemap-\d+\.xml$/.test(path));
  if (maps.length === 0) return ['index.html'];
  const listed = maps.flatMap(({ path }) => [...readFileSync(join(directory, path), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]);
  // An address of the site may stand before the path: what is left of it names no file.
  return listed.map(([, address = '']) => pathOf(address, there)).filter((path) => !there.has(path));
}

function pathOf(address: string, there: ReadonlySet<string>): string {
  // The address of a folder is that of its index.
  const path = decodeURI(address.replace(/^https?:\/\/[^/]+\//, '')).replace(/(^|\/)$/, '$1index.html');
  const parts = path.split('/');
  const found = parts.map((_, index) => parts.slice(index).join('/')).find((end) => there.has(end));
  return found ?? path;
}

function place(directory: string): void {
  const fault = foreignOutput(out, { data: parts[0] ?? out, project: resolve(import.meta.dirname, '..') });
  if (fault) end(EXIT.machine, fault);
  makeFolder(dirname(out));
  const lock = takeLock(lockOf(out), () => new Date());
  if ('pid' in lock) end(EXIT.machine, `另一个生成正在进行 / another build is running: ${out}`);
  try {
    recover(out);
    replaceSite(directory, out);
  } finally {
    lock.release();
  }
}

function end(status: number, words: string): never {
  process.stderr.write(`${words}\n`);
  closeStaging();
  process.exit(status);
}
