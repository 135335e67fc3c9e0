/** `npm test`: every check, the quick ones first; the first that fails ends it. With `--full` also those that take many minutes. */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

interface Step {
  readonly name: string;
  readonly commands: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '..');
const STEPS: readonly Step[] = [
  { name: 'lint', commands: ['biome check --error-on-warnings .', 'prettier --check --log-level warn "src/**/*.astro"'] },
  { name: 'types', commands: ['astro check --minimumFailingSeverity warning', 'tsc --noEmit'] },
  { name: 'tests', commands: ['vitest run --project unit --project built'] },
];
const FULL: Step = { name: 'faults', commands: ['vitest run --project full'] };

for (const step of process.argv.includes('--full') ? [...STEPS, FULL] : STEPS) {
  const status = runStep(step);
  if (status !== 0) process.exit(status);
}

function runStep({ name, commands }: Step): number {
  const start = performance.now();
  for (const command of commands) {
    const status = run(command);
    if (status === 0) continue;
    process.stdout.write(`✗ ${name} ${secondsSince(start)} s: ${command}\n`);
    return status;
  }
  process.stdout.write(`✓ ${name} ${secondsSince(start)} s\n`);
  return 0;
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function run(command: string): number {
  const path = [resolve(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { status } = spawnSync(command, {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // A command that was killed has no status of its own.
  return status ?? 1;
}
