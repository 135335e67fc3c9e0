/** Two releases, or a release and the folder as it stands → every change between them, with the reasons that were given. */
import { refuses } from '../../src/lib/problem.ts';
import type { ExplainedChange, Problem, Published, ReleasedFigures } from '../../src/model.ts';
import { type Folder, loadFolder } from '../../src/package/load.ts';
import { figuresOf, frozenSnapshot, standingSnapshot } from '../../src/published/releases.ts';
import { diffReleases, type Snapshot } from '../../src/releases/diff.ts';
import { explainChanges } from '../../src/releases/explain.ts';
import { prepare } from '../prepare.ts';
import { withAllNames } from '../release/say.ts';

export interface Compared {
  readonly from: string;
  /** Null for the folder as it stands. */
  readonly to: string | null;
  readonly before: ReleasedFigures;
  /** With the names of things, where it is the folder. */
  readonly after: ReleasedFigures | Published;
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
  const { folder, standing, named, problems, lang } = to === undefined ? opened(data) : loaded(data);
  if (!folder) return { problems, lang };
  const ids = folder.releases.map(({ release }) => release.id);
  const first = from ?? ids.at(-1);
  const wrong = [first, to ?? first].find((id) => id === undefined || !ids.includes(id));
  if (first === undefined || wrong !== undefined) return { problems, lang, unknown: unknownRelease(wrong, ids) };
  if (refuses(problems)) return { problems, lang };
  const [before, after] = [snapshotOf(folder, first), standing ?? snapshotOf(folder, to ?? '')];
  const { changes } = explainChanges(
    diffReleases(before, after),
    reasonsBetween(folder, ids.indexOf(first), to === undefined ? ids.length : ids.indexOf(to)),
  );
  const damaged = [before, after].flatMap((snapshot) => ('problems' in snapshot ? (snapshot.problems as readonly Problem[]) : []));
  if (damaged.length > 0) return { problems: damaged, lang };
  return { compared: { from: first, to: to ?? null, before: before.figures, after: named ?? after.figures, changes }, problems: [], lang };
}

interface Opened {
  readonly folder?: Folder;
  /** What it publishes as it stands, where that is compared. */
  readonly standing?: Snapshot;
  readonly named?: Published;
  readonly problems: readonly Problem[];
  readonly lang: string;
}

// Releases are compared by what they froze: the tables of the folder need not be sound.
function loaded(data: string): Opened {
  const { folder, problems } = loadFolder(data);
  return {
    ...(folder && { folder }),
    problems: problems.filter(({ severity }) => severity === 'error'),
    lang: folder?.site.languages[0] ?? 'zh',
  };
}

function opened(data: string): Opened {
  const { folder, publication, problems, lang } = prepare(data, false, false);
  if (!folder || !publication) return { problems, lang };
  const { published, workings } = publication;
  return {
    folder,
    named: withAllNames(publication),
    standing: standingSnapshot(figuresOf(published), workings.tables),
    problems: [],
    lang,
  };
}

function unknownRelease(id: string | undefined, known: readonly string[]): string {
  if (known.length === 0)
    return '这个文件夹还没有发布过任何一版，没有可比的；先用 npm run release 发布第一版 / nothing was released from this folder yet, so there is nothing to compare with: release it first';
  return `没有这一版 / no such release: ${id ?? '–'}。有的是 / known: ${known.join(', ')}`;
}

function snapshotOf(folder: Folder, id: string) {
  const found = folder.releases.find(({ release }) => release.id === id);
  if (!found) throw new Error(`no such release: ${id}`);
  return frozenSnapshot(folder, found.release);
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
