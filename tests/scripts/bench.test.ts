/** The Hugo site of the benchmark says what ours says: else the comparison would be of two different things. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hugoCommand, hugoVersion } from '../../scripts/bench/commands.ts';
import { writeHugoProject } from '../../scripts/bench/hugo/project.ts';
import { buildCity } from '../../scripts/demo-city/city.ts';
import { writeCity } from '../../scripts/demo-city/write-city.ts';
import { prepare } from '../../scripts/prepare.ts';
import { pageFile } from '../../src/i18n/urls.ts';
import { entityPath } from '../../src/lib/register-files.ts';
import type { Entity } from '../../src/model.ts';
import { profileContext } from '../../src/profiles/context.ts';
import { profileOf } from '../../src/profiles/profile.ts';
import { fileWriter } from '../../src/published/files.ts';
import { writeForPages } from '../../src/published/write.ts';

const LANGUAGES = ['zh', 'en'];
const REGISTER = 'communities';
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-hugo-'));
const [data, site, project, out] = ['data', 'site', 'project', 'out'].map((name) => join(folder, name)) as [string, string, string, string];
let entities: readonly Entity[] = [];

beforeAll(() => {
  writeCity(buildCity(24, 2020), data);
  const prepared = prepare(data);
  if (!prepared.folder || !prepared.publication) throw new Error(JSON.stringify(prepared.problems));
  const { folder: read, publication } = prepared;
  mkdirSync(site);
  writeForPages(fileWriter(site, null), publication, read);
  process.env['MINGZHANG_PUBLISHED'] = site;
  const [published] = publication.registers;
  entities = published?.keys.map((_, index) => published.entity(index)) ?? [];
  for (const entity of entities) writeThing(entity);
  writeHugoProject(site, REGISTER, LANGUAGES, project);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Our page without the frame that Astro makes. */
function writeThing(entity: Entity): void {
  const path = entityPath(REGISTER, entity.id);
  for (const lang of LANGUAGES) {
    const { title, description, body } = profileOf(entity, profileContext(REGISTER, lang));
    const file = join(site, pageFile(path, lang, LANGUAGES));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `<!DOCTYPE html><title>${title}</title><meta name="description" content="${description}"><body>${body.html}</body>`,
    );
  }
  writeFileSync(join(site, path.replace(/html$/, 'json')), JSON.stringify(entity));
}

it('is given every cell, what standards ask, and the figures of the peers', () => {
  expect(entities.length).toBeGreaterThanOrEqual(24);
  for (const { id, rows, peers } of entities) {
    const given = JSON.parse(readFileSync(join(project, 'data', REGISTER, `${id}.json`), 'utf8'));
    expect(given.rows.map(({ cells }: { cells: unknown }) => cells)).toEqual(rows.map(({ values }) => Object.values(values)));
    const newest = Object.values(rows.at(-1)?.standards ?? {});
    const told = given.standards.filter(({ outcome }: { outcome: string }) => outcome !== '');
    expect(told.map((each: { outcome: string; short: number | null }) => [each.outcome, each.short])).toEqual(
      newest.map(({ outcome, short }) => [outcome, short]),
    );
    expect(given.peers?.medians ?? null).toEqual(peers && Object.values(peers.newest).map((figures) => figures?.median ?? null));
  }
});

// Where there is no Hugo, nothing is compared with it: the benchmark says so too.
it.runIf(hugoVersion() !== null)('makes pages with the same numbers, pictures and tables in both languages', () => {
  const [command = '', ...args] = hugoCommand(project, out, join(folder, 'cache'));
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  expect(`${status}${stdout}${stderr}`).toBe('0');
  for (const { id } of entities) {
    for (const lang of LANGUAGES) {
      const path = pageFile(entityPath(REGISTER, id), lang, LANGUAGES);
      const [ours, hugo] = [site, out].map((root) => readFileSync(join(root, path), 'utf8')) as [string, string];
      expect(numbersOf(hugo), path).toEqual(numbersOf(ours));
      for (const mark of ['<td', '<th', '<section', '<figure', '<path class="o"', '<path class="m"', '<a ']) {
        expect(hugo.split(mark).length, `${path} ${mark}`).toBe(ours.split(mark).length);
      }
      expect(Math.abs(hugo.length / ours.length - 1), path).toBeLessThan(0.02);
    }
  }
});

/** Every published number: what it is, its name, how it is written; and where every link leads. */
function numbersOf(page: string): readonly string[] {
  const found = page.matchAll(/<data value="([^"]*)" data-observation="([^"]*)">([^<]*)<|<a [^>]*href="([^"]*)"/g);
  return [...found].map(([, ...number]) => number.join(' '));
}
