/** All that can be verified of a site without knowing anything but the site. */
import { mistake } from '../../src/lib/problem.ts';
import type { Problem, ReleaseSummary } from '../../src/model.ts';
import { checkFigures } from './figures.ts';
import { readPart } from './parts.ts';
import { releaseProblems } from './releases.ts';
import { openSite } from './site.ts';
import { sumProblems } from './sums.ts';
import { ZipFault } from './zip.ts';

export interface Verified {
  readonly problems: readonly Problem[];
  readonly files: number;
  /** Figures that came out as they were published. */
  readonly agreed: number;
  /** Of the releases, the oldest first. */
  readonly roots: readonly Pick<ReleaseSummary, 'id' | 'hash'>[];
}

const NOTHING: Omit<Verified, 'problems'> = { files: 0, agreed: 0, roots: [] };

/** Verifies a folder or a ZIP. `root` is a root hash that was published elsewhere. What the machine says is thrown. */
export async function verifySite(path: string, root?: string): Promise<Verified> {
  try {
    const site = await openSite(path);
    try {
      const sums = sumProblems(site);
      if (sums === null) return { ...NOTHING, problems: [mistake('site-none', 'SHA256SUMS')] };
      const { problems, agreed } = checkFigures(site);
      const roots = rootsOf(site.directory);
      const unknown =
        root === undefined || roots.some(({ hash }) => hash === root) ? [] : [mistake('site-root', 'api/releases.json', { root })];
      return { problems: [...sums, ...releaseProblems(site), ...unknown, ...problems], files: site.hashes.size, agreed, roots };
    } finally {
      site.close();
    }
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return { ...NOTHING, problems: [mistake('site-zip', path, { message: error.message })] };
  }
}

function rootsOf(directory: string): Verified['roots'] {
  try {
    return readPart<readonly ReleaseSummary[]>(directory, 'api/releases.json').map(({ id, hash }) => ({
      id: String(id),
      hash: String(hash),
    }));
  } catch {
    // Told where the releases are verified.
    return [];
  }
}
