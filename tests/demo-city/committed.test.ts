/** The committed city is what the generator makes, and says of itself that it is synthetic. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCity } from '../../scripts/demo-city/city.ts';
import { districtCategories, writeCity } from '../../scripts/demo-city/write-city.ts';
import { run } from '../scripts/run-command.ts';
import { CITY, readRows } from './rows.ts';

const SEED = 2020;
const again = mkdtempSync(join(tmpdir(), 'demo-city-'));
const tables = readdirSync(CITY).filter((name) => name.endsWith('.csv'));
const descriptor = JSON.parse(readFileSync(join(CITY, 'datapackage.json'), 'utf8'));

afterAll(() => rmSync(again, { recursive: true }));

describe('the generator', () => {
  it('makes the committed files again, byte for byte', () => {
    writeCity(buildCity(124, SEED), again);
    for (const name of [...tables, 'report.txt', 'metrics.yaml', 'pages/zh/about.md'])
      expect(readFileSync(join(again, name)).equals(readFileSync(join(CITY, name))), name).toBe(true);
    expect(JSON.parse(readFileSync(join(again, 'datapackage.json'), 'utf8'))).toEqual(descriptor);
  });

  it('leaves out no file of the committed folder but its releases, which are of this city alone', () => {
    const released = ['changes.yaml', 'releases'];
    expect(readdirSync(again).sort()).toEqual(
      readdirSync(CITY)
        .filter((name) => !released.includes(name))
        .sort(),
    );
  });

  it('makes another city of another seed', () => {
    expect(buildCity(124, 7).households).not.toEqual(buildCity(124, SEED).households);
  });

  it('refuses a size that it has no names for, and never overwrites the committed city with another', async () => {
    expect(await run('demo-city.ts', '--communities', '100001', '--out', again)).toMatchObject({ status: 2 });
    expect(await run('demo-city.ts', '--communities', 'many', '--out', again)).toMatchObject({ status: 2 });
    expect(await run('demo-city.ts', '--communities', '200')).toMatchObject({ status: 2 });
  });
});

describe('what is synthetic says so', () => {
  it.each(tables)('%s in every row', (name) => {
    const rows = readRows(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ synthetic }) => synthetic !== '合成')).toEqual([]);
  });

  it('in the titles of the package, of every dataset and every source, in both languages', () => {
    const titled = [descriptor, ...descriptor.resources, ...descriptor.sources];
    expect(titled.map(({ title }) => title).filter((title) => !title.includes('合成'))).toEqual([]);
    expect(titled.map(({ translations }) => translations.en.title).filter((title) => !title.includes('synthetic'))).toEqual([]);
  });

  it('in the name of the site', () => {
    expect(readFileSync(join(CITY, 'site.yaml'), 'utf8')).toMatch(
      /^title: \{ zh: .*合成.*synthetic.*\}\nplace: \{ zh: .*合成.*synthetic.*\}/,
    );
    expect(readFileSync(join(CITY, 'site.yaml'), 'utf8')).toMatch(/^synthetic: true$/m);
  });

  it('in the first line of the report', () => {
    expect(readFileSync(join(CITY, 'report.txt'), 'utf8')).toMatch(/^《.*（合成）》\n/);
  });
});

it('the descriptor names the districts that the city has', () => {
  const fields = descriptor.resources.flatMap(({ schema }: { schema?: { fields: readonly { name: string }[] } }) => schema?.fields ?? []);
  const districts = fields.filter(({ name }: { name: string }) => name === 'district');
  expect(districts).not.toHaveLength(0);
  for (const { categories } of districts) expect(categories).toEqual(districtCategories(buildCity(124, SEED).plan));
});
