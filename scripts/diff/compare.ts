/** Two releases, or a release and the folder as it stands → every change between them, with the reasons that were given. */
import { refuses } from '../../src/lib/problem.ts';
import type { ExplainedChange, Problem, ReleasedFigures } from '../../src/model.ts';
import { type Folder, loadFolder } from '../../src/package/load.ts';
import { figuresOf, frozenSnapshot, standingSnapshot } from '../../src/published/releases.ts';
import { diffReleases, type Snapshot } from '../../src/releases/diff.ts';
import { explainChanges } from '../../src/releases/explain.ts';
import { prepare } from '../prepare.ts';

export interface Compared {
  readonly from: string;
  /** Null for the folder as it stands. */
  readonly to: string | null;
  readonly before: ReleasedFigures;
  readonly after: ReleasedFigures;
  readonly changes: readonly ExplainedChange[];
}

export interface Outcome {
  readonly compared?: Compared;
  readonly problems: readonly Problem[];
  /** Set where the command line names a release that there is not. */
  readonly unknown?: string;
  readonly lang: string;
}

/** Without `to` the folder as it stands is compared; without `from` with its newest release. */
export function compare(data: string, from: string | undefined, to: string | undefined): Outcome {
  const { folder, problems } = loadFolder(data);
  const lang = folder?.site.languages[0] ?? 'zh';
  if (!folder) return { problems, lang };
  const ids = folder.releases.map(({ release }) => release.id);
  const first = from ?? ids.at(-1);
  const known = ids.join(', ') || '–';
  if (first === undefined || !ids.includes(first))
    return { problems, lang, unknown: `没有这一版 / no such release: ${first ?? '–'} (${known})` };
  if (to !== undefined && !ids.includes(to)) return { problems, lang, unknown: `没有这一版 / no such release: ${to} (${known})` };
  const before = snapshotOf(folder, first);
  const after =
    to === undefined
      ? standing(data)
      : { snapshot: snapshotOf(folder, to), problems: problems.filter(({ severity }) => severity === 'error') };
  if (!after.snapshot || refuses(after.problems)) return { problems: after.problems, lang };
  const { changes } = explainChanges(
    diffReleases(before, after.snapshot),
    reasonsBetween(folder, ids.indexOf(first), to === undefined ? ids.length : ids.indexOf(to)),
  );
  const damaged = [before, after.snapshot].flatMap((snapshot) => ('problems' in snapshot ? (snapshot.problems as readonly Problem[]) : []));
  if (damaged.length > 0) return { problems: damaged, lang };
  return { compared: { from: first, to: to ?? null, before: before.figures, after: after.snapshot.figures, changes }, problems: [], lang };
}

function snapshotOf(folder: Folder, id: string) {
  const found = folder.releases.find(({ release }) => release.id === id);
  if (!found) throw new Error(`no such release: ${id}`);
  return frozenSnapshot(folder, found.release);
}

function standing(data: string): { readonly snapshot?: Snapshot; readonly problems: readonly Problem[] } {
  const { publication, problems } = prepare(data);
  if (!publication) return { problems };
  return { snapshot: standingSnapshot(figuresOf(publication.published), publication.workings.tables), problems: [] };
}

// Of releases that came after the one and not after the other; of none yet, where it is the folder that is compared.
function reasonsBetween({ reasons, releases }: Folder, from: number, to: number) {
  const place = new Map(releases.map(({ release }, index) => [release.id, index]));
  return Object.entries(reasons)
    .filter(([id]) => {
      const at = place.get(id) ?? releases.length;
      return at > from && at <= to;
    })
    .toReversed()
    .flatMap(([, entries]) => entries);
}
