/** Published JSON → pages, by Astro. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';

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
  await build({ root: resolve(import.meta.dirname, '..'), outDir: out, publicDir: published, logLevel: 'error' });
  return readdirSync(out, { recursive: true }).filter((path) => String(path).endsWith('.html')).length;
}
