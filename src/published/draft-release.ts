/** The folder as it stands → the release that it would be. Nothing is written. */
import type { Change, ExplainedChange, Problem, Release, Signature, Text } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { type Explained, explainChanges } from '../releases/explain.ts';
import { freezeRelease } from '../releases/freeze.ts';
import type { Publication } from './publish.ts';
import { diffSinceRelease, figuresOf } from './releases.ts';

export interface ReleaseRequest {
  readonly id: string;
  /** The ISO day. */
  readonly date: string;
  readonly note: Text | null;
  readonly inputs: Release['inputs'];
  readonly signatures: readonly Signature[];
}

export interface Draft {
  readonly release: Release;
  /** What still wants a reason; a release may be written only where both are empty. */
  readonly unexplained: Explained['unexplained'];
  readonly unsure: Explained['unsure'];
  /** Entries of changes.yaml that explain nothing, by their place among those of this release. */
  readonly unused: Explained['unused'];
  readonly problems: readonly Problem[];
}

const NONE = { changes: [] as readonly ExplainedChange[], unexplained: [] as readonly Change[], unsure: [], unused: [] };

/** What would be released, with every change since the newest release and its reason, from changes.yaml. */
export function draftRelease(folder: Folder, publication: Publication, request: ReleaseRequest): Draft {
  const figures = figuresOf(publication.published);
  const { diff, problems } = diffSinceRelease(folder, figures, publication.workings.tables);
  // An id may be any word, and `constructor` is one that every object has.
  const reasons = Object.hasOwn(folder.reasons, request.id) ? folder.reasons[request.id] : undefined;
  const { changes, ...rest } = diff ? explainChanges(diff, reasons ?? []) : NONE;
  const newest = folder.releases.at(-1);
  const previous = newest ? { id: newest.release.id, hash: newest.hash } : null;
  const release = freezeRelease({ ...request, previous, figures, changes });
  return { release, ...rest, problems };
}
