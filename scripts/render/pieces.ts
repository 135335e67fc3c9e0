/** In which order files are made, and which of them by one thread. */
import { IMAGE_FORMATS } from '../../src/i18n/image-urls.ts';
import type { RenderQuestion, RouteList } from './render-thread.ts';

type OpenFile = RouteList['open'][number];

/** Files of releases go to one thread release by release: it reads each record once, and draws once what several releases have alike. */
const RELEASES_AT_ONCE = 20;
/** Pages go out in pieces of so many: enough to keep threads busy, few enough that they end together. */
const PAGES_AT_ONCE = 4;
/** The images of one picture, which share its drawings, go to one thread. */
const IMAGES_AT_ONCE = IMAGE_FORMATS.length;

/** Pages first: what draws images and what writes data each hold much memory, so images wait for the data, as packages do, which hold it. */
export function* pieces(open: readonly OpenFile[], dataWritten: Promise<unknown>): Generator<RenderQuestion | Promise<RenderQuestion>> {
  const kinds = Map.groupBy(open, ({ file }) => kindOf(file));
  const of = (kind: Kind): readonly OpenFile[] => kinds.get(kind) ?? [];
  const waiting = (files: readonly OpenFile[]): Promise<RenderQuestion> => dataWritten.then(() => question(files));
  const releases = [...Map.groupBy(of('release'), ({ file }) => releaseOf(file)).values()];
  for (const some of parted(releases, RELEASES_AT_ONCE)) yield question(some.flat());
  for (const some of parted(of('page'), PAGES_AT_ONCE)) yield question(some);
  for (const some of parted(of('image'), IMAGES_AT_ONCE)) yield waiting(some);
  for (const some of parted(of('package'), 1)) yield waiting(some);
}

function question(files: readonly OpenFile[]): RenderQuestion {
  return { kind: 'routes', places: files.map(({ place }) => place) };
}

function* parted<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** An image is drawn with fonts at hand; those of releases are not. */
type Kind = 'release' | 'page' | 'image' | 'package';

function kindOf(file: string): Kind {
  if (releaseOf(file) !== null) return 'release';
  if (/^(charts|data|metrics)\/[^/]*\.(png|svg|pdf)$/.test(file)) return 'image';
  return /^data\/.*\.zip$/.test(file) ? 'package' : 'page';
}

/** The folder of the release whose file it is, `r/2020-06-01`, in whichever language; null for all other files. */
function releaseOf(file: string): string | null {
  return /^(?:[^/]+\/)?(r\/[^/]+)\//.exec(file)?.[1] ?? null;
}
