/** A page that is kept from the last build is the page that would be made: whatever in the folder was edited meanwhile. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/published/checksums.ts';
import { build } from '../build.ts';
import { copyFolder, PARKS, replacing } from '../copy-folder.ts';
import { everyByte } from '../faults/placing.ts';

const place = mkdtempSync(join(tmpdir(), 'mingzhang-kept-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Edits of an office, one after the other, each in the folder as the last one left it. */
const EDITS = [
  ['a cell of a table', 'parks.csv', '1000,40', '1100,40'],
  ['a cell that is missing no more', 'parks.csv', 'Oak Park,east,7.5,,', 'Oak Park,east,7.5,300,'],
  ['a figure', 'plan.csv', 'planned-parks,5,≥,5,', 'planned-parks,6,≥,6,'],
  ['the place of a figure in its source', 'plan.csv', '3座,plan,¶2', '3座,plan,¶4'],
  ['the title of a metric', 'metrics.yaml', '规划公园', '计划公园'],
  [
    'the topic of a metric',
    'metrics.yaml',
    'title: { zh: 公园面积, en: Area of parks }\n    topic: land',
    'title: { zh: 公园面积, en: Area of parks }\n    topic: people',
  ],
  ['the words of a chart', 'charts.yaml', '{ zh: 开放, en: open }', '{ zh: 已开放, en: open now }'],
  ['the title of a check', 'checks.yaml', '东区不多于全市', '东区不超过全市'],
  ['the title of the site', 'site.yaml', 'Springfield parks', 'Parks of Springfield'],
  ['the words of a page', 'pages/zh/about.md', '虚构的例子', '一个虚构的例子'],
  ['the title of a table', 'datapackage.json', 'Register of parks', 'List of parks'],
  ['the title of a column', 'datapackage.json', '"title": "面积"', '"title": "占地面积"'],
  ['the decimals of a unit', 'datapackage.json', '"title": "公顷", "decimals": 1', '"title": "公顷", "decimals": 2'],
  ['a label of a value', 'datapackage.json', '"label": "the city"', '"label": "the whole city"'],
  ['a row more', 'parks.csv', 'Lake Park,west', 'Pond Park,west,3,40,20\nLake Park,west'],
] as const;

describe('a folder that is edited and built again and again', () => {
  const data = copyFolder(PARKS, {
    file: 'checks.yaml',
    to: replacing('- open-parks\n', '- open-parks\n    policy: show\n    why: { zh: 一行一座, en: One row each }\n'),
  });
  const out = join(place, 'again');

  it.each(EDITS)('gives after an edit of %s what a first build would', async (_, file, from, to) => {
    const path = join(data, file);
    writeFileSync(path, replacing(from, to)(readFileSync(path, 'utf8')));
    const clean = join(place, 'clean');
    rmSync(clean, { recursive: true, force: true });
    await build({ data, out });
    await build({ data, out: clean });
    expect(everyByte(out)).toBe(everyByte(clean));
  });

  it('keeps every file, and says so with the same bytes, where nothing was edited', async () => {
    const inodes = (): string =>
      filesBelow(out)
        .map((path) => `${path} ${path === 'SHA256SUMS' ? '' : statSync(join(out, path)).ino}`)
        .join('\n');
    const [before, bytes] = [inodes(), everyByte(out)];
    await build({ data, out });
    expect([inodes(), everyByte(out)]).toEqual([before, bytes]);
  });

  it('makes all pages again where the address of the site changes', async () => {
    const clean = join(place, 'elsewhere');
    for (const target of [out, clean]) await build({ data, out: target, args: ['--site', 'https://example.org'] });
    expect(everyByte(out)).toBe(everyByte(clean));
  });
});
