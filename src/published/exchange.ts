/** Two folders change names in one step that nothing can come between. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { isSystemError } from '../lib/has-code.ts';

/** The number of the system call `renameat2`; its last argument 2 means exchange, -100 the working folder. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Exchanges two folders on the same disk; false where nothing here can, and then both stand as they stood.
 * Node has no call for it, but every Linux has one of these commands: coreutils 9.5, util-linux 2.40, or Perl, which Debian and Red Hat bring.
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const before = identity(one);
  if (before === null) return false;
  return commands(one, other).some(([command, ...args]) => {
    const { status } = spawnSync(command, args, { stdio: 'ignore' });
    // What a command says of itself counts only where the disk says nothing: it may be killed after it has done its work.
    const after = identity(other);
    return after === null ? status === 0 : after === before;
  });
}

function commands(one: string, other: string): readonly (readonly [string, ...string[]])[] {
  const call = RENAMEAT2[process.arch];
  const script = `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  return [
    ['mv', '--exchange', '--no-target-directory', '--', one, other],
    ['exch', one, other],
    ...(call === undefined ? [] : [['perl', '-e', script, one, other] as const]),
  ];
}

function identity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
