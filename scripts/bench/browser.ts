/** Measurements in a browser: the tests know where to find one, so these lie beside them, each a command of its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const BENCHES = resolve(import.meta.dirname, '../../tests/bench');

/** Runs a measurement ; it prints for itself. */
export function benchBrowser(name: 'search' | 'lighthouse', args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [resolve(BENCHES, `${name}.ts`), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
