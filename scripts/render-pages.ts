/** Published JSON → pages, by Astro. */
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { siteRoot } from '../src/metadata/root.ts';
import { sitemap, sitemapIndex } from '../src/metadata/sitemap.ts';
import { filesBelow } from '../src/published/checksums.ts';

export interface Rendering {
  /** The folder that holds the published files; they become part of the site. */
  readonly published: string;
  readonly out: string;
  readonly base: string | undefined;
  readonly site: string | undefined;
}

/** Renders every page and returns how many there are. */
export async function renderPages({ published, out, base, site }: Rendering): Promise<number> {
  process.env['MINGZHANG_PUBLISHED'] = published;
  process.env['MINGZHANG_BASE'] = base ?? '';
  process.env['MINGZHANG_SITE'] = site ?? '';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const root = resolve(import.meta.dirname, '..');
  // Astro takes an output outside the working directory for foreign, and would render in a folder that all builds share.
  process.chdir(root);
  // Astro would copy the published files; moving them afterwards costs nothing, however large the tables are.
  await build({ root, outDir: out, publicDir: `${published}/none`, logLevel: 'silent' });
  const pages = filesBelow(out).filter((path) => path.endsWith('.html'));
  writeFileSync(join(out, 'sitemap-index.xml'), sitemapIndex(siteRoot()));
  writeFileSync(join(out, 'sitemap-0.xml'), sitemap(pages, siteRoot()));
  return pages.length;
}

/** Moves files and folders into a folder, into folders of the same name too. No file may take another's place. */
export function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else if (existsSync(target)) throw new Error(`two files of one name in the site: ${entry.name}`);
    else renameSync(source, target);
  }
}
