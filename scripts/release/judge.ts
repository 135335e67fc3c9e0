/** A draft and the reasons of its folder → what must be done before it can be released. */
import { nearest } from '../../src/lib/nearest.ts';
import { doubt, mistake, note as remark } from '../../src/lib/problem.ts';
import type { Change, Problem } from '../../src/model.ts';
import { EXPLAINED } from '../../src/package/changes-definition.ts';
import type { Folder } from '../../src/package/load.ts';
import type { Draft } from '../../src/published/draft-release.ts';
import { type ChangeGroup, groupChanges } from './groups.ts';
import { type Say, withKind } from './say.ts';
import { releaseWords } from './words.ts';

const FILE = 'changes.yaml';

export interface Judged {
  readonly problems: readonly Problem[];
  /** What wants an entry, for the template. */
  readonly groups: readonly ChangeGroup[];
}

/** Problems name groups of changes: a column of a year is one. */
export function judge(draft: Draft, folder: Folder, lang: string, say: Say): Judged {
  const { id } = draft.release;
  const groups = groupChanges(draft.unexplained);
  const unexplained = groups.map((group) => mistake('change-unexplained', FILE, { id, what: whatOf(group.changes, say, lang) }));
  return {
    groups,
    problems: [...draft.problems, ...unexplained, ...unsure(draft, lang, say), ...unused(draft, folder), ...entryProblems(id, folder)],
  };
}

function whatOf(changes: readonly Change[], say: Say, lang: string): string {
  const [first] = changes;
  const more = changes.length > 1 ? ` ${releaseWords(lang).more(changes.length - 1)}` : '';
  return first ? withKind(first, say, releaseWords(lang)) + more : '';
}

// What has no reason at all is asked for that first; its template names the suspicion.
function unsure({ unsure: found, unexplained }: Draft, lang: string, say: Say): readonly Problem[] {
  const open = new Set(unexplained);
  const words = releaseWords(lang);
  const known = found.filter(({ change }) => !open.has(change));
  const groups = Map.groupBy(known, ({ change, suspicions }) => JSON.stringify([{ ...change.subject, key: '', name: '' }, suspicions]));
  return [...groups.values()].map((group) => {
    const suspicions = group[0]?.suspicions ?? [];
    return mistake('change-unsure', FILE, {
      suspicions: suspicions.map((suspicion) => words.suspicions[suspicion]).join('；'),
      names: suspicions.join(', '),
      what: whatOf(
        group.map(({ change }) => change),
        say,
        lang,
      ),
    });
  });
}

function unused({ unused: places, release: { id, changes } }: Draft, { reasons, lineOf }: Folder): readonly Problem[] {
  const changed = changes.map(({ subject }) => ('dataset' in subject ? subject.dataset : subject.name));
  return places.map((at) => {
    const entry = reasons[id]?.[at];
    const kind = EXPLAINED.find((each) => entry?.[each] !== undefined);
    const names = (kind && entry?.[kind]) ?? [];
    const guess = names.every((name) => changed.includes(name)) ? undefined : nearest(names[0] ?? '', changed);
    const params = { id, entry: at + 1, names: `${kind}: ${names.join(', ')}`, ...(guess && { guess }) };
    return doubt('reason-unused', FILE, params, { line: lineOf(FILE, [id, at]) });
  });
}

/** What is wrong with the entries of the release themselves, and with those that belong to none. */
function entryProblems(id: string, { reasons, releases, site, lineOf }: Folder): readonly Problem[] {
  const known = releases.map(({ release }) => release.id).filter((each) => each !== id);
  const strays = Object.keys(reasons).filter((each) => each !== id && !known.includes(each));
  const entries = (Object.hasOwn(reasons, id) ? reasons[id] : undefined) ?? [];
  const own = entries.flatMap(({ note, 'wrong-since': since }, at) => {
    const place = { line: lineOf(FILE, [id, at]) };
    const empty = Object.keys(note).filter((lang) => note[lang]?.trim() === '');
    const lacking = site.languages.filter((lang) => !Object.hasOwn(note, lang));
    return [
      ...lacking.map((lang) => remark('reason-language', FILE, { id, entry: at + 1, lang }, place)),
      ...empty.map((lang) => mistake('reason-note', FILE, { id, entry: at + 1, lang }, place)),
      ...(since !== undefined && !known.includes(since)
        ? [mistake('reason-since', FILE, { id, entry: at + 1, found: since, known: known.join(', ') }, place)]
        : []),
    ];
  });
  return [...own, ...strays.map((found) => doubt('reason-release', FILE, { id, found }, { line: lineOf(FILE, [found]) }))];
}
