/** The steps of a build. The site that stands is not touched until the new one is whole. */
import { dirname, resolve } from 'node:path';
import { mistake } from '../src/lib/problem.ts';
import type { Problem } from '../src/model.ts';
import { writeChecksums } from '../src/published/checksums.ts';
import { isSite } from '../src/published/files.ts';
import { isInterrupted, lockOf, recover } from '../src/published/leftovers.ts';
import { type Holder, type Lock, takeLock } from '../src/published/lock.ts';
import { foreignOutput, makeFolder, outputFolder } from '../src/published/output.ts';
import { replaceSite } from '../src/published/replace.ts';
import type { Options } from './command-line.ts';
import { machineFault } from './machine-fault.ts';
import type { Outcome } from './pipeline.ts';
import { onSignal } from './signals.ts';
import { closeStaging } from './staging.ts';
import { startWork, type Work } from './work.ts';

const ROOT = resolve(import.meta.dirname, '..');

export interface Built {
  readonly problems: readonly Problem[];
  readonly lang: string;
  /** Why the machine could not do it, in words. */
  readonly fault?: string;
  /** How many pages the site has; absent where none was built. */
  readonly pages?: number;
}

type Request = Pick<Options, 'data' | 'out' | 'base' | 'site'> & Partial<Pick<Options, 'strict' | 'shard'>>;

/** Builds a folder into `out`, or into the folder that `out` is a link to. */
export async function buildSite(options: Request): Promise<Built> {
  let outcome: Outcome = { problems: [], lang: 'zh' };
  const forget = onSignal(closeStaging);
  try {
    const out = outputFolder(options.out);
    // A site that a killed build had moved aside comes back even where the data is refused.
    if (isInterrupted(out)) await withLock(out, async () => undefined);
    const starting = startWork({ ...options, again: isSite(out) });
    // While other threads read the data: looking through a large site takes a while.
    const looked = settled(() => foreignOutput(out, { data: options.data, project: ROOT }));
    const work = await starting;
    const { problems, lang, ready } = work.pipeline;
    outcome = { problems, lang };
    try {
      if (!ready) return outcome;
      const fault = await looked;
      return { ...outcome, ...(fault ? { fault } : await withLock(out, (lock) => finishAndReplace(work, out, lock))) };
    } finally {
      await work.end();
    }
  } catch (error) {
    return failed(error, outcome);
  } finally {
    forget();
    closeStaging();
  }
}

/** Work that is done at once; what it throws reaches who waits for it, and nobody else. */
function settled<T>(work: () => T): Promise<T> {
  const promise = new Promise<T>((resolve) => resolve(work()));
  promise.catch(() => undefined);
  return promise;
}

type Ended = Pick<Built, 'fault' | 'pages'>;

// Whoever has the lock first clears away what a killed build left, so that nothing of it can be in the way.
async function withLock(out: string, work: (lock: Lock) => Promise<Ended | undefined>): Promise<Ended> {
  makeFolder(dirname(out));
  const lock = takeLock(lockOf(out), () => new Date());
  if ('pid' in lock) return { fault: heldBy(lock, out) };
  const forget = onSignal(() => {
    closeStaging();
    lock.release();
  });
  try {
    recover(out);
    return (await work(lock)) ?? {};
  } finally {
    forget();
    lock.release();
  }
}

function heldBy({ pid, host, user, since }: Holder, out: string): string {
  return [
    `另一个生成正在进行（进程 ${pid}，机器 ${host}，用户 ${user}，${since} 开始），等它结束再试：${out}`,
    `another build is running (process ${pid} on ${host}, user ${user}, since ${since}); try again when it has ended: ${out}`,
  ].join('\n');
}

async function finishAndReplace(work: Work, out: string, lock: Lock): Promise<Ended> {
  const { directory, files } = await work.finish(isSite(out) ? out : null);
  writeChecksums(directory, files);
  if (!lock.isHeld()) return { fault: `锁被另一个生成接管了，请重试 / another build took the lock over; try again: ${out}` };
  replaceSite(
    directory,
    out,
    files.filter(({ carried }) => carried).map(({ path }) => path),
  );
  return { pages: files.filter(({ path }) => path.endsWith('.html')).length };
}

function failed(error: unknown, { problems, lang }: Outcome): Built {
  const late = missingGlyphs(error) ?? damagedTable(error);
  if (late) return { problems: [...problems, late], lang };
  const fault = machineFault(error);
  if (fault === undefined) throw error;
  return { problems, lang, fault };
}

// A picture without a character would say something else, and which characters a picture needs shows only when it is drawn.
function missingGlyphs(error: unknown): Problem | undefined {
  const glyphs = said(error, /glyphs missing from font: (.+)/);
  return glyphs === undefined ? undefined : mistake('glyph-missing', 'charts.yaml', { glyphs });
}

// Tables of old releases are read when they are written, and only then.
function damagedTable(error: unknown): Problem | undefined {
  const file = said(error, /frozen table damaged: (.+)/);
  return file === undefined ? undefined : mistake('frozen-table-damaged', file);
}

function said(error: unknown, pattern: RegExp): string | undefined {
  return error instanceof Error ? pattern.exec(error.message)?.[1] : undefined;
}
