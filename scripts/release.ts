/** `npm run release`: freezes what a folder publishes under an id that never changes, once every change is explained and three people stand for it. */
import type { Problem } from '../src/model.ts';
import { EXIT } from './command-line.ts';
import { keepCompiled } from './compile-cache.ts';
import { releaseOptions } from './release/options.ts';

keepCompiled();
const options = releaseOptions(process.argv.slice(2));
const { release } = await import('./release/run.ts');
const { machineFault } = await import('./machine-fault.ts');
const { problemBlock } = await import('../src/i18n/problems.ts');

try {
  process.exitCode = await release(options, {
    report: (problems: readonly Problem[], lang) => {
      for (const problem of problems) process.stderr.write(problemBlock(problem, lang));
    },
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    isTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  });
} catch (error) {
  const fault = machineFault(error);
  if (!fault) throw error;
  process.stderr.write(`${fault}\n`);
  process.exitCode = EXIT.machine;
}
