/** `npm run release` as staff and machines use it, on whole folders. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { releaseOptions } from '../../scripts/release/options.ts';
import { release } from '../../scripts/release/run.ts';
import { askNames, inTerminal, signaturesOf } from '../../scripts/release/sign.ts';
import { releaseWords } from '../../scripts/release/words.ts';
import type { Terminal } from '../../scripts/release/work.ts';
import type { Problem, Release } from '../../src/model.ts';
import { loadReleases } from '../../src/package/releases.ts';
import { copyFolder, type Edit, PARKS, replacing } from '../copy-folder.ts';
import { run } from './run-command.ts';

const SIGNED = ['--drafted', '甲', '--checked', '乙', '--approved', '', '--yes'];
const FIRST = ['--id', '2020-06-01', ...SIGNED];
const NEXT = ['--id', '2020-07-01', ...SIGNED];

interface Ended {
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly out: string;
  readonly err: string;
}

/** As the command runs where nobody is there to be asked. */
async function released(folder: string, ...options: readonly string[]): Promise<Ended> {
  const problems: Problem[] = [];
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    report: (found) => problems.push(...found.filter(({ severity }) => severity !== 'notice')),
    say: (text) => out.push(text),
    complain: (text) => err.push(text),
    isTerminal: false,
  };
  const status = await release(releaseOptions(['--data', folder, '--lang', 'zh', ...options]), terminal);
  return { status, problems, out: out.join('\n'), err: err.join('\n') };
}

const codes = ({ problems }: Ended): readonly string[] => problems.map(({ code }) => code);
const recordOf = (folder: string, id: string): Release => JSON.parse(readFileSync(join(folder, `releases/${id}.json`), 'utf8')) as Release;

function change(folder: string, ...edits: readonly Edit[]): void {
  for (const { file, to } of edits) {
    const path = join(folder, file);
    writeFileSync(path, to(existsSync(path) ? readFileSync(path, 'utf8') : '') ?? '');
  }
}

/** A folder of parks with its first release. */
async function parksOnce(): Promise<string> {
  const folder = copyFolder(PARKS);
  expect(await released(folder, ...FIRST)).toMatchObject({ status: 0, problems: [] });
  return folder;
}

const visitors = (from: string, to: string): Edit => ({ file: 'parks.csv', to: replacing(from, to) });
/** The template that was offered, filled in as staff would. */
const filledIn = ({ err }: Ended): string =>
  (/\n(2020-07-01:\n[\s\S]*?)\n\n/.exec(err)?.[1] ?? '')
    .replace(/reason: #.*/g, 'reason: scheduled-revision')
    .replace(/: ''/g, ': 按期修订')
    .concat('\n');

describe('a first release', () => {
  it('freezes what is published, every file it was made from, and who stands for it', async () => {
    const folder = await parksOnce();
    const record = recordOf(folder, '2020-06-01');
    expect(record).toMatchObject({ id: '2020-06-01', date: '2020-06-01', previous: null, changes: [] });
    expect(record.inputs.map(({ path }) => path)).toContain('metrics.yaml');
    expect(record.signatures).toEqual(['drafted', 'checked', 'approved'].map((role) => ({ role, name: null })));
    expect(loadReleases(folder).problems).toEqual([]);
  });

  it('made twice writes nothing the second time', async () => {
    const folder = await parksOnce();
    const before = readFileSync(join(folder, 'releases/2020-06-01.json'));
    const again = await released(folder, '--id', '2020-06-01');
    expect(again).toMatchObject({ status: 0, problems: [] });
    expect(again.out).toContain('内容相同');
    expect(await released(folder, ...FIRST)).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'releases/2020-06-01.json'))).toEqual(before);
  });

  it('is never replaced: the same id with other content is refused', async () => {
    const folder = await parksOnce();
    const before = readFileSync(join(folder, 'releases/2020-06-01.json'));
    change(folder, visitors('Elm Park,east,12.5,1000', 'Elm Park,east,12.5,1100'));
    const other = await released(folder, ...FIRST);
    expect(codes(other)).toContain('release-exists');
    expect(other.problems.at(-1)?.params).toMatchObject({ parts: 'parks.csv' });
    expect(other.status).toBe(1);
    expect((await released(await parksOnce(), ...FIRST, '--note', '另一句话')).status).toBe(1);
    expect(readFileSync(join(folder, 'releases/2020-06-01.json'))).toEqual(before);
  });

  it('that was cut off before its record stood is made as if nothing had been', async () => {
    const folder = await parksOnce();
    const whole = readFileSync(join(folder, 'releases/SHA256SUMS'), 'utf8');
    renameSync(join(folder, 'releases/2020-06-01.json'), join(folder, 'releases/2020-06-01.json.part'));
    writeFileSync(join(folder, 'releases/SHA256SUMS'), `${'0'.repeat(64)}  2020-06-01.json\n`);
    expect(await released(folder, ...FIRST)).toMatchObject({ status: 0, problems: [] });
    expect(readFileSync(join(folder, 'releases/SHA256SUMS'), 'utf8')).toBe(whole);
    expect(loadReleases(folder).problems).toEqual([]);
  });

  it('that was taken away afterwards is not made again with other content', async () => {
    const folder = await parksOnce();
    rmSync(join(folder, 'releases/2020-06-01.json'));
    const again = await released(folder, ...FIRST);
    expect(codes(again)).toEqual(['release-missing']);
    expect(again.status).toBe(1);
    expect(existsSync(join(folder, 'releases/2020-06-01.json'))).toBe(false);
  });

  it('is told from one whose id has other capitals: some systems have one file for both', async () => {
    const folder = copyFolder(PARKS);
    await released(folder, '--id', 'June', '--date', '2020-06-01', ...SIGNED);
    const other = await released(folder, '--id', 'june', '--date', '2020-07-01', ...SIGNED);
    expect(codes(other)).toEqual(['release-case']);
    expect(existsSync(join(folder, 'releases/june.json'))).toBe(false);
  });

  it('dated before the last one is asked about: a year that was mistyped stays for ever', async () => {
    const folder = await parksOnce();
    expect(codes(await released(folder, '--id', '2019-07-01', '--dry-run'))).toEqual(['release-date']);
    expect(codes(await released(folder, '--id', 'again', '--date', '2020-06-01', ...SIGNED))).toEqual([]);
  });

  it('is not made where there is no place for the sheet to sign', async () => {
    const folder = copyFolder(PARKS);
    await expect(released(folder, ...FIRST, '--review', join(folder, 'parks.csv/sheet.html'))).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(existsSync(join(folder, 'releases'))).toBe(false);
  });

  it('is refused where the folder could not be built, and nothing is written', async () => {
    const folder = copyFolder(PARKS, { file: 'metrics.yaml', to: (text) => `${text}\n  - nonsense: 1\n` });
    expect((await released(folder, ...FIRST)).status).toBe(1);
    expect(existsSync(join(folder, 'releases'))).toBe(false);
  });

  it('takes names into the record only where they are to be public', async () => {
    const folder = copyFolder(PARKS);
    await released(folder, ...FIRST, '--names', 'public');
    expect(recordOf(folder, '2020-06-01').signatures.map(({ name }) => name)).toEqual(['甲', '乙', null]);
    const hidden = await parksOnce();
    expect(readFileSync(join(hidden, 'releases/2020-06-01.json'), 'utf8')).not.toContain('甲');
  });

  it('has a note in the languages that it is given in', async () => {
    const folder = copyFolder(PARKS);
    await released(folder, ...FIRST, '--note-en', 'First figures', '--note-zh', '首次公布');
    const { note } = recordOf(folder, '2020-06-01');
    expect(Object.values(note ?? {}).sort()).toEqual(['First figures', '首次公布'].sort());
  });

  it('only looked at writes nothing but the sheet that is asked for', async () => {
    const folder = copyFolder(PARKS);
    const ended = await released(folder, '--id', 'v1', '--date', '2020-06-01', '--dry-run');
    expect(ended).toMatchObject({ status: 0, problems: [] });
    expect(existsSync(join(folder, 'releases'))).toBe(false);
  });
});

it('a terminal that ends while it is asked has no more answers', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const answers = inTerminal(
    async (ask) => {
      const first = await ask('drafted: ');
      input.end();
      return [first, await ask('checked: '), await ask('approved: ')];
    },
    { input, output },
  );
  input.write('甲\n');
  expect(await answers).toEqual(['甲', '', '']);
});

describe('what must be said', () => {
  it.each([
    ['no id', []],
    ['an id that no file could have', ['--id', '../x']],
    ['an id with a space', ['--id', '2021 06', '--date', '2020-06-01', ...SIGNED]],
    ['an id in Chinese', ['--id', '二〇二一', '--date', '2020-06-01', ...SIGNED]],
    ['an id that Windows has for a device', ['--id', 'con', '--date', '2020-06-01', ...SIGNED]],
    ['a day that there is not', ['--id', '2020-06-01', '--date', '2020-02-30']],
    ['an option that there is not', ['--id', '2020-06-01', '--force']],
    ['no day, and an id that begins with none', ['--id', 'v1', ...SIGNED]],
    ['a role that nobody filled', ['--id', 'v1', '--date', '2020-06-01', '--drafted', 'A', '--checked', 'B', '--yes']],
    ['no confirmation where nobody can be asked', ['--id', 'v1', '--date', '2020-06-01', ...SIGNED.slice(0, -1)]],
  ])('%s: the command line is wrong', async (_, options) => {
    const folder = copyFolder(PARKS);
    const ended = await run('release.ts', '--data', folder, ...options);
    expect(ended.status).toBe(2);
    expect(ended.err).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'releases'))).toBe(false);
  });

  it('is asked for where there is a terminal: the three names, and whether they are public', async () => {
    const asked: string[] = [];
    const ask = (answers: readonly string[]) => async (question: string) => answers[asked.push(question) - 1] ?? '';
    const signed = await askNames({ checked: '乙' }, undefined, ask(['甲', ' ', 'y']), releaseWords('zh'));
    expect(asked.join('')).toMatch(/起草.*审定.*公开/s);
    expect(signaturesOf(signed)).toEqual([
      { role: 'drafted', name: '甲' },
      { role: 'checked', name: '乙' },
      { role: 'approved', name: null },
    ]);
  });
});

describe('a change of what was published', () => {
  it('is refused without a reason, with a template that lets it pass once it is filled in', async () => {
    const folder = await parksOnce();
    change(folder, visitors('Elm Park,east,12.5,1000', 'Elm Park,east,12.5,1100'));
    const open = await released(folder, ...NEXT);
    expect(open.status).toBe(1);
    expect(codes(open)).toContain('change-unexplained');
    expect(readdirSync(join(folder, 'releases'))).not.toContain('2020-07-01.json');
    writeFileSync(join(folder, 'changes.yaml'), filledIn(open));
    expect(await released(folder, ...NEXT)).toMatchObject({ status: 0, problems: [] });
    const { changes, previous } = recordOf(folder, '2020-07-01');
    expect(previous?.id).toBe('2020-06-01');
    expect(changes.every(({ kind, explanation }) => kind !== 'revised' || explanation?.reason === 'scheduled-revision')).toBe(true);
  });

  it('that takes something away says so, and names the page that tells of it', async () => {
    const folder = await parksOnce();
    const metric = recordOf(folder, '2020-06-01').published.metrics.at(-1)?.name ?? '';
    change(folder, { file: 'metrics.yaml', to: (text) => text.slice(0, text.lastIndexOf('  - name:')) });
    const open = await released(folder, ...NEXT);
    expect(codes(open)).toContain('change-unexplained');
    expect(open.out).toContain(`metrics/${metric}.html`);
    expect(open.err).toMatch(/# 撤回——/);
  });

  it('is refused with the template as it was offered: staff must decide', async () => {
    const folder = await parksOnce();
    change(folder, visitors('Elm Park,east,12.5,1000', 'Elm Park,east,12.5,1100'));
    const open = await released(folder, ...NEXT, '--write-template');
    expect(open.err).toContain('已经写进 changes.yaml');
    expect(open.err).toContain('除了 changes.yaml，什么都没有写');
    expect(readFileSync(join(folder, 'changes.yaml'), 'utf8')).toContain('correction（更正错误）');
    expect(codes(await released(folder, ...NEXT))).toContain('missing-key');
    change(folder, { file: 'changes.yaml', to: (text) => text.replaceAll(/reason: #.*/g, 'reason: new-source') });
    expect(codes(await released(folder, ...NEXT))).toEqual(['reason-note', 'reason-note']);
  });

  it('that is suspicious is asked for twice', async () => {
    const folder = await parksOnce();
    change(folder, visitors('Elm Park,east,12.5,1000', 'Elm Park,east,12.5,100000'));
    const open = await released(folder, ...NEXT);
    expect(open.err).toContain('# sure: [magnitude]');
    writeFileSync(join(folder, 'changes.yaml'), filledIn(open));
    const once = await released(folder, ...NEXT);
    expect(codes(once)).toContain('change-unsure');
    expect(once.status).toBe(1);
    change(folder, { file: 'changes.yaml', to: (text) => text.replaceAll('# sure:', 'sure:') });
    expect((await released(folder, ...NEXT)).status).toBe(0);
  });

  it('explained by a name that did not change is told which did', async () => {
    const folder = await parksOnce();
    change(folder, visitors('Elm Park,east,12.5,1000', 'Elm Park,east,12.5,1100'));
    const entry = '  - dataset: park\n    reason: correction\n    note: { zh: 错 }\n';
    writeFileSync(join(folder, 'changes.yaml'), `2020-07-01:\n${entry}`);
    const { problems } = await released(folder, ...NEXT);
    const unused = problems.find(({ code }) => code === 'reason-unused');
    expect(unused?.params).toMatchObject({ names: 'dataset: park', guess: 'parks' });
  });

  it('explained in one language of two is told which lacks', async () => {
    const folder = await parksOnce();
    const entry = '  - dataset: parks\n    reason: correction\n    note: { zh: 错 }\n';
    writeFileSync(join(folder, 'changes.yaml'), `2020-07-01:\n${entry}`);
    const told = await run('release.ts', '--data', folder, ...NEXT, '--lang', 'zh');
    expect(told.err).toMatch(/\(reason-language\)\n.*“en”/);
    expect(told.err).not.toMatch(/“zh”写说明/);
  });

  it('keeps what staff wrote where the template is written beside it', async () => {
    const folder = await parksOnce();
    const own = '# ours\n2020-07-01: # July\n    - metric: no-such-metric\n      reason: correction\n      note: { zh: 错, en: wrong }\n';
    writeFileSync(join(folder, 'changes.yaml'), own);
    change(folder, visitors('Elm Park,east,12.5,1000', 'Elm Park,east,12.5,1100'));
    const open = await released(folder, ...NEXT, '--write-template');
    expect(codes(open)).toContain('reason-unused');
    const text = readFileSync(join(folder, 'changes.yaml'), 'utf8');
    expect(text.startsWith(own)).toBe(true);
    change(folder, {
      file: 'changes.yaml',
      to: () => text.replaceAll(/reason: #.*/g, 'reason: new-source').replaceAll(": ''", ': x'),
    });
    expect((await released(folder, ...NEXT)).status).toBe(0);
  });

  it('that was wrong since a release that never was, or belongs to one that never was, is told', async () => {
    const folder = await parksOnce();
    const entry = `  - metric: parks\n    reason: correction\n    wrong-since: 2019-01-01\n    note: { zh: 错 }\n`;
    writeFileSync(join(folder, 'changes.yaml'), `2020-07-01:\n${entry}2020-7-1:\n${entry}`);
    const found = codes(await released(folder, ...NEXT));
    expect(found).toContain('reason-since');
    expect(found).toContain('reason-release');
  });
});

it('works from the command line alone: without a terminal, without git', async () => {
  const folder = copyFolder(PARKS);
  rmSync(join(folder, '.git'), { recursive: true, force: true });
  const ended = await run('release.ts', '--data', folder, ...FIRST, '--lang', 'en');
  expect(ended).toMatchObject({ status: 0 });
  expect(ended.out).toMatch(/[0-9a-f]{64}/);
  expect((await run('check.ts', '--data', folder)).err).not.toContain('releases/');
});
