/** Builds that are watched, stopped and killed while they run. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PROJECT } from '../build.ts';
import { copyFolder, PARKS, replacing } from '../copy-folder.ts';

export interface Ended {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly err: string;
  readonly seconds: number;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Start {
  readonly data: string;
  readonly out: string;
  readonly project?: string;
  /** A command that runs the build in its own way, such as as another user. */
  readonly through?: readonly string[];
}

/** Two versions of one small folder, whose sites differ. */
export function twoVersions(): readonly [string, string] {
  return [copyFolder(PARKS), copyFolder(PARKS, { file: 'site.yaml', to: replacing('春田市公园', '夏田市公园') })];
}

/** Starts a build in a group of processes of its own. */
export function start({ data, out, project = PROJECT, through = [] }: Start): Running {
  const began = performance.now();
  const [command = '', ...args] = [...through, process.execPath, join(project, 'scripts/build.ts'), '--data', data, '--out', out];
  const child = spawn(command, args, { cwd: project, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (status) => done({ status, err, seconds: (performance.now() - began) / 1000 }));
  });
  return { child, ended };
}

/** Runs a build to its end. */
export function finish(request: Start): Promise<Ended> {
  return start(request).ended;
}

/** Kills a build that has run for so long, as a whole group or its first process alone; it may have ended before. */
export async function killAfter({ child, ended }: Running, seconds: number, wholeGroup: boolean): Promise<Ended> {
  await Promise.race([setTimeout(seconds * 1000), ended]);
  if (child.exitCode === null && child.pid !== undefined) process.kill(wholeGroup ? -child.pid : child.pid, 'SIGKILL');
  return ended;
}

/** The folders in which builds of a process work. */
export function worksOf(pid: number | undefined, project = PROJECT): readonly string[] {
  const works = join(project, '.building');
  return existsSync(works) ? readdirSync(works).filter((name) => name.startsWith(`${pid}-`)) : [];
}

/** Why nothing can be mounted here, said aloud; null where it can. */
export function cannotMount(): string | null {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'NOT TESTED: only root can mount disks, and this is not root / 没有测试：要有 root 权限才能挂载磁盘';
  }
}

export const TRACE = / {4}at |\.ts:\d+/;
