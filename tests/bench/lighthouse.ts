/**
 * `node lighthouse.ts RUNS SITE…`: Lighthouse as on a phone, for a page of each kind, medians. It is no dependency of the program, because it
 * is larger than most others together: where it is not found, this says so and how to get it.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from '../../scripts/bench/measure.ts';
import { heading, print, table } from '../../scripts/bench/print.ts';
import { type Chromium, findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts';
import { host } from './host.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const INSTALL = 'npm install --prefix FOLDER lighthouse@13.5.0, then LIGHTHOUSE=FOLDER/node_modules/lighthouse/cli/index.js npm run bench';
const LONGEST_REPORT = 64 * 1024 * 1024;

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>>;
}

const [runs = '5', ...sites] = process.argv.slice(2);
const lighthouse = found();
if (lighthouse === undefined) print('Lighthouse', `skipped: not found (${INSTALL})`);
else for (const site of sites) await measureSite(lighthouse, site);

function found(): readonly string[] | undefined {
  const named = process.env['LIGHTHOUSE'];
  if (named && existsSync(named)) return [process.execPath, named];
  return spawnSync('lighthouse', ['--version']).status === 0 ? ['lighthouse'] : undefined;
}

async function measureSite(command: readonly string[], site: string): Promise<void> {
  const browser = await findChromium();
  const server = await host(site);
  heading(`Lighthouse, mobile, medians of ${runs}: ${site.split('/').at(-1)}`);
  const rows: (readonly string[])[] = [];
  const lost = new Set<string>();
  for (const path of pagesOf(site)) {
    const reports: Report[] = [];
    for (let run = 0; run < Number(runs); run++) reports.push(await measure(command, server.address + path, browser));
    rows.push([
      path,
      ...CATEGORIES.map((name) => String(median(reports.map((report) => (report.categories[name]?.score ?? 0) * 100)).toFixed(0))),
    ]);
    for (const report of reports) for (const what of lossesOf(report)) lost.add(`${path}: ${what}`);
  }
  table(['page', ...CATEGORIES], rows);
  for (const what of lost) print('  lost points in a run', what);
  await server.close();
}

/** A page of each kind that the site has. */
function pagesOf(site: string): readonly string[] {
  const first = (folder: string, skip: readonly string[]): readonly string[] => {
    if (!existsSync(join(site, folder))) return [];
    const name = readdirSync(join(site, folder)).find((file) => file.endsWith('.html') && !skip.includes(file));
    return name ? [`${folder}/${name}`] : [];
  };
  return [
    'index.html',
    ...first('topics', []),
    ...first('metrics', ['index.html']),
    ...first('communities', ['index.html', 'compare.html', 'peers.html']),
  ];
}

async function measure([command = '', ...args]: readonly string[], url: string, { executablePath, env }: Chromium): Promise<Report> {
  const flags = ['--headless', ...LAUNCH_FLAGS].join(' ');
  const options = [url, '--output=json', '--quiet', `--chrome-flags=${flags}`];
  const { stdout } = await promisify(execFile)(command, [...args, ...options], {
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
    maxBuffer: LONGEST_REPORT,
  });
  return JSON.parse(stdout) as Report;
}

/** What counts and is not full marks. */
function lossesOf({ categories, audits }: Report): readonly string[] {
  const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return counted.flatMap(({ id }) => {
    const { score, title, displayValue = '' } = audits[id] ?? { score: null, title: id };
    return score !== null && score < 0.9 ? [`${title} ${displayValue}`.trim()] : [];
  });
}
