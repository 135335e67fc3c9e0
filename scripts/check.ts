/** `npm run check`: the problems of a data folder and nothing else; writes only the report it is asked for. */
import { writeFileSync } from 'node:fs';
import { problemBlock } from '../src/i18n/problems.ts';
import { reportPage } from '../src/i18n/report-page.ts';
import { refuses } from '../src/lib/problem.ts';
import { EXIT, readOptions } from './command-line.ts';
import { machineFault } from './machine-fault.ts';
import { prepare } from './prepare.ts';

const options = readOptions(['data', 'lang', 'json', 'report']);
const prepared = prepare(options.data);
const lang = options.lang ?? prepared.lang;
const refused = refuses(prepared.problems);

if (options.json) process.stdout.write(`${JSON.stringify(prepared.problems, null, 1)}\n`);
else for (const problem of prepared.problems) process.stderr.write(problemBlock(problem, lang));
if (options.report) writeReport(options.report);
if (!options.json) process.stdout.write(`${summary()}\n`);
process.exitCode = refused ? EXIT.refused : EXIT.done;

function writeReport(path: string): void {
  try {
    writeFileSync(path, reportPage(prepared.problems, lang));
  } catch (error) {
    const fault = machineFault(error);
    if (!fault) throw error;
    process.stderr.write(`${fault}\n`);
    process.exit(EXIT.machine);
  }
}

function summary(): string {
  const count = prepared.problems.length;
  if (count === 0) return lang === 'zh' ? '没有发现问题。' : 'No problems found.';
  if (lang === 'zh') return refused ? `共 ${count} 个问题，不能生成网站。` : `共 ${count} 个问题，可以生成网站。`;
  return refused ? `${count} problem(s); the site cannot be built.` : `${count} problem(s); the site can be built.`;
}
