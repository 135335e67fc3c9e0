/** The sheet that three people sign, and the template that staff fill in, whatever stands in the data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupChanges } from '../../scripts/release/groups.ts';
import { templateText } from '../../scripts/release/template.ts';
import { releaseWords } from '../../scripts/release/words.ts';
import type { Change, Suspicion } from '../../src/model.ts';
import { changesFile } from '../../src/package/changes-definition.ts';
import { readYaml } from '../../src/package/read-yaml.ts';
import { changeId } from '../../src/releases/change-id.ts';
import { explainChanges } from '../../src/releases/explain.ts';
import { copyFolder } from '../copy-folder.ts';
import { run } from './run-command.ts';

const DEMO = resolve(import.meta.dirname, '../../data/demo-city');
const SIGNED = ['--drafted', '甲<b>', '--checked', '乙', '--approved', '', '--yes'];
const REASONS = `2022-01-01:
  - dataset: communities
    reason: correction
    wrong-since: 2021-01-20
    note: { zh: '更正<script>alert(1)</script>', en: corrected }
    sure: [magnitude]
`;

describe('the sheet', async () => {
  const folder = copyFolder(DEMO, {
    file: 'communities.csv',
    to: (text) => text.replace(/^(2020,d4-003,.*),73000,/m, '$1,7.3,'),
  });
  const path = join(folder, 'changes.yaml');
  writeFileSync(path, readFileSync(path, 'utf8') + REASONS);
  const draft = join(folder, '..', 'draft.html');
  const looked = await run('release.ts', '--data', folder, '--id', '2022-01-01', '--dry-run', '--review', draft, '--lang', 'en');
  const ended = await run('release.ts', '--data', folder, '--id', '2022-01-01', ...SIGNED, '--lang', 'zh');
  const html = readFileSync(join(folder, 'releases/2022-01-01.review.html'), 'utf8');

  it('stands beside the record, with what is signed for, who signs and the root hash', () => {
    expect(ended.status).toBe(0);
    const hash = /[0-9a-f]{64}/.exec(ended.out)?.[0] ?? 'none';
    for (const word of [
      '发布审核单',
      '2021-06-30',
      hash,
      '乙',
      '起草',
      '校核',
      '审定',
      '服务群众专项经费：73,000元 → 7.3元',
      '更正错误',
      '自“2021-01-20”版起有误',
    ]) {
      expect(html).toContain(word);
    }
    expect(html).toContain('可疑，已经再次确认');
    expect(html).not.toContain('草稿');
    expect(html).toContain('合成数据');
  });

  it('has the names on paper that the record leaves out', () => {
    expect(html).toContain('甲&lt;b&gt;');
    expect(readFileSync(join(folder, 'releases/2022-01-01.json'), 'utf8')).not.toContain('甲');
  });

  it('shows changed charts before and after, and loads nothing', () => {
    expect(html.match(/<img [^>]*src="data:image\/svg\+xml;base64,/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html).not.toMatch(/<script|<link|(?:src|href)="(?!data:)/);
    expect(html).toContain('@page { size: A4');
  });

  it('calls charts by what they say, and names the standards whose numbers changed with the pages of all who are held to them', async () => {
    const caption = /<figcaption>([^<]+)<small>([a-z-]+)<\/small>/.exec(html);
    expect(caption?.[1]).toMatch(/\p{Script=Han}/u);
    const raised = copyFolder(DEMO, {
      file: 'published-figures.csv',
      to: (text) => text.replace('working-funds-standard,100000,≥,100000', 'working-funds-standard,110000,≥,110000'),
    });
    const { out } = await run('release.ts', '--data', raised, '--id', '2022-01-01', '--dry-run', '--lang', 'zh');
    expect(out).toContain('standards/working-funds.html');
    expect(out).toContain('communities/index.html  社区：125 个页面');
    expect(out).not.toContain('standards/pairing.html');
  });

  it('can be printed before anything is released, and says that it is a draft', () => {
    expect(looked.status).toBe(0);
    const text = readFileSync(draft, 'utf8');
    expect(text).toContain('A draft: not released');
    expect(text).toContain('known once it is released');
  });

  it('is no input of the folder, and is not published', async () => {
    const again = await run('check.ts', '--data', folder);
    expect(again.status).toBe(0);
    expect(again.err).not.toContain('review.html');
  });

  it('that was lost can be had again, and the record stays as it is', async () => {
    const place = join(folder, '..', 'again.html');
    const record = readFileSync(join(folder, 'releases/2022-01-01.json'));
    expect(await run('release.ts', '--data', folder, '--id', '2022-01-01', ...SIGNED, '--review', place, '--lang', 'zh')).toMatchObject({
      status: 0,
    });
    expect(readFileSync(place, 'utf8')).toBe(html);
    expect(readFileSync(join(folder, 'releases/2022-01-01.json'))).toEqual(record);
  });
});

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() === text);
const name = fc.oneof(word, fc.constantFrom('true', 'null', '2018', '1.0', '#x', 'a: b', "it's", '- x', '{}', 'year', '2020-06-01'));
const suspicions = fc.subarray<Suspicion>(['magnitude', 'sign', 'unit']);

const subject = fc.oneof(
  fc.record({ kind: fc.constant('observation' as const), name, metric: fc.constantFrom('a', 'b') }),
  fc.record({
    kind: fc.constantFrom(
      'metric' as const,
      'standard' as const,
      'identity' as const,
      'source' as const,
      'unit' as const,
      'dataset' as const,
    ),
    name,
  }),
  fc.record({
    kind: fc.constant('cell' as const),
    dataset: fc.constantFrom('t', 'u v'),
    key: fc.record({ year: fc.constantFrom('2018', '2019'), code: name }),
    field: fc.constantFrom('x', 'y z'),
  }),
  fc.record({
    kind: fc.constant('row' as const),
    dataset: fc.constantFrom('t', 'u v'),
    key: fc.record({ year: fc.constantFrom('2018', '2019'), code: name }),
  }),
  fc.record({ kind: fc.constant('field' as const), dataset: fc.constantFrom('t', 'u v'), name: fc.constantFrom('x', 'y z') }),
  fc.record({ kind: fc.constant('rows' as const), dataset: fc.constantFrom('t', 'u v') }),
);
const change = fc.tuple(subject, suspicions).map(
  ([of, found]): Change => ({
    id: changeId(of),
    subject: of,
    kind: of.kind === 'row' ? 'withdrawn' : 'revised',
    aspects: of.kind === 'row' ? [] : ['value'],
    because: [],
    suspicions: found,
  }),
);
const changes = fc.uniqueArray(change, { selector: ({ id }) => id, minLength: 1, maxLength: 40 });

describe('the template', () => {
  const context = { words: releaseWords('zh'), languages: ['zh', 'en'], say: ({ id }: Change) => `${id}\n- x`, releases: ['2020-01-01'] };

  it('once it is filled in explains every change, the suspicious too, whatever things are called', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const text = templateText('2020-06-01', groupChanges(all), context)
          .replaceAll('reason: # ', 'reason: correction # ')
          .replaceAll('    # sure:', '    sure:');
        const read = readYaml('changes.yaml', text, changesFile);
        expect(read.problems).toEqual([]);
        const explained = explainChanges({ changes: all, causes: new Map() }, read.value?.['2020-06-01'] ?? []);
        expect(explained).toMatchObject({ unexplained: [], unsure: [], unused: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is one entry for many cells of a column in a year, and one for each that is suspicious', () => {
    const cells = ['a', 'b', 'c', 'd'].map((code): Change => {
      const of = { kind: 'cell', dataset: 't', key: { year: '2018', code }, field: 'x' } as const;
      return { id: changeId(of), subject: of, kind: 'revised', aspects: ['value'], because: [], suspicions: code === 'd' ? ['sign'] : [] };
    });
    expect(groupChanges(cells).map(({ where, fields, changes: own }) => [where, fields, own.length])).toEqual([
      [{ year: '2018', code: 'd' }, ['x'], 1],
      [{ year: '2018' }, ['x'], 3],
    ]);
  });
});
