/** `npm run verify`: every kind of tampering is found and named, and a sound site passes, as a folder and as a ZIP. */
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { verdictText } from '../../scripts/verify/verdict.ts';
import { type Verified, verifySite } from '../../scripts/verify/verify.ts';
import { problemBlock } from '../../src/i18n/problems.ts';
import { filesBelow, sha256, writeChecksums } from '../../src/published/checksums.ts';
import { copyFolder, LIUAN, PARKS } from '../copy-folder.ts';
import { pipelineSite } from './pipeline-site.ts';
import { run } from './run-command.ts';

const DEMO = resolve(import.meta.dirname, '../../data/demo-city');
let sound = '';
let standing: readonly { readonly path: string; readonly hash: string }[] = [];

beforeAll(() => {
  sound = pipelineSite(DEMO);
  standing = filesBelow(sound)
    .filter((path) => path !== 'SHA256SUMS')
    .map((path) => ({ path, hash: sha256(readFileSync(join(sound, path))) }));
});

type Change = (text: string) => string | null;

/** A copy of the sound site with some files changed. `listed`: whoever changed them made the list of files anew. */
function tampered(changes: Readonly<Record<string, Change>>, listed = true): string {
  const place = mkdtempSync(join(tmpdir(), 'mingzhang-tampered-'));
  const hashes = new Map(standing.map(({ path, hash }) => [path, hash]));
  for (const path of [...hashes.keys(), 'SHA256SUMS']) if (!(path in changes)) link(path, place);
  for (const [file, to] of Object.entries(changes)) {
    const old = readOrEmpty(join(sound, file));
    const text = to(old);
    if (text === old) throw new Error(`nothing was changed in ${file}`);
    hashes.delete(file);
    if (text === null) continue;
    hashes.set(file, sha256(Buffer.from(text)));
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  if (listed) {
    rmSync(join(place, 'SHA256SUMS'));
    writeChecksums(
      place,
      [...hashes].map(([path, hash]) => ({ path, hash })),
    );
  }
  return place;
}

// Not copied: there are hundreds of files, and they are only read.
function link(path: string, place: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  linkSync(join(sound, path), join(place, path));
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const found = ({ problems }: Verified): readonly string[] => problems.map(({ code, file }) => `${code} ${file}`);
const swap =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);
/** A figure made larger by one, everywhere in its observation. */
const raised =
  (id: string): Change =>
  (text) => {
    const all = JSON.parse(text) as { id: string; value: number; low: number; high: number }[];
    return JSON.stringify(
      all.map((one) => (one.id === id ? { ...one, value: one.value + 1, low: one.value + 1, high: one.value + 1 } : one)),
    );
  };

describe('a sound site', () => {
  it.each([
    ['of a city with four releases', DEMO],
    ['of real figures', LIUAN],
    ['of a small folder', PARKS],
  ])('%s agrees with itself, figure by figure', async (_, data) => {
    const verified = await verifySite(data === DEMO ? sound : pipelineSite(data));
    expect(verified.problems).toEqual([]);
    expect(verified.agreed).toBeGreaterThan(5);
    expect(verdictText(verified, 'zh')).toContain('都相符');
    expect(verdictText(verified, 'en')).toContain('All of it agrees');
  });

  it('agrees with the root hash that was published elsewhere, and with no other', async () => {
    const hash = createHash('sha256')
      .update(readFileSync(join(DEMO, 'releases/2021-05-18.json')))
      .digest('hex');
    expect((await verifySite(sound, hash)).problems).toEqual([]);
    expect(found(await verifySite(sound, 'a'.repeat(64)))).toEqual(['site-root api/releases.json']);
  });

  it('that has something not yet released says so, and that is no fault', async () => {
    const folder = copyFolder(DEMO, {
      file: 'communities.csv',
      to: swap(/^(2018,d1-001,(?:[^,]*,){5})\d+/m, '$11999') as (text: string) => string,
    });
    const { problems } = await verifySite(pipelineSite(folder));
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['site-pending notice']);
  });
});

describe('a file', () => {
  it('that is gone, altered or new is named', async () => {
    const place = tampered({ 'api/site.json': (text) => `${text} `, 'api/templates.json': () => null, 'extra.html': () => 'x' }, false);
    expect(found(await verifySite(place))).toEqual([
      'site-file-altered api/site.json',
      'site-file-missing api/templates.json',
      'site-file-unlisted extra.html',
      'site-json api/templates.json',
    ]);
  });

  it('that is no list of files, or is not there, is said', async () => {
    expect(found(await verifySite(tampered({ SHA256SUMS: (text) => `${text}what\n` }, false)))).toEqual(['site-sums-line SHA256SUMS']);
    expect(found(await verifySite(mkdtempSync(join(tmpdir(), 'mingzhang-empty-'))))).toEqual(['site-none SHA256SUMS']);
  });
});

describe('where the list of files was made anew after', () => {
  it('a figure that was changed is worked out again, and is not the released one either', async () => {
    const verified = await verifySite(tampered({ 'api/observations.json': raised('governance-measures') }));
    expect(found(verified)).toContain('site-figures-unreleased api/observations.json');
    const text = verified.problems.map((problem) => problemBlock(problem, 'zh')).join('');
    expect(text).toMatch(/“governance-measures”从公布的表重新计算.*value: \d+ → \d+/);
  });

  it('a figure that was left out or made up is found', async () => {
    const without = (text: string) => JSON.stringify((JSON.parse(text) as { id: string }[]).slice(1));
    const more = (text: string) => JSON.stringify([...(JSON.parse(text) as { id: string }[]), { id: 'made-up' }]);
    expect(found(await verifySite(tampered({ 'api/observations.json': without })))).toContain(
      'site-observation-lacking api/observations.json',
    );
    expect(found(await verifySite(tampered({ 'api/observations.json': more })))).toContain('site-observation-absent api/observations.json');
  });

  it('a table that was changed gives other figures', async () => {
    const codes = found(await verifySite(tampered({ 'data/communities.csv': swap(/,73000,/, ',83000,') })));
    expect(codes).toContain('hash-differs datapackage.json');
    expect(codes).toContain('site-observation-differs api/observations.json');
    expect(codes).toContain('site-table-altered data/communities.csv');
  });

  it('a record that was changed breaks the chain', async () => {
    const codes = found(await verifySite(tampered({ 'r/2021-03-31/release.json': swap('"date": "2021-03-31"', '"date": "2021-03-30"') })));
    expect(codes).toContain('site-release-altered r/2021-03-31/release.json');
  });

  it('a record that was changed with its hash breaks it at the next one', async () => {
    const path = join(sound, 'r/2021-03-31/release.json');
    const changed = readFileSync(path, 'utf8').replace('"date": "2021-03-31"', '"date": "2021-03-30"');
    const [old, now] = [readFileSync(path, 'utf8'), changed].map((text) => createHash('sha256').update(text).digest('hex'));
    const place = tampered({
      'r/2021-03-31/release.json': () => changed,
      'api/releases.json': swap(new RegExp(`"hash": "${old}"`), `"hash": "${now}"`),
    });
    expect(found(await verifySite(place))).toContain('site-release-chain r/2021-05-18/release.json');
  });

  it('frozen tables and lists of changes that were changed are found, and records that no list has', async () => {
    const place = tampered({
      'r/2021-01-20/data/staff.csv': (text) => `${text}x`,
      'r/2021-05-18/changes.json': swap('corrected', 'revised'),
      'api/releases.json': (text) => JSON.stringify((JSON.parse(text) as unknown[]).slice(0, -1)),
    });
    const codes = found(await verifySite(place));
    expect(codes).toContain('site-table-altered r/2021-01-20/data/staff.csv');
    expect(codes).toContain('site-changes-altered r/2021-05-18/changes.json');
    expect(codes).toContain('site-release-unlisted r/2021-06-30/release.json');
  });

  it('definitions and outcomes that were changed are found', async () => {
    const place = tampered({
      'api/metrics.json': swap('"kind": "sum"', '"kind": "product"'),
      'api/checks.json': swap('"outcome": "agree"', '"outcome": "disagree"'),
      'api/standards.json': swap(/"count": \d+/, '"count": 1'),
    });
    const codes = found(await verifySite(place));
    expect(codes).toContain('site-definition-differs api/metrics.json');
    expect(codes).toContain('site-identity-differs api/checks.json');
    expect(codes).toContain('site-standard-differs api/standards.json');
  });

  it('the record of a thing that was changed is told with what stands there and what the table gives', async () => {
    const verified = await verifySite(tampered({ 'communities/d1-001.json': swap('"households":2998', '"households":3998') }));
    expect(found(verified)).toEqual(['site-record-differs communities/d1-001.json']);
    const [zh, en] = ['zh', 'en'].map((lang) => verified.problems.map((problem) => problemBlock(problem, lang)).join(''));
    expect(zh).toContain('“光明社区”（d1-001）');
    expect(zh).toContain('rows[2020].values.households: 3998 → 2998');
    expect(en).toContain('rows[2020].values.households: 3998 → 2998');
  });

  it('records of things that are gone, or of things that are in no table, are found', async () => {
    const place = tampered({ 'communities/d1-002.json': () => null, 'communities/made-up.json': () => '{}' });
    expect(found(await verifySite(place))).toEqual([
      'site-record-lacking communities/d1-002.json',
      'site-record-absent communities/made-up.json',
    ]);
  });

  it.each([
    ['api/calculator.json', swap(/1500/, '1600')],
    ['api/registers.json', swap(/"entities": 124/, '"entities": 125')],
    ['api/registers/communities/list.json', swap(/"median":2320.5/, '"median":2321')],
    ['api/registers/communities/sorted/households.json', swap(/"d1-/, '"d2-')],
    ['communities/data/lines-0.js', swap(/2998/, '2999')],
    ['communities/data/column-households.js', swap(/2998/, '2999')],
    ['communities/data/names-0.js', swap('光明社区', '光亮社区')],
    ['api/charts.json', swap(/"median": \d+/, '"median": 1')],
    ['api/datasets.json', swap(/"rows": \d+/, '"rows": 1')],
    ['api/datasets/communities.json', swap(/2883/, '2884')],
    ['data/communities/rows-0.js', swap(/2883/, '2884')],
    ['api/pending.json', () => '{"since": "2021-06-30", "counts": {"new": 1}}'],
    ['api/history.json', swap('"corrected"', '"revised"')],
    ['api/corrections.json', () => '[]'],
  ] as const)('%s that says something else than the tables and the records is named', async (file, change) => {
    expect(found(await verifySite(tampered({ [file]: change })))).toContain(`site-part-differs ${file}`);
  });

  it('a release that keeps silent about a change, or tells one that there was not, is found by its record', async () => {
    const path = 'r/2021-05-18/release.json';
    const silent = (text: string) => {
      const record = JSON.parse(text) as { changes: { subject: { kind: string } }[] };
      return JSON.stringify({ ...record, changes: record.changes.filter(({ subject }) => subject.kind !== 'observation') });
    };
    expect(found(await verifySite(tampered({ [path]: silent })))).toContain(`site-part-differs ${path}`);
    const csv = 'r/2021-05-18/changes.csv';
    expect(found(await verifySite(tampered({ [csv]: swap('corrected', 'revised') })))).toContain(`site-changes-altered ${csv}`);
  });

  it('a page that shows another number than the table is told, whether its attribute or its text was changed', async () => {
    const page =
      (value: string, text: string): Change =>
      () =>
        `<a href="#"><data value="${value}" data-observation="communities/d1-001/households@2020">${text}</data></a>`;
    const file = 'communities/d1-001.html';
    for (const [value, text] of [
      ['2998', '3,998'],
      ['3998', '3,998'],
      ['3998', '2,998'],
      ['2998', '29<small>万</small>'],
    ] as const) {
      const { problems } = await verifySite(tampered({ [file]: page(value, text) }));
      expect(problems.map(({ code, params }) => `${code} ${params?.['id']} ${params?.['expected']}`)).toEqual([
        'site-page-differs communities/d1-001/households@2020 2998',
      ]);
    }
    for (const text of ['2,998', '2998', '2,998.0', '0.3<small>万</small>'])
      expect((await verifySite(tampered({ [file]: page('2998', text) }))).problems, text).toEqual([]);
  });

  it('a page that quotes a figure in the words of its source may say those, what it is of, or why it is not there, and no other number', async () => {
    const page =
      (id: string, value: string, text: string): Change =>
      () =>
        `<q><data value="${value}" data-observation="${id}">${text}</data></q>`;
    const said = async (...parts: Parameters<typeof page>) => found(await verifySite(tampered({ 'index.html': page(...parts) })));
    expect(await said('paired-communities', '75', '中心城区75个')).toEqual([]);
    expect(await said('paired-communities', '75', '中心城区76个')).toEqual(['site-page-differs index.html']);
    expect(await said('floor-space-met-by-year@2019', '106', '2019')).toEqual([]);
    expect(await said('floor-space-met-by-year@2019', '106', '2018')).toEqual(['site-page-differs index.html']);
    expect(await said('floor-space-met-by-year@2019', '106', '推算')).toEqual([]);
  });

  it('a page of a release may say what was so then and what is so now, and nothing else', async () => {
    const old = JSON.parse(readFileSync(join(sound, 'r/2021-01-20/release.json'), 'utf8')) as {
      published: { observations: { id: string; value: number }[] };
    };
    const now = new Map(
      (JSON.parse(readFileSync(join(sound, 'api/observations.json'), 'utf8')) as { id: string; value: number }[]).map((each) => [
        each.id,
        each,
      ]),
    );
    const changed = old.published.observations.find(
      ({ id, value }) => typeof value === 'number' && typeof now.get(id)?.value === 'number' && now.get(id)?.value !== value,
    );
    const page = (value: number | undefined) => `<data value="${value}" data-observation="${changed?.id}">${value}</data>`;
    const both = page(changed?.value) + page(now.get(changed?.id ?? '')?.value);
    expect((await verifySite(tampered({ 'en/r/2021-01-20/index.html': () => both }))).problems).toEqual([]);
    expect(found(await verifySite(tampered({ 'en/r/2021-01-20/index.html': () => both + page(-1) })))).toEqual([
      'site-page-differs en/r/2021-01-20/index.html',
    ]);
    expect(found(await verifySite(tampered({ 'en/index.html': () => both })))).toEqual(['site-page-differs en/index.html']);
  });

  it.each([
    'api/site.json',
    'api/registers.json',
    'api/datasets.json',
    'api/charts.json',
    'communities/d1-001.json',
    'api/definitions.json',
    'api/observations.json',
    'api/releases.json',
    'api/metrics.json',
    'api/standards.json',
    'datapackage.json',
    'r/2021-05-18/release.json',
  ])('%s that is broken in any way is named, without a trace', async (file) => {
    for (const text of ['', 'null', '[null]', '{"a": 1}', '[{"id": 1}]']) {
      const verified = await verifySite(tampered({ [file]: () => text }));
      expect(verified.problems.length, text).toBeGreaterThan(0);
      for (const problem of verified.problems) expect(problemBlock(problem, 'en')).not.toMatch(/undefined|TypeError/);
    }
  });
});

describe('a ZIP', () => {
  const zipped = (files: Readonly<Record<string, Uint8Array>>): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'mingzhang-zip-')), 'site.zip');
    writeFileSync(path, zipSync({ ...files }, { level: 6 }));
    return path;
  };
  const packed = (place: string, under = ''): Record<string, Uint8Array> =>
    Object.fromEntries(filesBelow(place).map((path) => [under + path, readFileSync(join(place, path))]));

  it('of a site is verified as its folder is, under its own name too', async () => {
    expect((await verifySite(zipped(packed(sound)))).problems).toEqual([]);
    expect((await verifySite(zipped(packed(sound, 'site/')))).problems).toEqual([]);
    expect(found(await verifySite(zipped(packed(tampered({ 'data/staff.csv': (text) => `${text} ` }, false)))))).toContain(
      'site-file-altered data/staff.csv',
    );
  });

  it('whose names lead out of it is refused', async () => {
    for (const name of ['../x', '/x', 'a/../../x']) {
      expect(found(await verifySite(zipped({ ...packed(sound), [name]: strToU8('x') })))[0]).toMatch(/^site-zip /);
    }
  });

  it('that unpacks into far more than any site is refused before it is unpacked', async () => {
    const bomb = zipped({ SHA256SUMS: strToU8('x'), 'data/x.csv': new Uint8Array(200 * 2 ** 20) });
    expect(found(await verifySite(bomb))[0]).toMatch(/^site-zip /);
  });

  it('that is cut off, or is none, is refused', async () => {
    const path = zipped(packed(sound));
    writeFileSync(path, readFileSync(path).subarray(0, 10_000));
    expect(found(await verifySite(path))[0]).toMatch(/^site-zip /);
    writeFileSync(path, 'no zip');
    expect(found(await verifySite(path))[0]).toMatch(/^site-zip /);
  });

  it('with a file where another has a folder is refused', async () => {
    expect(found(await verifySite(zipped({ ...packed(sound), 'data/staff.csv/x': strToU8('x') })))[0]).toMatch(/^site-zip /);
  });
});

describe('the command', () => {
  it('ends with 0 where all agrees, 1 where not, 2 where the command line is wrong', async () => {
    expect(await run('verify.ts', sound)).toMatchObject({ status: 0, err: '' });
    const bad = await run('verify.ts', tampered({ 'api/site.json': () => '[]' }, false), '--lang', 'en');
    expect(bad.status).toBe(1);
    expect(bad.err).toContain('api/site.json');
    expect(bad.err).not.toMatch(/^\s+at /m);
    expect((await run('verify.ts')).status).toBe(2);
    expect((await run('verify.ts', join(sound, 'none'))).status).toBe(2);
    const { problems } = JSON.parse((await run('verify.ts', sound, '--json')).out);
    expect(problems).toEqual([]);
  });
});

it('a folder that is no site is said to be none', async () => {
  const place = mkdtempSync(join(tmpdir(), 'mingzhang-none-'));
  mkdirSync(join(place, 'SHA256SUMS'));
  expect(found(await verifySite(place))).toEqual(['site-none SHA256SUMS']);
});
