/** Who a process is, in terms that outlive it: its number alone may belong to another process tomorrow. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { hasCode } from '../lib/has-code.ts';
import { sha256 } from './checksums.ts';

/** A process that works on a site. */
export interface Owner {
  readonly pid: number;
  /** When it began, in ticks since the machine started; empty where the system does not tell. */
  readonly began: string;
  /** The running kernel and its set of process numbers: only where both are the same does a number mean the same process. */
  readonly kernel: string;
  readonly host: string;
  readonly user: string;
}

// Found out once, at the start: later there may be too many open files to look.
const BEGAN = beginOf(process.pid);
const KERNEL = kernelOf();

/** This process. */
export function thisProcess(): Owner {
  return { pid: process.pid, began: BEGAN, kernel: KERNEL, host: hostname(), user: userName() };
}

/** This process as a part of file names, `<number>-<began>-<machine>`; no other process ever has the same. */
export function processTag(): string {
  return `${process.pid}-${BEGAN || '0'}-${machineTag()}`;
}

/** Whether the process of a tag still runs; null where that cannot be known from here, or the name is no tag. */
export function tagRuns(tag: string): boolean | null {
  const [, pid, began, machine] = /^(\d+)-(\d+)-([0-9a-f]{8})$/.exec(tag) ?? [];
  if (machine !== machineTag()) return null;
  return isRunning(Number(pid), began === '0' ? '' : began);
}

function machineTag(): string {
  return sha256(Buffer.from(KERNEL)).slice(0, 8);
}

/** Whether the owner still runs; null where that cannot be known from here: another machine, or another container. */
export function ownerRuns({ pid, began, kernel }: Owner): boolean | null {
  return kernel === KERNEL ? isRunning(pid, began) : null;
}

/** Whether a process of this number runs that also began at that moment (in ticks; empty: whenever). */
export function isRunning(pid: number, began = ''): boolean {
  // Zero and less mean groups of processes, and some of those always run.
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be signalled, and runs all the same.
    if (!hasCode(error, 'EPERM')) return false;
  }
  const now = beginOf(pid);
  return began === '' || now === '' || began === now;
}

// The 22nd field; the second is the program's name in brackets and may itself hold spaces and brackets.
function beginOf(pid: number): string {
  const text = textOf(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function kernelOf(): string {
  const boot = textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  return boot ? `${boot} ${textOf(() => readlinkSync('/proc/self/ns/pid'))}` : hostname();
}

// A user that the machine has a number but no name for is nothing unusual in a container.
function userName(): string {
  return textOf(() => userInfo().username) || String(process.getuid?.() ?? '');
}

function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
