/** A published site → its figures worked out again, from nothing but its tables, its descriptor and its definitions. */
import { judgeIdentities } from '../metrics/identities.ts';
import type { Identity, Observation, Problem, Standard } from '../model.ts';
import { loadFolder } from '../package/load.ts';
import { readTables } from '../tables/read-tables.ts';
import type { Definitions } from './definitions.ts';
import { calculateFolder } from './publish.ts';
import { publishStandards } from './standards.ts';

export interface Recalculated {
  readonly observations: readonly Observation[];
  readonly identities: readonly Omit<Identity, 'why'>[];
  /** What they ask and how things stand; their words are not made again. */
  readonly standards: readonly Pick<Standard, 'name' | 'bands' | 'rollups'>[];
  /** Of the published package: of the files that it names, and of what cannot be calculated. */
  readonly problems: readonly Problem[];
}

/** Reads the site's folder as any data folder is read. */
export function recalculate(site: string, { metrics, checks, registers, standards, awaited }: Definitions): Recalculated {
  const { folder, problems } = loadFolder(site);
  if (!folder) return { observations: [], identities: [], standards: [], problems };
  const waiting = awaited.map((name) => ({ name, title: {}, description: {}, fields: [] }));
  const lineOf = (): number => 1;
  const whole = {
    ...folder,
    metrics,
    checks,
    registers,
    standards,
    unstated: { questions: [], registers: waiting },
    lineOf,
  } as typeof folder;
  const read = readTables(folder.descriptor.resources, folder.files);
  const { observations, term, standards: book, problems: wrong } = calculateFolder(whole, read.tables);
  const judged = judgeIdentities(checks, { term, units: folder.descriptor.units, lineOf });
  const told = publishStandards(whole, book).map(({ name, bands, rollups }) => ({ name, bands, rollups }));
  return { observations, identities: judged.identities, standards: told, problems: [...problems, ...read.problems, ...wrong] };
}
