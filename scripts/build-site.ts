/** The steps of a build. The site that stands is not touched until the new one is whole. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mistake } from '../src/lib/problem.ts';
import type { Problem } from '../src/model.ts';
import type { Folder } from '../src/package/load.ts';
import { writeChecksums } from '../src/published/checksums.ts';
import type { Publication } from '../src/published/publish.ts';
import { foreignOutput, isRunning, lock, replaceSite } from '../src/published/replace.ts';
import { writePublished } from '../src/published/write.ts';
import type { Options } from './command-line.ts';
import { machineFault } from './machine-fault.ts';
import { prepare } from './prepare.ts';
import { renderPages } from './render-pages.ts';

const ROOT = resolve(import.meta.dirname, '..');

export interface Built {
  readonly problems: readonly Problem[];
  readonly lang: string;
  /** Why the machine could not do it, in words. */
  readonly fault?: string;
  /** How many pages the site has; absent where none was built. */
  readonly pages?: number;
}

/** Builds a folder into `out`. */
export async function buildSite(options: Pick<Options, 'data' | 'out' | 'base' | 'site'>): Promise<Built> {
  const { folder, publication, problems, lang } = prepare(options.data);
  if (!folder || !publication) return { problems, lang };
  const foreign = foreignOutput(options.out, options.data);
  if (foreign) return { problems, lang, fault: foreign };
  let unlock: ReturnType<typeof lock> = null;
  try {
    unlock = lock(options.out);
    if (!unlock) return { problems, lang, fault: `另一个生成正在进行 / another build is running: ${options.out}` };
    return { problems, lang, pages: await renderAndReplace(options, folder, publication, problems) };
  } catch (error) {
    const glyphs = missingGlyphs(error);
    if (glyphs) return { problems: [...problems, glyphs], lang };
    const fault = machineFault(error);
    if (!fault) throw error;
    return { problems, lang, fault };
  } finally {
    unlock?.();
  }
}

async function renderAndReplace(
  { out, base, site }: Pick<Options, 'out' | 'base' | 'site'>,
  folder: Folder,
  publication: Publication,
  problems: readonly Problem[],
): Promise<number> {
  const staging = openStaging();
  try {
    const published = join(staging, 'published');
    cpSync(join(ROOT, 'public'), published, { recursive: true });
    writePublished(published, { ...publication, published: { ...publication.published, problems } }, folder);
    const rendered = join(staging, 'site');
    const pages = await renderPages({ published, out: rendered, base, site: site ?? folder.site.url ?? undefined });
    writeChecksums(rendered);
    replaceSite(rendered, out);
    return pages;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

// Astro renders from beside its output and finds its packages from there, so the work is done inside the project,
// in a folder of this process: builds of different sites do not meet. What a killed build left is cleared away.
function openStaging(): string {
  const works = join(ROOT, '.building');
  mkdirSync(works, { recursive: true });
  for (const pid of readdirSync(works)) if (!isRunning(Number(pid))) rmSync(join(works, pid), { recursive: true, force: true });
  const own = join(works, String(process.pid));
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  return own;
}

// A picture without a character would say something else, and which characters a picture needs shows only when it is drawn.
function missingGlyphs(error: unknown): Problem | undefined {
  const glyphs = error instanceof Error ? /glyphs missing from font: (.+)/.exec(error.message)?.[1] : undefined;
  return glyphs === undefined ? undefined : mistake('glyph-missing', 'charts.yaml', { glyphs });
}
