/** Runs before all tests: what they make lies in one temporary folder, which goes when they end. Processes that are ended from outside clear nothing up. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names that systems know the folder by; processes that are started later take them over. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'] as const;

export function setup(): () => void {
  const before = NAMES.map((name) => process.env[name]);
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-tests-'));
  for (const name of NAMES) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
    for (const [index, name] of NAMES.entries()) restore(name, before[index]);
  };
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
