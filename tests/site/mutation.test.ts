/** Changing one cell changes what derives from it, where it is shown, and nothing else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMAGE_FORMATS } from '../../src/i18n/image-urls.ts';
import type { Chart, Observation } from '../../src/model.ts';
import { build } from '../build.ts';
import { copyFolder, type Edit, LIUAN, replacing } from '../copy-folder.ts';
import { observationsIn } from './published.ts';

const place = mkdtempSync(join(tmpdir(), 'mingzhang-mutation-'));
const before = join(place, 'before');
const after = join(place, 'site');
/** Files of a chart or a metric that hold its figures; what describes their columns may stay. */
const DATA_FORMATS = ['csv', 'json', 'jsonstat.json', 'zip'];
const changedCell = { file: 'pairing.csv', to: replacing('paired-communities,75,', 'paired-communities,76,') };

// What has been released says on every page that the figures are newer now.
function unreleased(...edits: readonly Edit[]): string {
  const folder = copyFolder(LIUAN, ...edits);
  rmSync(join(folder, 'releases'), { recursive: true, force: true });
  return folder;
}

beforeAll(async () => {
  await build({ data: unreleased(), out: before });
  await build({ data: unreleased(changedCell), out: after });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('when one community more is paired', () => {
  it('exactly the observations that derive from that cell change', () => {
    expect(changedObservations()).toEqual(descendants(observationsIn(before), 'paired-communities'));
    expect(changedObservations()).toContain('average-floor-space');
    expect(changedObservations().length).toBeGreaterThan(2);
  });

  it('no observation comes or goes', () => {
    expect(observationsIn(after).map(({ id }) => id)).toEqual(observationsIn(before).map(({ id }) => id));
  });

  it('exactly the pages that show one of them change', () => {
    const showing = pathsIn(before).filter((path) => path.endsWith('.html') && shows(path));
    expect(differing(/\.html$/)).toEqual(showing);
    expect(showing.length).toBeGreaterThan(6);
    expect(showing.length).toBeLessThan(pathsIn(before).filter((path) => path.endsWith('.html')).length);
  });

  it('exactly the files of the charts that draw one of them change', () => {
    const charts = readJson<readonly Chart[]>('charts').filter(({ observations }) =>
      observations.some((id) => changedObservations().includes(id)),
    );
    const endings = [...IMAGE_FORMATS, ...DATA_FORMATS].flatMap((ending) => [ending, `en.${ending}`]);
    const expected = charts.flatMap(({ name }) => endings.map((ending) => `charts/${name}.${ending}`));
    expect(charts.length).toBeGreaterThan(1);
    // What the columns of a CSV are tells the finding too, whose number may be another.
    const found = differing(/^charts\/.*(?<!\.html)$/).filter((path) => !path.endsWith('.csv-metadata.json'));
    expect(found).toEqual(expected.sort());
  });

  it('the data files of the metrics that changed change, and of others only those that quote one', () => {
    const metrics = [...new Set(changedObservations().map((id) => id.split('@')[0]))];
    const endings = DATA_FORMATS.flatMap((ending) => [ending, `en.${ending}`]);
    const expected = metrics.flatMap((name) => endings.map((ending) => `metrics/${name}.${ending}`));
    const data = differing(/^metrics\/.*(csv|json|zip)$/).filter((path) => !path.endsWith('.csv-metadata.json'));
    expect(data).toEqual(expect.arrayContaining(expected));
    // Another metric may quote the number in what it says of itself.
    const others = data.filter((path) => !expected.includes(path)).map((path) => path.replace(/\..*$/, '.html'));
    expect(others.filter((page) => !shows(page))).toEqual([]);
  });

  it('exactly the citations that name one of them change', () => {
    const works = new Set(differing(/^cite\//).map((path) => path.replace(/^cite\/|(\.en)?\.(bib|ris|csl\.json)$/g, '')));
    const metrics = [...new Set(changedObservations().map((id) => id.split('@')[0]))];
    expect([...works].filter((work) => work.startsWith('metric-'))).toEqual(metrics.map((name) => `metric-${name}`).sort());
    expect(works).toContain('chart-paired-communities');
  });

  it('of the rest only the table, the lists of all and the search index change', () => {
    const rest = differing(/^(?!charts\/|metrics\/).*(?<!\.html)$/).map((path) => path.replace(/\.[0-9a-f]{10}\./, '.'));
    const allowed = [
      'api/build.json',
      'api/charts.json',
      'api/datasets.json',
      'api/datasets/pairing.json',
      'api/observations.json',
      'assets/search.js',
      'audit.en.xlsx',
      'audit.xlsx',
      'data/all.zip',
      'data/pairing.csv',
      'data/pairing.json',
      'data/pairing.zip',
      'datapackage.json',
    ];
    const others = rest.filter((path) => !path.startsWith('cite/') && !path.endsWith('/oembed.json'));
    expect(others.filter((path) => !allowed.includes(path) && path !== 'api/catalog.jsonld')).toEqual([]);
    expect(rest).toEqual(expect.arrayContaining(['api/observations.json', 'data/pairing.csv', 'datapackage.json']));
  });
});

function changedObservations(): readonly string[] {
  const old = new Map(observationsIn(before).map((observation) => [observation.id, JSON.stringify(observation)]));
  return observationsIn(after)
    .filter((observation) => old.get(observation.id) !== JSON.stringify(observation))
    .map(({ id }) => id);
}

/** An observation and all that is computed from it, in the order of publication. */
function descendants(observations: readonly Observation[], id: string): readonly string[] {
  const derives = (observation: Observation): boolean =>
    observation.id === id ||
    observation.derivedFrom.some(
      (from) => from.kind === 'observation' && observations.some((parent) => parent.id === from.observation && derives(parent)),
    );
  return observations.filter(derives).map((observation) => observation.id);
}

/** A page shows an observation where an element names it; the search pages also name the index, which holds every value. */
function shows(path: string): boolean {
  const html = readFileSync(join(before, path), 'utf8');
  const shown = new Set([...html.matchAll(/data-observation="([^"]+)"/g)].map(([, id]) => id));
  return path.endsWith('search.html') || changedObservations().some((id) => shown.has(id));
}

function differing(pattern: RegExp): readonly string[] {
  const old = checksums(before);
  const changed = checksums(after);
  const paths = [...new Set([...old.keys(), ...changed.keys()])].sort();
  return paths.filter((path) => pattern.test(path) && old.get(path) !== changed.get(path));
}

function pathsIn(site: string): readonly string[] {
  return [...checksums(site).keys()];
}

function checksums(site: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(site, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(before, 'api', `${name}.json`), 'utf8')) as T;
}
