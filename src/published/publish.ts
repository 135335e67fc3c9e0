/** A loaded folder → all that is published, or the problems that refuse it. */
import { formulaText } from '../i18n/formula.ts';
import { mistake, refuses, sortProblems } from '../lib/problem.ts';
import { type Calculated, calculateMetrics } from '../metrics/calculate.ts';
import { judgeIdentities } from '../metrics/identities.ts';
import type { Result } from '../metrics/result.ts';
import type { Identity, Observation, Problem, Published, ReleasedFigures } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { namedSources, sourceNamesOf } from '../package/sources.ts';
import { checkText } from '../prose/check.ts';
import type { Book } from '../standards/book.ts';
import { readTables, type Tables } from '../tables/read-tables.ts';
import type { Table } from '../tables/table.ts';
import { publishCharts } from './charts.ts';
import { type PublishedDataset, publishDatasets } from './datasets.ts';
import { awaitedTables, referable } from './known.ts';
import { publishMetrics } from './metrics.ts';
import { publishPages } from './pages.ts';
import { drawRegisters } from './register-pictures.ts';
import { type PublishedRegister, publishRegisters } from './registers.ts';
import { publishReleases } from './releases.ts';
import { publishSite } from './site.ts';
import { assessmentsOf, publishCalculator, publishStandards, standardProblems } from './standards.ts';
import { publishUnstated } from './unstated.ts';

/** What figures were made from, for whoever makes them again: nothing of it is published as it is. */
export interface Workings {
  readonly tables: ReadonlyMap<string, Table>;
  /** By the id of the observation. */
  readonly results: ReadonlyMap<string, Result>;
  /** By the name of the identity. */
  readonly compared: ReadonlyMap<string, readonly Result[]>;
  /** Identities of which the folder says that nobody can tell. */
  readonly undecided: ReadonlySet<string>;
  readonly standards: Book | null;
}

export interface Publication {
  readonly published: Published;
  readonly datasets: readonly PublishedDataset[];
  readonly registers: readonly PublishedRegister[];
  readonly workings: Workings;
  readonly problems: readonly Problem[];
}

/** Reads, calculates and checks everything. The publication is complete only where no problem refuses it. Without `pending` it is not compared with the newest release. */
export function publish(folder: Folder, pending = true): Publication {
  const read = readTables(folder.descriptor.resources, folder.files);
  releaseTables(folder);
  const calculated = calculateFolder(folder, read.tables);
  const { observations } = calculated;
  // Everything below refers to observations: were some missing, each reference would be reported again.
  const wrong = [...calculated.problems, ...standardProblems(folder, calculated.standards)];
  const early = [...read.problems, ...wrong, ...sourceProblems(folder, observations)];
  if (refuses(early)) return unfinished(early);
  return finish(folder, calculated, read, early, pending);
}

/** All figures of a folder whose tables are read. */
export function calculateFolder(folder: Folder, tables: ReadonlyMap<string, Table>): Calculated {
  return calculateMetrics({
    metrics: folder.metrics,
    tables,
    units: folder.descriptor.units,
    // What a table does not say of itself the package says: its sources, without a place in them.
    citationsOf: (resource) => sourceNamesOf(folder.descriptor, resource).map((source) => ({ source, locator: '' })),
    lineOf: (path) => folder.lineOf('metrics.yaml', path),
    standards: {
      file: folder.standards,
      registers: folder.registers,
      awaited: awaitedTables(folder),
      lineOf: (path) => folder.lineOf('standards.yaml', path),
    },
  });
}

function finish(
  folder: Folder,
  { observations, results, term, standards: book }: Calculated,
  read: Tables,
  early: readonly Problem[],
  pending: boolean,
): Publication {
  const judged = judgeIdentities(folder.checks, {
    term,
    units: folder.descriptor.units,
    lineOf: (path) => folder.lineOf('checks.yaml', path),
  });
  const identities = withReasons(folder, judged.identities, observations);
  const contradictions = judged.problems.map((problem) => withFormula(problem, judged.identities, observations, folder));
  const metrics = publishMetrics(folder, observations);
  const standards = publishStandards(folder, book);
  const registers = publishRegisters(folder, read.tables, (register) => assessmentsOf(register, book));
  const draw = drawRegisters(folder, registers.registers, standards);
  const charts = publishCharts(folder, observations, judged.identities, draw);
  const pages = publishPages(folder, referable(folder, observations));
  const site = publishSite(folder, observations, pages.pages);
  const unstated = publishUnstated(folder, observations, read.tables);
  const datasets = publishDatasets(folder, read, observations);
  const parts = [{ problems: contradictions }, identities, metrics, charts, pages, site, unstated, registers];
  const problems = sortProblems([...early, ...parts.flatMap((part) => part.problems)]);
  const figures: ReleasedFigures = {
    site: site.site,
    metrics: metrics.metrics,
    observations,
    charts: charts.charts,
    identities: identities.identities,
    unstated: unstated.unstated,
    templates: unstated.templates,
    registers: registers.registers.map(({ register }) => register),
    standards,
    calculator: publishCalculator(folder),
    datasets: datasets.map(({ dataset }) => dataset),
    problems,
  };
  const released = publishReleases(folder, figures, read.tables, pending);
  return {
    problems: sortProblems([...problems, ...released.problems]),
    datasets,
    registers: registers.registers,
    workings: { tables: read.tables, results, compared: judged.compared, undecided: undecidedOf(folder), standards: book },
    published: { ...figures, ...released.published },
  };
}

function undecidedOf({ checks }: Folder): ReadonlySet<string> {
  return new Set(checks.filter(({ undecided }) => undecided).map(({ name }) => name));
}

/** Lets go of the bytes of tables: nothing else is read from them. */
function releaseTables({ descriptor: { resources }, files }: Folder): void {
  const kept = new Set(resources.flatMap(({ kind, paths }) => (kind === 'file' ? paths : [])));
  for (const path of files.keys()) if (!kept.has(path)) files.delete(path);
}

function unfinished(problems: readonly Problem[]): Publication {
  const workings: Workings = { tables: new Map(), results: new Map(), compared: new Map(), undecided: new Set(), standards: null };
  return { problems: sortProblems(problems), datasets: [], registers: [], workings, published: {} as Published };
}

function withReasons(folder: Folder, identities: readonly Omit<Identity, 'why'>[], observations: readonly Observation[]) {
  const problems: Problem[] = [];
  const known = referable(folder, observations);
  const explained = identities.map((identity): Identity => {
    const index = folder.checks.findIndex(({ name }) => name === identity.name);
    const why = folder.checks[index]?.why;
    if (!why) return { ...identity, why: null };
    const checked = checkText('checks.yaml', folder.lineOf('checks.yaml', ['checks', index, 'why']), why, known);
    problems.push(...checked.problems);
    return { ...identity, why: checked.prose };
  });
  return { identities: explained, problems };
}

// A contradiction is told with its numbers: 9 ≤ 3 does not hold.
function withFormula(
  problem: Problem,
  identities: readonly Omit<Identity, 'why'>[],
  observations: readonly Observation[],
  { site, descriptor }: Folder,
): Problem {
  const identity = identities.find(({ name }) => name === problem.params?.['name']);
  if (problem.code !== 'identity-disagrees' || !identity) return problem;
  const [lang = 'zh'] = site.languages;
  const units = descriptor.units.map((unit) => ({ ...unit, title: {}, singular: unit.singular ?? unit.name, compact: false }));
  const context = { lang, units, find: (id: string) => observations.find((observation) => observation.id === id) };
  const formula = identity.terms.map((term) => formulaText(term, context)).join(` ${identity.relation} `);
  return { ...problem, params: { ...problem.params, formula } };
}

function sourceProblems({ descriptor }: Folder, observations: readonly Observation[]): readonly Problem[] {
  const known = namedSources(descriptor).map(({ name }) => name);
  return observations.flatMap(({ citations, derivedFrom }) => {
    const from = derivedFrom.find(({ kind }) => kind === 'cells');
    if (from?.kind !== 'cells') return [];
    const path = descriptor.resources.find(({ name }) => name === from.resource)?.paths[0] ?? from.resource;
    return citations
      .filter(({ source }) => !known.includes(source))
      .map(({ source }) =>
        mistake(
          'unknown-source',
          path,
          { known: known.join(', ') },
          { row: Number(/\d+/.exec(from.selection)?.[0] ?? 0), column: 'source', value: source },
        ),
      );
  });
}
