/** `npm run check`: the problems of a data folder and nothing else; writes only the report or the first descriptor it is asked for. */
import { writeFileSync } from 'node:fs';
import { problemBlock, withText } from '../src/i18n/problems.ts';
import { reportPage } from '../src/i18n/report-page.ts';
import { refuses } from '../src/lib/problem.ts';
import type { Problem } from '../src/model.ts';
import { EXIT, readOptions } from './command-line.ts';
import { inferPackage } from './infer-package.ts';
import { machineFault } from './machine-fault.ts';
import { startPipeline } from './pipeline.ts';

const options = readOptions(['data', 'lang', 'json', 'report', 'strict', 'infer']);
const { problems, lang, refused } = await orFault(() => (options.infer ? inferred() : checked()));

if (options.json) process.stdout.write(`${JSON.stringify(problems.map(withText), null, 1)}\n`);
else for (const problem of problems) process.stderr.write(problemBlock(problem, lang));
const { report } = options;
if (report) await orFault(() => writeFileSync(report, reportPage(problems, lang, strictly() ? `<p>${summary()}</p>` : '')));
if (!options.json) process.stdout.write(`${summary()}\n`);
process.exitCode = refused ? EXIT.refused : EXIT.done;

interface Checked {
  readonly problems: readonly Problem[];
  readonly lang: string;
  readonly refused: boolean;
}

async function checked(): Promise<Checked> {
  const { problems: found, lang: own, ready, end } = await startPipeline(options.data, options.strict);
  await end();
  return { problems: found, lang: options.lang ?? own, refused: ready === undefined };
}

function inferred(): Checked {
  const { problems: found, written } = inferPackage(options.data);
  return { problems: found, lang: options.lang ?? 'zh', refused: !written };
}

async function orFault<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = machineFault(error);
    if (!fault) throw error;
    process.stderr.write(`${fault}\n`);
    process.exit(EXIT.machine);
  }
}

// Nothing must be mended, and the site is refused all the same.
function strictly(): boolean {
  return options.strict && refused && !refuses(problems);
}

function summary(): string {
  const count = problems.length;
  if (lang === 'zh') {
    if (options.infer) return refused ? '没有写 datapackage.json。' : '已经写好 datapackage.json 的初稿，请打开核对。';
    if (count === 0) return '没有发现问题。';
    const outcome = strictly() ? '按 --strict，建议改的也要改好才能生成网站' : refused ? '不能生成网站' : '可以生成网站';
    return `共 ${count} 个问题，${outcome}。`;
  }
  if (options.infer) return refused ? 'No datapackage.json was written.' : 'A first datapackage.json was written; open it and check it.';
  if (count === 0) return 'No problems found.';
  const outcome = strictly()
    ? 'under --strict warnings refuse the site too'
    : refused
      ? 'the site cannot be built'
      : 'the site can be built';
  return `${count} problem(s); ${outcome}.`;
}
