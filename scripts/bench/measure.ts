/** Runs a command and measures it: time, processor time and the most memory that all its processes held together. */
import { spawn } from 'node:child_process';
import { watchMemory } from './memory.ts';

export interface Measured {
  readonly seconds: number;
  /** User and system time of the command and of all processes that it waited for. */
  readonly cpu: number;
  /** Not a number where the system does not tell. */
  readonly megabytes: number;
}

/** The shell tells at its end how much time its children took. */
const TIMED = '"$@" >/dev/null; status=$?; times; exit $status';

/** Runs a command to its end; one that fails rejects with what it said. */
export function measure([command = '', ...args]: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = watchMemory(child.pid ?? 0);
  const [times, said] = [textOf(child.stdout), textOf(child.stderr)];
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      const seconds = (performance.now() - start) / 1000;
      const megabytes = memory.most();
      if (status === 0) ended({ seconds, cpu: cpuOf(times()), megabytes });
      else failed(new Error(`${command} ${args.join(' ')}: ${status}\n${said()}`));
    });
  });
}

/** The second line of `times`: `0m8.510000s 0m0.410000s`. */
function cpuOf(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return children.split(' ').reduce((sum, text) => {
    const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
    return sum + Number(minutes) * 60 + Number(seconds);
  }, 0);
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The middle of each figure of several runs. */
export function medianOf(runs: readonly Measured[]): Measured {
  const of = (read: (run: Measured) => number): number => median(runs.map(read));
  return { seconds: of(({ seconds }) => seconds), cpu: of(({ cpu }) => cpu), megabytes: of(({ megabytes }) => megabytes) };
}
