/** `npm run diff`: what is different between two releases of a folder, or between a release and the folder as it stands. */
import { parseArgs } from 'node:util';
import { dataFolder, EXIT, language, messageOf, usage } from './command-line.ts';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { data, from, to, lang, form } = options();
const { compare } = await import('./diff/compare.ts');
const { diffText } = await import('./diff/text.ts');
const { changesCsv } = await import('../src/published/release-files.ts');
const { machineFault } = await import('./machine-fault.ts');
const { problemBlock } = await import('../src/i18n/problems.ts');

try {
  const { compared, problems, unknown, lang: own } = compare(data, from, to);
  const speaks = lang ?? own;
  for (const problem of problems) process.stderr.write(problemBlock(problem, speaks));
  if (unknown !== undefined) usage(unknown);
  if (!compared) process.exitCode = EXIT.refused;
  else if (form === 'json') process.stdout.write(`${JSON.stringify(compared.changes, null, 1)}\n`);
  else if (form === 'csv') process.stdout.write(changesCsv(compared.changes, speaks));
  else process.stdout.write(diffText(compared, speaks));
} catch (error) {
  const fault = machineFault(error);
  if (!fault) throw error;
  process.stderr.write(`${fault}\n`);
  process.exitCode = EXIT.machine;
}

function options() {
  const known = { data: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' }, csv: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ options: known, strict: true, allowPositionals: true });
    if (positionals.length > 2 || (values.json && values.csv)) throw new Error('npm run diff -- --data DIR [A] [B] [--json | --csv]');
    const [from, to] = positionals;
    const form = values.json ? 'json' : values.csv ? 'csv' : 'text';
    return { data: dataFolder(values.data), from, to, lang: language(values.lang), form } as const;
  } catch (error) {
    return usage(`${messageOf(error)}\n可用的选项 / options: --data --json --csv --lang [A] [B]`);
  }
}
