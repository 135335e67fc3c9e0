/**
 * `npm run bench`: times builds, and weighs what visitors load. A benchmark, not a test: it prints, and judges nothing.
 * Cities are compared with Hugo (`bench/cities.ts` says how); where there is none on the PATH it says that it skipped. 100,000 communities only
 * with `--large`. `--only`, `--sizes` and `--runs` choose.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBrowser } from './bench/browser.ts';
import { benchCities } from './bench/cities.ts';
import { benchLiuan } from './bench/liuan.ts';
import { readBenchOptions } from './bench/options.ts';
import { benchReleases } from './bench/releases.ts';
import { benchRows } from './bench/rows.ts';
import { benchWeight } from './bench/weight.ts';

const { parts, ...rest } = readBenchOptions();
const place = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const needs = (...names: readonly Parameters<typeof parts.has>[0][]): boolean => names.some((name) => parts.has(name));
const liuan = needs('liuan', 'lighthouse') ? await benchLiuan(place, rest.runs) : undefined;
if (needs('rows')) await benchRows(place, rest.runs);
if (needs('releases')) await benchReleases(place, rest.runs);
const city = needs('city', 'increment', 'weight', 'search', 'lighthouse') ? await benchCities(place, { parts, ...rest }) : undefined;
if (city && needs('weight')) benchWeight(city, 'communities');
if (city && needs('search')) benchBrowser('search', [city]);
if (needs('lighthouse')) benchBrowser('lighthouse', [String(rest.runs), ...[city, liuan].flatMap((site) => site ?? [])]);
if (!rest.sizes.includes(100_000)) process.stdout.write('\n100,000 communities: only with --large\n');
