/** Whole folders out of which things went: what their addresses say, what came back, and what the folder has beyond its last release. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/file-name.ts';
import { filesBelow } from '../../src/published/checksums.ts';
import { copyFolder, type Edit, PARKS, replacing } from '../copy-folder.ts';
import { change, releaseFolder } from '../released-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'mingzhang-gone-'));
const HOSTILE = '<img src=x onerror=alert(document.domain)>"\'&amp;</title><script>pwned=true</script>';
const TREES = '树木 <b>"&\'';
const edit = (file: string, ...pairs: readonly (readonly [from: string, to: string])[]): Edit => ({
  file,
  to: (text) => pairs.reduce((changed, [from, to]) => replacing(from, to)(changed), text),
});
const added = (file: string, text: string): Edit => ({ file, to: (old) => old + text });
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const BARS = `
  - name: visitor-bar
    kind: open-bar
    topic: people
    finding: { zh: ${quoted(`游客{% value "visitors" /%}，${HOSTILE}`)}, en: ${quoted(`{% value "visitors" /%} visitors ${HOSTILE}`)} }
    subtitle: { zh: 游客。, en: Visitors. }
    bars: [visitors]
  - name: east-bar
    kind: open-bar
    topic: land
    finding: { zh: '东区{% value "east-parks" /%}座', en: '{% value "east-parks" /%} in the east' }
    subtitle: { zh: 公园数（座）。, en: Number of parks. }
    bars: [east-parks]
`;
const VISITORS = /\n {2}- name: visitors[\s\S]*?(?=\n {2}- name: east-share)/;
const PEOPLE = `  - { name: people, title: { zh: ${quoted(HOSTILE)}, en: ${quoted(HOSTILE)} }, lead: visitors }`;
const treesResource = JSON.stringify({
  name: TREES,
  path: 'trees.csv',
  title: HOSTILE,
  schema: { fields: [{ name: 'tree', type: 'string' }], primaryKey: ['tree'] },
});

/** What the folder has in its first release: things that will go. */
const FIRST: readonly Edit[] = [
  added('charts.yaml', BARS),
  edit('site.yaml', ['  - { name: people, title: { zh: 人, en: People } }', PEOPLE]),
  edit('datapackage.json', ['"resources": [', `"resources": [${treesResource},`]),
  added('trees.csv', 'tree\n<script>pwned=true</script>\n'),
];
/** A figure goes, and with it its chart and its topic; a chart and a table go by themselves. */
const SECOND: readonly Edit[] = [
  { file: 'metrics.yaml', to: (text) => text.replace(VISITORS, '') },
  { file: 'charts.yaml', to: (text) => text.slice(0, text.indexOf('\n  - name: visitor-bar')) },
  edit('site.yaml', [PEOPLE, '']),
  edit('datapackage.json', [`${treesResource},`, '']),
  { file: 'trees.csv', to: () => null },
  added(
    'changes.yaml',
    `2024-06-01:
  - observation: visitors
    reason: definition
    note: { zh: ${quoted(`不再统计${HOSTILE}`)}, en: ${quoted(`No longer counted ${HOSTILE}`)} }
  - chart: east-bar
    reason: correction
    wrong-since: 2024-03-01
    note: { zh: ${quoted(`图画错了${HOSTILE}`)}, en: ${quoted(`Drawn wrongly ${HOSTILE}`)} }
  - dataset: ${quoted(TREES)}
    reason: new-source
    note: { zh: 另有名册, en: There is another register }
`,
  ),
];
/** The figure and its topic come back, its chart does not. */
const THIRD: readonly Edit[] = [
  edit('metrics.yaml', [
    '  - name: east-share',
    '  - name: visitors\n    title: { zh: 游客, en: Visitors }\n    topic: people\n    calculation: aggregate\n    resource: parks\n    method: sum\n    field: visitors\n    scope: city\n  - name: east-share',
  ]),
  edit('site.yaml', ['hero: plan-bars', `${PEOPLE.replace('  - { name', '  - { name')}\nhero: plan-bars`]),
];
/** Not released yet. */
const PENDING: readonly Edit[] = [
  edit('parks.csv', ['Elm Park,east,12.5', 'Elm Park,east,13']),
  { file: 'metrics.yaml', to: (text) => text.replace(/ {2}- name: parks-to-open[\s\S]*?(?= {2}- name: area)/, '') },
];

const html = (site: string, path: string): string => readFileSync(join(place, site, path), 'utf8');
const text = (site: string, path: string): string => parseHTML(html(site, path)).document.body.textContent.replace(/\s+/g, ' ');
const exists = (site: string, path: string): boolean => existsSync(join(place, site, path));

function build(folder: string, name: string): void {
  execFileSync(process.execPath, ['scripts/build.ts', '--data', folder, '--out', join(place, name)], { cwd: ROOT, stdio: 'ignore' });
}

beforeAll(() => {
  const folder = copyFolder(PARKS, ...FIRST);
  releaseFolder(folder, '2024-03-01');
  change(folder, ...SECOND);
  releaseFolder(folder, '2024-06-01');
  build(folder, 'gone');
  change(folder, ...THIRD);
  releaseFolder(folder, '2024-09-01');
  change(folder, ...PENDING);
  build(folder, 'back');
}, 240_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const TREES_PAGE = `data/${fileName(TREES)}.html`;
const GONE = ['charts/east-bar.html', 'charts/visitor-bar.html', 'metrics/visitors.html', 'topics/people.html', TREES_PAGE];

describe('what a release withdrew', () => {
  it.each([
    ['charts/east-bar.html', '这张图已在 2024-06-01 版撤回', `原因（更正错误）：图画错了${HOSTILE}`, '东区公园2座'],
    // Nobody explained this chart: it went with its figure.
    ['charts/visitor-bar.html', '这张图已在 2024-06-01 版撤回', `原因（口径改变）：不再统计${HOSTILE}`, '游客至少3,500人'],
    ['metrics/visitors.html', '这个指标已在 2024-06-01 版撤回', `原因（口径改变）：不再统计${HOSTILE}`, '游客至少3,500人'],
    ['topics/people.html', '这个主题已在 2024-06-01 版撤回', `原因（口径改变）：不再统计${HOSTILE}`, '游客至少3,500人'],
    [TREES_PAGE, '这个数据集已在 2024-06-01 版撤回', '原因（来源更新）：另有名册', '2024-03-01 版里的这个数据集'],
  ])('%s says when, why, and what it last was', (path, when, why, last) => {
    for (const words of [when, why, last, '最后一次公布：2024-03-01 版']) expect(text('gone', path)).toContain(words);
    expect(text('gone', path)).not.toContain('没有写明原因');
  });

  it.each([
    ['charts/east-bar.html', 'This chart was withdrawn in release 2024-06-01', `Reason (correction of an error): Drawn wrongly ${HOSTILE}`],
    [
      'metrics/visitors.html',
      'This figure was withdrawn in release 2024-06-01',
      `Reason (changed definition): No longer counted ${HOSTILE}`,
    ],
    ['topics/people.html', 'This topic was dropped in release 2024-06-01', `Reason (changed definition): No longer counted ${HOSTILE}`],
    [TREES_PAGE, 'This dataset was withdrawn in release 2024-06-01', 'Reason (new source): There is another register'],
  ])('en/%s says it in English', (path, when, why) => {
    for (const words of [when, why, 'Last published in release 2024-03-01']) expect(text('gone', `en/${path}`)).toContain(words);
  });

  it('leads to the releases, to what stays in the last of them, and nowhere that is not there', () => {
    expect(html('gone', 'en/charts/east-bar.html')).toContain('href="../r/2024-03-01/charts/east-bar.html"');
    expect(html('gone', `en/${TREES_PAGE}`)).toContain(`href="../../r/2024-03-01/data/${fileName(TREES)}.csv"`);
    expect(html('gone', 'topics/people.html')).toContain('href="../r/2024-06-01/index.html"');
    for (const site of ['gone', 'back']) expect(brokenLinks(site), site).toEqual([]);
  });

  it('was wrong where it was withdrawn as an error, and says so for ever', () => {
    expect(text('gone', 'charts/east-bar.html')).toContain('这里公布过的内容自 2024-03-01 版起有误，已在 2024-06-01 版撤回。');
    expect(text('back', 'en/charts/east-bar.html')).toContain(
      'What was published here was wrong from release 2024-03-01 until it was withdrawn in release 2024-06-01.',
    );
    for (const path of ['charts/visitor-bar.html', 'topics/people.html', TREES_PAGE]) expect(text('gone', path)).not.toContain('有误');
    expect(text('gone', 'releases/corrections.html')).toContain(`图画错了${HOSTILE}`);
  });

  it('is text and nothing else, whatever it was called and whatever the reason says', () => {
    const pages = filesBelow(join(place, 'gone')).filter((path) => path.endsWith('.html') && html('gone', path).includes('pwned'));
    expect(pages).toEqual(expect.arrayContaining([...GONE, 'r/2024-06-01/index.html', 'releases/corrections.html']));
    for (const path of pages) {
      const { document } = parseHTML(html('gone', path));
      const scripts = [...document.querySelectorAll('script')].filter((script) => /pwned=true/.test(script.textContent) && !isData(script));
      expect([scripts.length, document.querySelectorAll('[onerror]').length], path).toEqual([0, 0]);
    }
  });

  it('says it in the frames of other sites too', () => {
    for (const [path, what] of [
      ['embed/visitor-bar/index.html', '这张图'],
      ['embed/metrics/visitors/index.html', '这个指标'],
    ] as const) {
      expect(text('gone', path)).toContain(`${what}已在 2024-06-01 版撤回，不再公布。原因（口径改变）：不再统计${HOSTILE}`);
      expect(text('gone', `en/${path}`)).toContain('was withdrawn in release 2024-06-01');
    }
    expect(html('gone', 'embed/visitor-bar/index.html')).toContain('href="../../charts/visitor-bar.html"');
    expect(text('back', 'embed/metrics/visitors/index.html')).not.toContain('撤回');
    expect(text('back', 'embed/metrics/parks-to-open/index.html')).toContain('已经拿掉');
  });

  it('is the last that the feed of a topic tells', () => {
    expect(html('gone', 'topics/people.xml').match(/<entry>/g)).toHaveLength(1);
    expect(html('gone', 'en/topics/people.xml')).toContain('<title>Release 2024-06-01</title>');
    expect(html('gone', 'topics/people.xml')).not.toContain('<img');
  });

  it('is in no list of what there is', () => {
    expect(text('gone', 'charts/index.html')).not.toContain('东区2座');
    expect(html('gone', 'index.html')).not.toContain('topics/people');
    expect(html('gone', 'metrics/index.html')).not.toContain('visitors.html');
  });
});

describe('what came back', () => {
  it('has its own page again, which tells that it had gone and why', () => {
    for (const path of ['metrics/visitors.html', 'topics/people.html']) {
      expect(text('back', path), path).not.toContain('已在 2024-06-01 版撤回');
      expect(text('back', path), path).toMatch(/历史2024-09-01 版.*新增.*2024-06-01 版.*撤回.*口径改变.*不再统计/);
    }
    expect(html('back', 'index.html')).toContain('topics/people.html');
  });

  it('brings nothing else back: what stayed away still says when it went', () => {
    for (const path of ['charts/east-bar.html', 'charts/visitor-bar.html', TREES_PAGE])
      expect(text('back', path), path).toContain('已在 2024-06-01 版撤回');
  });

  it('is told on the page of the release that had it first', () => {
    const old = text('back', 'r/2024-03-01/index.html');
    expect(old).toMatch(/游客至少3,500人.*在 2024-06-01 版撤回.*口径改变.*不再统计.*在 2024-09-01 版重新公布：至少3,500人/);
    expect(text('back', 'en/r/2024-03-01/index.html')).toContain('published again in release 2024-09-01: at least 3,500 people');
  });
});

describe('a folder that is newer than its last release', () => {
  it('says so at the foot of every page and at the list of releases, with how much is different', () => {
    expect(text('back', 'releases/index.html')).toContain('本站数字与 2024-09-01 版有 3 处不同，尚未发布。');
    expect(text('back', 'en/releases/index.html')).toContain('differ from release 2024-09-01 in 3 places not released yet.');
    for (const path of ['index.html', 'metrics/area.html', 'about.html'])
      expect(text('back', path), path).toContain('本站数字比 2024-09-01 版新，尚未发布。');
    expect(text('back', 'en/index.html')).toContain('newer than release 2024-09-01 and not released yet');
    expect(text('gone', 'index.html')).toContain('本站数字与 2024-06-01 版相同。');
  });

  it('says it to programs', () => {
    const counts = { new: 0, revised: 1, corrected: 0, withdrawn: 1 };
    expect(JSON.parse(html('back', 'api/pending.json'))).toEqual({ since: '2024-09-01', counts, following: 1 });
    expect(JSON.parse(html('gone', 'api/pending.json'))).toBeNull();
    expect(html('back', 'embed/plan-bars/index.html')).not.toMatch(/<html[^>]* data-release=/);
    expect(html('gone', 'embed/plan-bars/index.html')).toMatch(/<html[^>]* data-release="2024-06-01"/);
    expect(JSON.parse(html('back', 'cite/metric-area.csl.json'))).not.toMatchObject([{ version: expect.anything() }]);
    expect(JSON.parse(html('gone', 'cite/metric-area.csl.json'))).toMatchObject([{ version: '2024-06-01' }]);
  });

  it('is cited as no release, and offers no release to be embedded', () => {
    expect(text('back', 'metrics/area.html')).toContain('比 2024-09-01 版新，尚未发布');
    expect(html('back', 'charts/plan-bars.html')).not.toContain('r/2024-09-01/embed');
    expect(html('gone', 'charts/plan-bars.html')).toContain('r/2024-06-01/embed/plan-bars');
  });

  it('keeps the address of what it has lost since, and says that no release has withdrawn it yet', () => {
    const lost = text('back', 'metrics/parks-to-open.html');
    expect(lost).toContain('2024-09-01 版以后已经拿掉，现在的数据里没有了。撤回还没有发布。');
    expect(lost).toContain('下一版发布时会写明原因。');
    expect(lost).toContain('最后一次公布：2024-09-01 版');
    expect(lost).toContain('待开放公园至少2座');
    expect(text('back', 'en/metrics/parks-to-open.html')).toContain(
      'No release has withdrawn it yet.The next release will state the reason.',
    );
    expect(exists('gone', 'metrics/parks-to-open.html')).toBe(true);
    expect(text('gone', 'metrics/parks-to-open.html')).not.toContain('拿掉');
  });

  it('has releases that stay as they were', () => {
    expect(text('back', 'metrics/area.html')).toContain('20.5公顷');
    expect(text('back', 'r/2024-09-01/index.html')).toContain('20公顷');
    expect(text('back', 'r/2024-09-01/index.html')).not.toContain('20.5公顷');
    expect(html('back', 'r/2024-06-01/release.json')).toBe(html('gone', 'r/2024-06-01/release.json'));
  });
});

/** Structured data is text for programs, escaped for where it stands. */
function isData(script: Element): boolean {
  return /json/.test(script.getAttribute('type') ?? '');
}

function brokenLinks(site: string): readonly string[] {
  const pages = filesBelow(join(place, site)).filter((path) => path.endsWith('.html') && path !== '404.html');
  const broken = pages.flatMap((page) =>
    [...parseHTML(html(site, page)).document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href')?.split('#')[0] ?? '')
      .filter((to) => to !== '' && !/^[a-z]+:/.test(to))
      .filter((to) => !exists(site, join(page, '..', decodeURI(to))))
      .map((to) => `${page} → ${to}`),
  );
  return [...new Set(broken)];
}
