/** Whatever was published and is gone must be explained, unless it went with something that is; so must what a chart draws. */
import { describe, expect, it } from 'vitest';
import { changesFile } from '../../src/package/changes-definition.ts';
import { diffReleases } from '../../src/releases/diff.ts';
import { explainChanges, needsReason } from '../../src/releases/explain.ts';
import { copyFolder, type Edit, PARKS, replacing } from '../copy-folder.ts';
import { snapshotOf } from './snapshot.ts';

const original = snapshotOf(PARKS);
const diffOf = (...edits: readonly Edit[]) => diffReleases(original, snapshotOf(copyFolder(PARKS, ...edits)));
const edit = (file: string, ...pairs: readonly (readonly [from: string, to: string])[]): Edit => ({
  file,
  to: (text) => pairs.reduce((changed, [from, to]) => replacing(from, to)(changed), text),
});
const gone = (file: string): Edit => ({ file, to: () => null });
const without = (file: string, part: RegExp): Edit => ({
  file,
  to: (text) => {
    const changed = text.replace(part, '');
    if (changed === text) throw new Error(`not in ${file}: ${String(part)}`);
    return changed;
  },
});

const NO_CHART: readonly Edit[] = [
  { file: 'charts.yaml', to: () => 'charts: []\n' },
  edit('site.yaml', [', chart: plan-bars }', ' }'], ['\nhero: plan-bars', '']),
];
const NO_VISITORS = without('metrics.yaml', / {2}- name: visitors[\s\S]*?(?= {2}- name: east-share)/);
const NO_PEOPLE = without('site.yaml', / {2}- \{ name: people.*\n/);

/** What wants a reason, and what follows from it. */
function asked(...edits: readonly Edit[]): { readonly reasons: readonly string[]; readonly follow: readonly string[] } {
  const { changes } = diffOf(...edits);
  return {
    reasons: changes.filter(needsReason).map(({ kind, id }) => `${kind} ${id}`),
    follow: changes
      .filter(({ because, kind, aspects }) => because.length > 0 && (kind === 'withdrawn' || aspects.includes('definition')))
      .map(({ id, because }) => `${id} ← ${because.join(' ')}`),
  };
}

describe('a chart that is withdrawn', () => {
  it('wants a reason, though all that it drew is still there', () => {
    expect(asked(...NO_CHART).reasons).toEqual(['withdrawn chart/plan-bars']);
  });

  it('wants none where all of its figures went, which want one', () => {
    const only = snapshotOf(
      copyFolder(
        PARKS,
        edit(
          'charts.yaml',
          ['metric: planned-parks', 'metric: visitors'],
          ['{% value "planned-parks" /%}', ''],
          ['{% value "planned-parks" /%}', ''],
          ['      - { metric: open-parks, label: { zh: 开放, en: open } }\n', ''],
        ),
      ),
    );
    const { changes } = diffReleases(only, snapshotOf(copyFolder(PARKS, ...NO_CHART, NO_VISITORS, NO_PEOPLE)));
    expect(changes.filter(needsReason).map(({ id }) => id)).toEqual(['observation/visitors']);
    expect(changes.find(({ id }) => id === 'chart/plan-bars')?.because).toEqual(['observation/visitors']);
  });
});

describe('a topic, a page, a check', () => {
  it('wants a reason where its figures only moved elsewhere', () => {
    const moved = edit('metrics.yaml', ['topic: people', 'topic: land']);
    expect(asked(moved, NO_PEOPLE).reasons).toEqual(['withdrawn topic/people']);
  });

  it('follows where all that it held went', () => {
    expect(asked(NO_VISITORS, NO_PEOPLE)).toEqual({
      reasons: ['withdrawn observation/visitors'],
      follow: ['topic/people ← observation/visitors'],
    });
  });

  it('that nobody mentions is asked for by its name', () => {
    expect(asked(gone('pages/zh/about.md'), gone('pages/en/about.md')).reasons).toEqual(['withdrawn page/about']);
    expect(asked(without('checks.yaml', / {2}- name: rows[\s\S]*/)).reasons).toEqual(['withdrawn identity/rows']);
  });

  it('follows where what it held together is not all there any more', () => {
    const share = without('metrics.yaml', / {2}- name: east-share[\s\S]*/);
    const figure = without('metrics.yaml', / {2}- name: east-parks[\s\S]*?(?= {2}- name: parks-to-open)/);
    const row = without('plan.csv', /^east-parks.*\n/m);
    const check = without('checks.yaml', / {2}- name: east-within[\s\S]*?(?= {2}- name: rows)/);
    const holds = edit('charts.yaml', ['    holds: [east-within]\n', '']);
    const { changes } = diffOf(share, figure, row, check, holds);
    expect(changes.filter(needsReason).map(({ id }) => id)).toEqual(['observation/east-parks']);
    expect(changes.find(({ id }) => id === 'identity/east-within')?.because).toEqual(['observation/east-parks']);
  });
});

describe('a source, a unit', () => {
  it('follows from the figures that had it and have another', () => {
    const { changes } = diffOf(edit('datapackage.json', ['"name": "plan", "title": "公园规划', '"name": "outline", "title": "公园规划']), {
      file: 'plan.csv',
      to: (text) => text.replaceAll(',plan,¶', ',outline,¶'),
    });
    expect(changes.find(({ id }) => id === 'source/plan')?.because).toContain('observation/open-parks');
    // The figures have another because their tables have.
    expect(changes.filter(needsReason).map(({ id }) => id)).toEqual(['dataset/parks', 'dataset/plan']);
  });
});

describe('what a chart draws', () => {
  it('wants a reason where it draws other figures that were there all the time', () => {
    expect(asked(edit('charts.yaml', ['metric: open-parks', 'metric: east-parks'])).reasons).toEqual(['revised chart/plan-bars']);
  });

  it('wants one where it is drawn in another way', () => {
    expect(asked(edit('charts.yaml', ['kind: open-bar', 'kind: unit-rows'], ['    bars:', '    rows:'])).reasons).toEqual([
      'revised chart/plan-bars',
    ]);
  });

  it('wants none where only a label is put in other words', () => {
    const { changes } = diffOf(edit('charts.yaml', ['label: { zh: 开放, en: open }', 'label: { zh: 已开放, en: open now }']));
    expect(changes.map(({ id, aspects }) => [id, aspects])).toEqual([['chart/plan-bars', ['wording']]]);
    expect(changes.some(needsReason)).toBe(false);
  });

  it('follows from figures that came, and from figures that went', () => {
    const figure = edit('metrics.yaml', [
      '  - name: parks-to-open',
      '  - name: west-parks\n    title: { zh: 西区公园, en: Parks in the west }\n    topic: land\n    calculation: figure\n    resource: plan\n  - name: parks-to-open',
    ]);
    const row: Edit = { file: 'plan.csv', to: (text) => `${text}west-parks,1,=,,,parks,city,2024,1座,plan,¶2\n` };
    const bar: Edit = { file: 'charts.yaml', to: (text) => `${text}      - { metric: west-parks, label: { zh: 西区, en: west } }\n` };
    expect(asked(figure, row, bar)).toEqual({ reasons: [], follow: ['chart/plan-bars ← observation/west-parks'] });
    const back = diffReleases(snapshotOf(copyFolder(PARKS, figure, row, bar)), original).changes;
    expect(back.filter(needsReason).map(({ id }) => id)).toEqual(['observation/west-parks']);
    // A bar that goes at the same time, while its figure stays, is a choice.
    const less = edit('charts.yaml', ['      - { metric: open-parks, label: { zh: 开放, en: open } }\n', '']);
    expect(asked(figure, row, bar, less).reasons).toEqual(['revised chart/plan-bars']);
  });
});

it('what the program says of how it works is no change of a folder, in whatever words', () => {
  const { figures } = original;
  const pages = figures.site.pages
    .filter(({ slug }) => slug !== 'quoting')
    .map((page) => (page.slug === 'api' ? { ...page, body: {} } : page));
  expect(figures.site.pages.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['api', 'quoting']));
  expect(diffReleases(original, { ...original, figures: { ...figures, site: { ...figures.site, pages } } }).changes).toEqual([]);
});

describe('changes.yaml', () => {
  it('names charts, topics, registers and pages', () => {
    const note = { zh: '并入别的图', en: 'it is part of another' };
    const { 1: entries = [] } = changesFile.parse({ 1: [{ chart: 'plan-bars', reason: 'definition', note }] });
    const { changes, unexplained, unused } = explainChanges(diffOf(...NO_CHART), entries);
    expect([unexplained, unused]).toEqual([[], []]);
    expect(changes.find(({ id }) => id === 'chart/plan-bars')).toMatchObject({ kind: 'withdrawn', explanation: { note } });
    for (const kind of ['topic', 'register', 'page'])
      expect(changesFile.safeParse({ 1: [{ [kind]: 'x', reason: 'definition', note }] }).success).toBe(true);
    expect(changesFile.safeParse({ 1: [{ chart: 'x', topic: 'y', reason: 'definition', note }] }).success).toBe(false);
  });
});
