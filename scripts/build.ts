/** `npm run build`: a data folder → a whole static site, swapped in only when complete. */
import type { Problem } from '../src/model.ts';
import { EXIT, readOptions } from './command-line.ts';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { buildSite } = await import('./build-site.ts');
const { problemBlock } = await import('../src/i18n/problems.ts');

const options = readOptions(['data', 'out', 'base', 'site', 'lang', 'strict', 'shard']);
const { problems, lang, fault, pages } = await buildSite(options);

report(problems, options.lang ?? lang);
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exit(EXIT.machine);
}
if (pages === undefined) {
  process.stderr.write(
    (options.lang ?? lang) === 'zh' ? '没有生成网站；原来的网站没有动。\n' : 'No site was built; the old one is untouched.\n',
  );
  process.exit(EXIT.refused);
}
process.stdout.write(
  (options.lang ?? lang) === 'zh' ? `网站已生成：${options.out}（${pages} 页）\n` : `Site built: ${options.out} (${pages} pages)\n`,
);

function report(found: readonly Problem[], language: string): void {
  for (const problem of found) process.stderr.write(problemBlock(problem, language));
}
