/** A published site → its figures and registers worked out again, from nothing but its tables, its descriptor and its definitions. */
import { judgeIdentities } from '../metrics/identities.ts';
import type { Calculator, Identity, Observation, Problem, Site, Standard } from '../model.ts';
import { type Folder, loadFolder } from '../package/load.ts';
import type { FolderRelease } from '../package/releases.ts';
import { readTables } from '../tables/read-tables.ts';
import type { Table } from '../tables/table.ts';
import { type PublishedDataset, publishDatasets } from './datasets.ts';
import type { Definitions } from './definitions.ts';
import { calculateFolder } from './publish.ts';
import { type DrawRegister, drawRegisters } from './register-pictures.ts';
import { type PublishedRegister, publishRegisters } from './registers.ts';
import { assessmentsOf, publishCalculator, publishStandards } from './standards.ts';

export interface Recalculated {
  readonly tables: ReadonlyMap<string, Table>;
  readonly observations: readonly Observation[];
  readonly identities: readonly Omit<Identity, 'why'>[];
  /** What they ask and how things stand; their words are not made again. */
  readonly standards: readonly Pick<Standard, 'name' | 'bands' | 'rollups'>[];
  readonly calculator: Calculator | null;
  readonly registers: readonly PublishedRegister[];
  readonly draw: DrawRegister;
  readonly datasets: () => readonly PublishedDataset[];
  /** Of the published package: of the files that it names, and of what cannot be calculated. */
  readonly problems: readonly Problem[];
}

/** What a site says of itself besides its definitions. */
export interface SiteFacts extends Pick<Site, 'languages' | 'synthetic'> {
  /** The oldest first. */
  readonly releases: readonly FolderRelease[];
}

/** Reads the site's folder as any data folder is read. */
export function recalculate(site: string, definitions: Definitions, facts: SiteFacts): Recalculated {
  const { folder, problems } = loadFolder(site);
  if (!folder) return { ...NOTHING, problems };
  const whole = asFolder(folder, definitions, facts);
  const read = readTables(folder.descriptor.resources, folder.files);
  const { observations, term, standards: book, problems: wrong } = calculateFolder(whole, read.tables);
  const judged = judgeIdentities(whole.checks, { term, units: folder.descriptor.units, lineOf: whole.lineOf as () => number });
  const standards = publishStandards(whole, book);
  const registers = publishRegisters(whole, read.tables, (register) => assessmentsOf(register, book));
  return {
    tables: read.tables,
    observations,
    identities: judged.identities,
    standards: standards.map(({ name, bands, rollups }) => ({ name, bands, rollups })),
    calculator: publishCalculator(whole),
    registers: registers.registers,
    draw: drawRegisters(whole, registers.registers, standards),
    datasets: () => publishDatasets(whole, read, observations),
    problems: [...problems, ...read.problems, ...wrong, ...registers.problems],
  };
}

const NOTHING: Omit<Recalculated, 'problems'> = {
  tables: new Map(),
  observations: [],
  identities: [],
  standards: [],
  calculator: null,
  registers: [],
  draw: () => ({ picture: null, observations: [], problems: [] }),
  datasets: () => [],
};

function asFolder(folder: Folder, { awaited, ...definitions }: Definitions, { languages, synthetic, releases }: SiteFacts): Folder {
  const waiting = awaited.map((name) => ({ name, title: {}, description: {}, fields: [] }));
  const whole = {
    ...folder,
    ...definitions,
    site: { ...folder.site, languages, synthetic },
    releases,
    unstated: { questions: [], registers: waiting },
    lineOf: (): number => 1,
  };
  return whole as unknown as Folder;
}
