/** `npm run release`. Nothing is written before all steps are passed. */
import { mistake } from '../../src/lib/problem.ts';
import { releaseFile } from '../../src/package/releases.ts';
import { again } from './again.ts';
import { anew } from './anew.ts';
import { openSource } from './draft.ts';
import type { ReleaseOptions } from './options.ts';
import { sayer, withAllNames } from './say.ts';
import { refused, type Terminal, type Work } from './work.ts';

/** Releases a folder, and tells how it ended: 0 done, 1 refused by the data, 2 something was not said. */
export async function release(options: ReleaseOptions, terminal: Terminal): Promise<number> {
  const { source, problems, lang: own } = openSource(options.data);
  const lang = options.lang ?? own;
  terminal.report(problems, lang);
  if (!source) return refused(terminal, lang);
  const { releases } = source.folder;
  const at = releases.findIndex((each) => each.release.id === options.id);
  const before = releases.at(at === -1 ? -1 : at - 1) ?? null;
  const earlier = at === 0 ? null : before;
  const say = sayer(earlier?.release.published ?? null, withAllNames(source.publication), lang);
  const work: Work = { options, source, lang, say, terminal, before: earlier };
  const alike = releases.find(({ release: { id } }) => id !== options.id && id.toLowerCase() === options.id.toLowerCase());
  if (alike) {
    terminal.report([mistake('release-case', releaseFile(alike.release.id), { id: options.id, found: alike.release.id })], lang);
    return refused(terminal, lang);
  }
  const standing = releases[at];
  return standing ? again(work, standing) : anew(work);
}
