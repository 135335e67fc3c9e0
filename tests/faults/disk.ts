/** A disk that does what disks do: at the n-th call something happens. */
import { createRequire, syncBuiltinESMExports } from 'node:module';

/** `kill` ends the process as kill -9 does; any other word is the code of an error, which that call throws. */
export interface Fault {
  /** The first call that it happens to, from 1. */
  readonly at: number;
  readonly word: string;
  /** Whether it goes on for every later call that writes, as on a full disk; else it happens once. */
  readonly stays?: boolean;
}

type Call = (...args: readonly unknown[]) => unknown;

const require = createRequire(import.meta.url);
const WRITING = ['copyFileSync', 'mkdirSync', 'symlinkSync', 'writeFileSync', 'fsyncSync'];
const CALLS = [
  ...WRITING,
  'closeSync',
  'lstatSync',
  'openSync',
  'readdirSync',
  'readlinkSync',
  'renameSync',
  'rmSync',
  'spawnSync',
  'statSync',
];

/** Runs `work` on such a disk and gives the number of calls that it made. `work` must end before it returns. */
export function withFault({ at, word, stays = false }: Fault, work: () => void): number {
  const modules: readonly Record<string, Call>[] = [require('node:fs'), require('node:child_process')];
  const restore: (() => void)[] = [];
  let calls = 0;
  for (const module of modules) {
    for (const name of CALLS) {
      const original = module[name];
      if (!original) continue;
      module[name] = (...args) => strike(name) ?? original(...args);
      restore.push(() => Object.assign(module, { [name]: original }));
    }
  }
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    for (const back of restore) back();
    syncBuiltinESMExports();
  }
  return calls;

  function strike(name: string): unknown {
    calls += 1;
    const strikes = calls === at || (stays && calls > at && WRITING.includes(name));
    if (!strikes) return undefined;
    if (word === 'kill') process.kill(process.pid, 'SIGKILL');
    if (name === 'spawnSync') return { status: null };
    throw Object.assign(new Error(`${word}: made for a test, ${name}`), { code: word });
  }
}
