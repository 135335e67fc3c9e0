/** All that can be verified of a site without knowing anything but the site. */
import { mistake } from '../../src/lib/problem.ts';
import type { Problem, ReleaseSummary, Site } from '../../src/model.ts';
import type { FolderRelease } from '../../src/package/releases.ts';
import { DEFINITIONS, type Definitions } from '../../src/published/definitions.ts';
import { type Recalculated, recalculate } from '../../src/published/recalculate.ts';
import { datasetProblems } from './datasets.ts';
import { checkFigures } from './figures.ts';
import { historyProblems } from './history.ts';
import { checkPages } from './pages.ts';
import { attempt, readPart } from './parts.ts';
import { openRecords, RELEASES } from './records.ts';
import { registerProblems } from './registers.ts';
import { releaseProblems } from './releases.ts';
import { type OpenedSite, openSite } from './site.ts';
import { sumProblems } from './sums.ts';
import { ZipFault } from './zip.ts';

export interface Verified {
  readonly problems: readonly Problem[];
  readonly files: number;
  /** Figures that came out as they were published. */
  readonly agreed: number;
  /** Things of registers whose records were made once more. */
  readonly things: number;
  /** Numbers on pages that were held against the data. */
  readonly printed: number;
  /** Of the releases, the oldest first. */
  readonly roots: readonly Pick<ReleaseSummary, 'id' | 'hash'>[];
}

const NOTHING: Omit<Verified, 'problems'> = { files: 0, agreed: 0, things: 0, printed: 0, roots: [] };

/** Verifies a folder or a ZIP. `root` is a root hash that was published elsewhere. What the machine says is thrown. */
export async function verifySite(path: string, root?: string): Promise<Verified> {
  try {
    const site = await openSite(path);
    try {
      const sums = sumProblems(site);
      if (sums === null) return { ...NOTHING, problems: [mistake('site-none', 'SHA256SUMS')] };
      const roots = rootsOf(site.directory);
      const unknown = root === undefined || roots.some(({ hash }) => hash === root) ? [] : [mistake('site-root', RELEASES, { root })];
      const { problems, ...counted } = await checkData(site);
      return { problems: [...sums, ...releaseProblems(site), ...unknown, ...problems], files: site.hashes.size, roots, ...counted };
    } finally {
      site.close();
    }
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return { ...NOTHING, problems: [mistake('site-zip', path, { message: error.message })] };
  }
}

type Data = Pick<Verified, 'problems' | 'agreed' | 'things' | 'printed'>;

/** All that follows from the tables and definitions, worked out once more. */
async function checkData(site: OpenedSite): Promise<Data> {
  const { again, releases, languages, problems } = reworked(site);
  if (!again) return { ...NOTHING, problems };
  const figures = checkFigures(site, again);
  const pages = await checkPages(site, again, releases ?? []);
  return {
    problems: [
      ...problems,
      ...figures.problems,
      ...datasetProblems(site, again.datasets()),
      ...(releases ? [...registerProblems(site, again), ...historyProblems(site, releases, again.tables, languages)] : []),
      ...pages.problems,
    ],
    agreed: figures.agreed,
    things: again.registers.reduce((sum, { keys }) => sum + keys.length, 0),
    printed: pages.printed,
  };
}

interface Reworked {
  readonly again?: Recalculated;
  /** Null where one cannot be read: the records of things tell of them all. */
  readonly releases: readonly FolderRelease[] | null;
  readonly languages: readonly string[];
  readonly problems: readonly Problem[];
}

// What rests on a broken part is not verified; the rest is.
function reworked(site: OpenedSite): Reworked {
  const { directory } = site;
  const records = opened(RELEASES, () => openRecords(site));
  const data = opened(DEFINITIONS, () => {
    const definitions = readPart<Definitions>(directory, DEFINITIONS);
    const { synthetic, languages } = readPart<Site>(directory, 'api/site.json');
    return { languages, again: recalculate(directory, definitions, { languages, synthetic, releases: records.value ?? [] }) };
  });
  return { ...(data.value ?? { languages: [] }), releases: records.value, problems: [...records.problems, ...data.problems] };
}

function opened<T>(file: string, work: () => T): { readonly value: T | null; readonly problems: readonly Problem[] } {
  let value: T | null = null;
  const problems = attempt(file, () => {
    value = work();
    return [];
  });
  return { value, problems };
}

function rootsOf(directory: string): Verified['roots'] {
  try {
    return readPart<readonly ReleaseSummary[]>(directory, RELEASES).map(({ id, hash }) => ({ id: String(id), hash: String(hash) }));
  } catch {
    // Told where the releases are verified.
    return [];
  }
}
