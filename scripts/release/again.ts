/** A release that was made already: its files never change, but its sheet can be had again. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { mistake } from '../../src/lib/problem.ts';
import type { Release } from '../../src/model.ts';
import { type FolderRelease, releaseFile } from '../../src/package/releases.ts';
import { releaseText } from '../../src/releases/freeze.ts';
import { EXIT } from '../command-line.ts';
import { draftOf } from './draft.ts';
import type { ReleaseOptions } from './options.ts';
import { releaseWords } from './words.ts';
import { noteOf, place, refused, reviewOf, sheetOf, type Work } from './work.ts';

// What is not said anew is as it was. A sheet that was lost can be had again.
export async function again(work: Work, { release: standing, bytes }: FolderRelease): Promise<number> {
  const { options, source, lang, terminal } = work;
  const words = releaseWords(lang);
  const { id } = options;
  const note = noteOf(options, source) ?? standing.note;
  const { release: drafted } = draftOf(source, {
    id,
    date: options.date ?? standing.date,
    note,
    signatures: signaturesAgain(options, standing),
  });
  if (!Buffer.from(releaseText(drafted)).equals(bytes)) {
    terminal.report([mistake('release-exists', releaseFile(id), { id, parts: differentParts(standing, drafted).join(', ') })], lang);
    return refused(terminal, lang);
  }
  terminal.say(words.same(id));
  if (options.review === undefined) {
    if (!existsSync(sheetOf(options))) terminal.say(words.sheetAgain(relative(process.cwd(), sheetOf(options))));
    return EXIT.done;
  }
  const published = Object.fromEntries(standing.signatures.map(({ role, name }) => [role, name ?? '']));
  place(options.review, await reviewOf(work, drafted, { ...published, ...options.names }, false));
  terminal.say(words.review(options.review));
  return EXIT.done;
}

function signaturesAgain({ names, isPublic }: ReleaseOptions, { signatures }: Release): Release['signatures'] {
  const isTold = isPublic ?? signatures.some(({ name }) => name !== null);
  return signatures.map(({ role, name }) => ({ role, name: isTold ? (names[role] ?? name ?? '') || null : null }));
}

/** Files that are others than then, else what else was said when it was released. */
function differentParts(was: Release, is: Release): readonly string[] {
  const hashes = new Map(was.inputs.map(({ path, hash }) => [path, hash]));
  const other = is.inputs.filter(({ path, hash }) => hashes.get(path) !== hash).map(({ path }) => path);
  const kept = new Set(is.inputs.map(({ path }) => path));
  const files = [...other, ...[...hashes.keys()].filter((path) => !kept.has(path))];
  const said = (['date', 'note', 'signatures'] as const).filter((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
  return [...files, ...said];
}
