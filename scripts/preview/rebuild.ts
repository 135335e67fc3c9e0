/** One build of a preview, and the state that it leaves. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuses } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/model.ts';
import { startPipeline } from '../pipeline.ts';

export interface State {
  /** Grows with every build; the open page asks for it and reloads when it has. */
  readonly version: number;
  /** The folder of the last good site. */
  readonly good: string | null;
  /** What keeps the folder from being built now; what was let pass is not here. */
  readonly problems: readonly Problem[];
  readonly building: boolean;
  readonly lang: string;
  /** What went wrong with the machine or the program, in its own words. */
  readonly fault?: string;
}

/** Builds the folder as it stands. A site that was good stays served until the next good one is whole. */
export async function rebuild(data: string, place: string, before: State, lang: string | undefined): Promise<State> {
  const version = before.version + 1;
  try {
    const { problems, lang: own, end } = await startPipeline(data, false);
    await end();
    const state: State = { version, good: before.good, problems, building: false, lang: lang ?? own };
    if (refuses(problems)) return state;
    const out = join(place, String(version));
    const fault = await build(data, out);
    if (fault) return { ...state, fault };
    if (before.good) rmSync(before.good, { recursive: true, force: true });
    return { ...state, good: out, problems: [] };
  } catch (error) {
    // A file that went away while it was read ends this build, not the preview.
    return { version, good: before.good, problems: [], building: false, lang: before.lang, fault: String(error) };
  }
}

/** Bytes of a build's problems: one that says more is ended, and by custom that is soon. */
const LOUDEST = 256 * 1024 * 1024;

// A process of its own: the renderer keeps what it has read, and would show the old figures again.
function build(data: string, out: string): Promise<string | undefined> {
  const script = resolve(import.meta.dirname, '../build.ts');
  return new Promise((done) => {
    const command = [script, '--data', data, '--out', out];
    execFile(process.execPath, command, { maxBuffer: LOUDEST }, (error, _, err) => done(error ? err || error.message : undefined));
  });
}
