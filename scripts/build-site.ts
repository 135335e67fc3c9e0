/** The steps of a build. The site that stands is not touched until the new one is whole. */
import { cpSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { mistake } from '../src/lib/problem.ts';
import type { Problem } from '../src/model.ts';
import { writeChecksums } from '../src/published/checksums.ts';
import { isInterrupted, lockOf, recover } from '../src/published/leftovers.ts';
import { type Holder, type Lock, takeLock } from '../src/published/lock.ts';
import { foreignOutput, makeFolder, outputFolder } from '../src/published/output.ts';
import { replaceSite } from '../src/published/replace.ts';
import type { Options } from './command-line.ts';
import { machineFault } from './machine-fault.ts';
import { type Outcome, type Pipeline, startPipeline } from './pipeline.ts';
import { onSignal } from './signals.ts';
import { closeStaging, openStaging } from './staging.ts';

const ROOT = resolve(import.meta.dirname, '..');

export interface Built {
  readonly problems: readonly Problem[];
  readonly lang: string;
  /** Why the machine could not do it, in words. */
  readonly fault?: string;
  /** How many pages the site has; absent where none was built. */
  readonly pages?: number;
}

type Request = Pick<Options, 'data' | 'out' | 'base' | 'site'> & Partial<Pick<Options, 'strict'>>;

/** Builds a folder into `out`, or into the folder that `out` is a link to. */
export async function buildSite(options: Request): Promise<Built> {
  let outcome: Outcome = { problems: [], lang: 'zh' };
  try {
    const out = outputFolder(options.out);
    // A site that a killed build had moved aside comes back even where the data is refused.
    if (isInterrupted(out)) await withLock(out, async () => undefined);
    // Loading the renderer takes as long as reading a table of some hundred thousand rows, and a second core can do it.
    const renderer = import('./render-pages.ts');
    const pipeline = await startPipeline(options.data, options.strict ?? false);
    outcome = { problems: pipeline.problems, lang: pipeline.lang };
    try {
      if (!pipeline.ready) return outcome;
      const fault = foreignOutput(out, { data: options.data, project: ROOT });
      if (fault) return { ...outcome, fault };
      const { renderPages } = await renderer;
      const ended = await withLock(out, (lock) => renderAndReplace({ ...options, out }, pipeline, renderPages, lock));
      return { ...outcome, ...ended };
    } finally {
      await pipeline.end();
    }
  } catch (error) {
    return failed(error, outcome);
  }
}

type Ended = Pick<Built, 'fault' | 'pages'>;

// Whoever has the lock first clears away what a killed build left, so that nothing of it can be in the way.
async function withLock(out: string, work: (lock: Lock) => Promise<Ended | undefined>): Promise<Ended> {
  makeFolder(dirname(out));
  const lock = takeLock(lockOf(out), () => new Date());
  if ('pid' in lock) return { fault: heldBy(lock, out) };
  const clear = (): void => {
    closeStaging();
    lock.release();
  };
  const forget = onSignal(clear);
  try {
    recover(out);
    return (await work(lock)) ?? {};
  } finally {
    forget();
    clear();
  }
}

function heldBy({ pid, host, user, since }: Holder, out: string): string {
  return [
    `另一个生成正在进行（进程 ${pid}，机器 ${host}，用户 ${user}，${since} 开始），等它结束再试：${out}`,
    `another build is running (process ${pid} on ${host}, user ${user}, since ${since}); try again when it has ended: ${out}`,
  ].join('\n');
}

type RenderPages = typeof import('./render-pages.ts').renderPages;

async function renderAndReplace({ out, base, site }: Request, pipeline: Pipeline, renderPages: RenderPages, lock: Lock): Promise<Ended> {
  const staging = openStaging();
  const published = join(staging, 'published');
  cpSync(join(ROOT, 'public'), published, { recursive: true });
  await pipeline.write(published);
  const rendered = join(staging, 'site');
  const pages = await renderPages({ published, out: rendered, base, site: site ?? pipeline.ready?.url, written: pipeline.written });
  writeChecksums(rendered);
  if (!lock.isHeld()) return { fault: `锁被另一个生成接管了，请重试 / another build took the lock over; try again: ${out}` };
  replaceSite(rendered, out);
  return { pages };
}

function failed(error: unknown, { problems, lang }: Outcome): Built {
  const glyphs = missingGlyphs(error);
  if (glyphs) return { problems: [...problems, glyphs], lang };
  const fault = machineFault(error);
  if (fault === undefined) throw error;
  return { problems, lang, fault };
}

// A picture without a character would say something else, and which characters a picture needs shows only when it is drawn.
function missingGlyphs(error: unknown): Problem | undefined {
  const glyphs = error instanceof Error ? /glyphs missing from font: (.+)/.exec(error.message)?.[1] : undefined;
  return glyphs === undefined ? undefined : mistake('glyph-missing', 'charts.yaml', { glyphs });
}
