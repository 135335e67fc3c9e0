/** Runs a command of the project as a person would, and waits for its end. */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

const SCRIPTS = resolve(import.meta.dirname, '../../scripts');

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** @example run('check.ts', '--data', folder) */
export function run(script: string, ...options: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [join(SCRIPTS, script), ...options], (error, out, err) =>
      done({ status: Number(error?.code ?? 0), out, err }),
    );
  });
}
