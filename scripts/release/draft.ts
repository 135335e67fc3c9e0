/** The folder as it stands → the release that it would be, and all that speaks against it. */
import type { Problem, Signature, Text } from '../../src/model.ts';
import { inputFiles } from '../../src/package/input-files.ts';
import type { Folder } from '../../src/package/load.ts';
import { type Draft, draftRelease } from '../../src/published/draft-release.ts';
import type { Publication } from '../../src/published/publish.ts';
import { prepare } from '../prepare.ts';

export interface Source {
  readonly folder: Folder;
  readonly publication: Publication;
  readonly inputs: ReturnType<typeof inputFiles>;
}

export interface Opened {
  /** Absent where a problem refuses it, as it would refuse a build. */
  readonly source?: Source;
  readonly problems: readonly Problem[];
  readonly lang: string;
}

/** Reads and checks the folder as a build does. */
export function openSource(directory: string): Opened {
  const { folder, publication, problems, lang } = prepare(directory, false, false);
  if (!folder || !publication) return { problems, lang };
  // As a build publishes them: those of the folder too.
  const whole = { ...publication, published: { ...publication.published, problems } };
  return { source: { folder, publication: whole, inputs: inputFiles(directory, folder) }, problems, lang };
}

interface Wanted {
  readonly id: string;
  readonly date: string;
  readonly note: Text | null;
  readonly signatures: readonly Signature[];
}

/** What would be released under an id. Where the id was released already: what would have been, without it and what came after. */
export function draftOf({ folder, publication, inputs }: Source, wanted: Wanted): Draft {
  const at = folder.releases.findIndex(({ release }) => release.id === wanted.id);
  const before = at === -1 ? folder : { ...folder, releases: folder.releases.slice(0, at) };
  return draftRelease(before, publication, { ...wanted, inputs });
}
