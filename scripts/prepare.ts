/** A data folder → its publication and all problems: what check, build and preview begin with. */
import { refuses, sortProblems } from '../src/lib/problem.ts';
import type { Problem } from '../src/model.ts';
import { type Folder, loadFolder } from '../src/package/load.ts';
import { type Publication, publish } from '../src/published/publish.ts';

export interface Prepared {
  readonly folder?: Folder;
  /** Absent where a problem refuses the build. */
  readonly publication?: Publication;
  readonly problems: readonly Problem[];
  /** The site's first language, in which its problems are told. */
  readonly lang: string;
}

/** Loads, calculates and checks; writes nothing. Under `strict` what is doubtful refuses too. Whoever compares with releases needs no count of what is `pending`. */
export function prepare(data: string, strict = false, pending = true): Prepared {
  const prepared = prepareAll(data, pending);
  if (!strict || !prepared.problems.some(({ severity }) => severity === 'warning')) return prepared;
  const { folder, problems, lang } = prepared;
  return { ...(folder && { folder }), problems, lang };
}

function prepareAll(data: string, pending: boolean): Prepared {
  const { folder, problems } = loadFolder(data);
  const lang = folder?.site.languages[0] ?? 'zh';
  if (!folder || refuses(problems)) return { problems: sortProblems(problems), lang };
  const publication = publish(folder, pending);
  const all = sortProblems([...problems, ...publication.problems]);
  return refuses(all) ? { folder, problems: all, lang } : { folder, publication, problems: all, lang };
}
