/** `npm run verify`: holds a site, or a ZIP of one, against its list of files, the records of its releases and its own data. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../src/model.ts';
import { EXIT, language, messageOf, usage } from './command-line.ts';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { path, root, lang, json } = options();
const { verifySite } = await import('./verify/verify.ts');
const { verdictText } = await import('./verify/verdict.ts');
const { machineFault } = await import('./machine-fault.ts');
const { problemBlock, withText } = await import('../src/i18n/problems.ts');

/** So many of one kind are told; a site whose every file was changed has thousands. */
const MOST_TOLD = 20;

try {
  const verified = await verifySite(path, root);
  if (json) process.stdout.write(`${JSON.stringify({ ...verified, problems: verified.problems.map(withText) }, null, 1)}\n`);
  else {
    for (const same of Map.groupBy(verified.problems, ({ code }) => code).values()) tell(same);
    process.stdout.write(verdictText(verified, lang));
  }
  process.exitCode = verified.problems.some(({ severity }) => severity !== 'notice') ? EXIT.refused : EXIT.done;
} catch (error) {
  const fault = machineFault(error);
  if (!fault) throw error;
  process.stderr.write(`${fault}\n`);
  process.exitCode = EXIT.machine;
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, MOST_TOLD)) process.stderr.write(problemBlock(problem, lang));
  const more = problems.length - MOST_TOLD;
  if (more > 0)
    process.stderr.write(
      lang === 'zh' ? `……这一种另有 ${more} 处（--json 列出全部）\n` : `… and ${more} more of this kind (--json lists all)\n`,
    );
}

function options(): { readonly path: string; readonly root: string | undefined; readonly lang: string; readonly json: boolean } {
  try {
    const known = { lang: { type: 'string' }, root: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options: known, strict: true, allowPositionals: true });
    const [named, ...more] = positionals;
    if (named === undefined || more.length > 0)
      throw new Error('请写一个网站的文件夹或者它的 ZIP 包 / name one folder of a site, or a ZIP of it: npm run verify -- dist');
    const place = resolve(named);
    if (!existsSync(place)) throw new Error(`没有这个文件或文件夹 / no such file or folder: ${place}`);
    const hash = values.root?.trim().toLowerCase();
    if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash))
      throw new Error(`--root 是 64 位十六进制 / takes 64 hexadecimal digits: ${hash}`);
    return { path: place, root: hash, lang: language(values.lang) ?? 'zh', json: values.json };
  } catch (error) {
    return usage(`${messageOf(error)}\n可用的选项 / options: --root --lang --json`);
  }
}
