/** `npm run release` where charts, topics and pages went: it asks why, and what it offers to fill in is enough. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { releaseOptions } from '../../scripts/release/options.ts';
import { release } from '../../scripts/release/run.ts';
import type { Terminal } from '../../scripts/release/work.ts';
import type { Problem } from '../../src/model.ts';
import { loadReleases } from '../../src/package/releases.ts';
import { copyFolder, PARKS, replacing } from '../copy-folder.ts';
import { change, releaseFolder } from '../released-folder.ts';

async function released(folder: string, id: string) {
  const problems: Problem[] = [];
  const said: string[] = [];
  const terminal: Terminal = {
    report: (found) => problems.push(...found.filter(({ severity }) => severity === 'error')),
    say: (text) => said.push(text),
    complain: (text) => said.push(text),
    isTerminal: false,
  };
  const signed = ['--drafted', '甲', '--checked', '乙', '--approved', '丙', '--yes'];
  const status = await release(releaseOptions(['--data', folder, '--lang', 'zh', '--id', id, ...signed]), terminal);
  return { status, problems, said: said.join('\n') };
}

it('a chart, a topic and a page that went are each asked for, and explained by the template', async () => {
  const folder = copyFolder(PARKS);
  releaseFolder(folder, '2024-03-01');
  change(
    folder,
    { file: 'charts.yaml', to: () => 'charts: []\n' },
    {
      file: 'site.yaml',
      to: (text) =>
        replacing('\nhero: plan-bars', '')(replacing(', chart: plan-bars }', ' }')(text)).replace(/ {2}- \{ name: people.*\n/, ''),
    },
    { file: 'metrics.yaml', to: replacing('topic: people', 'topic: land') },
    { file: 'pages/zh/about.md', to: () => null },
    { file: 'pages/en/about.md', to: () => null },
  );
  const refused = await released(folder, '2024-06-01');
  expect(refused.status).toBe(1);
  expect(refused.problems.map(({ code }) => code)).toEqual(['change-unexplained', 'change-unexplained', 'change-unexplained']);
  for (const entry of ['- chart: plan-bars', '- topic: people', '- page: about']) expect(refused.said).toContain(entry);

  const template = /\n(2024-06-01:\n[\s\S]*?)\n\n/.exec(`${refused.said}\n\n`)?.[1] ?? '';
  const filled = template.replace(/reason: #.*/g, 'reason: definition').replaceAll("''", "'合并'");
  appendFileSync(join(folder, 'changes.yaml'), `${filled}\n`);
  expect(await released(folder, '2024-06-01')).toMatchObject({ status: 0, problems: [] });
  const last = loadReleases(folder).releases.at(-1)?.release;
  const withdrawn = last?.changes.filter(({ kind }) => kind === 'withdrawn').map(({ id, explanation }) => [id, explanation?.note['zh']]);
  expect(withdrawn).toEqual([
    ['chart/plan-bars', '合并'],
    ['topic/people', '合并'],
    ['page/about', '合并'],
  ]);
});
