/** The steps of a release. Nothing is written before all of them are passed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { doubt, mistake, refuses, sortProblems } from '../../src/lib/problem.ts';
import type { Change, Problem, Release, Text } from '../../src/model.ts';
import { type FolderRelease, releaseFile } from '../../src/package/releases.ts';
import { sha256 } from '../../src/published/checksums.ts';
import type { Draft } from '../../src/published/draft-release.ts';
import { allRowNames } from '../../src/published/row-names.ts';
import { writeRelease } from '../../src/published/write-release.ts';
import { releaseText } from '../../src/releases/freeze.ts';
import { EXIT } from '../command-line.ts';
import { draftOf, openSource, type Source } from './draft.ts';
import { type Judged, judge } from './judge.ts';
import { type ReleaseOptions, ROLES } from './options.ts';
import { reviewPage } from './review.ts';
import { type Say, sayer, withKind } from './say.ts';
import { askNames, inTerminal, type Names, type Signed, signaturesOf } from './sign.ts';
import { summaryText, withoutControls } from './summary.ts';
import { templateEntries, templateText } from './template.ts';
import { releaseWords } from './words.ts';
import { writeTemplate } from './write-template.ts';

export interface Terminal {
  readonly report: (problems: readonly Problem[], lang: string) => void;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Whether somebody is there to be asked. */
  readonly isTerminal: boolean;
}

/** All that the steps share. */
interface Work {
  readonly options: ReleaseOptions;
  readonly source: Source;
  readonly lang: string;
  readonly say: Say;
  readonly terminal: Terminal;
  /** Of what the folder was before it. */
  readonly before: FolderRelease | null;
}

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
  const { published, workings } = source.publication;
  const named = { ...published, names: allRowNames(published.registers, workings.tables) };
  const say = sayer(earlier?.release.published ?? null, named, lang);
  const work: Work = { options, source, lang, say, terminal, before: earlier };
  const alike = releases.find(({ release: { id } }) => id !== options.id && id.toLowerCase() === options.id.toLowerCase());
  if (alike) {
    terminal.report([mistake('release-case', releaseFile(alike.release.id), { id: options.id, found: alike.release.id })], lang);
    return refused(terminal, lang);
  }
  const standing = releases[at];
  return standing ? again(work, standing) : anew(work);
}

function refused(terminal: Terminal, lang: string): number {
  terminal.complain(releaseWords(lang).refused);
  return EXIT.refused;
}

// What is not said anew is as it was. A sheet that was lost can be had again.
async function again(work: Work, { release: standing, bytes }: FolderRelease): Promise<number> {
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

async function anew(work: Work): Promise<number> {
  const { options, source, lang, say, terminal } = work;
  const words = releaseWords(lang);
  const { date } = options;
  if (date === null) return needs(terminal, words.needDate);
  const draft = draftOf(source, { id: options.id, date, note: noteOf(options, source), signatures: [] });
  const judged = judge(draft, source.folder, lang, say);
  terminal.say(summaryText(draft.release, work.before?.release.published ?? null, lang, say));
  terminal.report(sortProblems([...judged.problems, ...dateProblems(date, work)]), lang);
  if (refuses(judged.problems)) return offerTemplate(work, judged);
  if (options.dryRun) return preview(work, draft);
  const missing = ROLES.filter((role) => options.names[role] === undefined);
  if (!terminal.isTerminal && missing.length > 0)
    return needs(terminal, words.needRoles(missing.map((role) => `--${role} NAME`).join(' ')));
  if (!terminal.isTerminal && !options.yes) return needs(terminal, words.needYes);
  const signed = await signedBy(work);
  if (!signed) {
    terminal.complain(words.stopped);
    return EXIT.refused;
  }
  return finish(work, { ...draft.release, signatures: signaturesOf(signed) }, signed.names);
}

// A slip of the pen, most often, that nobody can mend afterwards.
function dateProblems(date: string, { options: { id }, before }: Work): readonly Problem[] {
  const last = before?.release;
  if (!last || date >= last.date) return [];
  return [doubt('release-date', releaseFile(last.id), { id, date, last: last.id, before: last.date })];
}

function needs(terminal: Terminal, text: string): number {
  terminal.complain(text);
  return EXIT.usage;
}

/** Null where it was not confirmed. */
async function signedBy({ options, lang, terminal }: Work): Promise<Signed | null> {
  const words = releaseWords(lang);
  const { names, isPublic, yes, id } = options;
  const isSaid = ROLES.every((role) => names[role] !== undefined);
  if (!terminal.isTerminal || (isSaid && yes)) return { names: names as Names, isPublic: isPublic ?? false };
  return inTerminal(async (ask) => {
    const signed = await askNames(names, isPublic, ask, words);
    const sure = yes || words.ask.yes.test((await ask(words.ask.confirm(id))).trim());
    return sure ? signed : null;
  });
}

// The template goes where the rest of what staff read goes, so that it can be copied from there.
function offerTemplate({ options, source, lang, say, terminal }: Work, { groups }: Judged): number {
  const words = releaseWords(lang);
  const { languages } = source.folder.site;
  const context = {
    words,
    languages,
    say: (change: Change) => withKind(change, say, words),
    releases: source.folder.releases.map(({ release: { id } }) => id),
  };
  if (groups.length > 0) {
    const exists = Object.hasOwn(source.folder.reasons, options.id);
    const written = options.writeTemplate && writeTemplate(options.data, options.id, templateEntries(groups, context), exists);
    if (written) terminal.complain(words.template.written);
    else terminal.complain(`${words.template.intro}\n\n${templateText(options.id, groups, context)}`);
    if (options.writeTemplate && !written) terminal.complain(words.template.clash);
    terminal.complain(written ? words.unfilled : words.refused);
    return EXIT.refused;
  }
  return refused(terminal, lang);
}

async function preview(work: Work, draft: Draft): Promise<number> {
  const { options, lang, terminal } = work;
  const words = releaseWords(lang);
  if (options.review !== undefined) place(options.review, await reviewOf(work, draft.release, options.names, true));
  if (options.review !== undefined) terminal.say(words.review(options.review));
  terminal.say(words.dry);
  return EXIT.done;
}

async function finish(work: Work, drafted: Release, names: Names): Promise<number> {
  const { options, source, lang, terminal } = work;
  const words = releaseWords(lang);
  // Before the record: without a sheet to sign, or a place for it, nothing is released.
  const sheet = sheetOf(options);
  place(sheet, await reviewOf(work, drafted, names, false));
  const files = writeRelease(options.data, drafted, source.publication.datasets);
  const text = [
    words.done(options.id, files.length, releaseFile(options.id)),
    words.root(hashOf(drafted)),
    words.review(relative(process.cwd(), sheet)),
    words.next,
  ];
  terminal.say(text.map(withoutControls).join('\n'));
  return EXIT.done;
}

function reviewOf({ source, lang, say, before }: Work, drafted: Release, names: Partial<Names>, isDraft: boolean): Promise<string> {
  const previous = before?.release ?? null;
  return reviewPage(
    { release: drafted, previous, names, hash: isDraft ? null : hashOf(drafted), problems: source.publication.published.problems },
    lang,
    say,
  );
}

function sheetOf({ data, id, review }: ReleaseOptions): string {
  return review ?? join(data, 'releases', `${id}.review.html`);
}

function hashOf(drafted: Release): string {
  return sha256(Buffer.from(releaseText(drafted)));
}

function place(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// What is said without a language is in the site's first.
function noteOf({ note }: ReleaseOptions, { folder }: Source): Text | null {
  const [first = 'zh'] = folder.site.languages;
  const said = Object.entries(note).map(([lang, text]) => [lang === '' ? first : lang, text] as const);
  return said.length === 0 ? null : Object.fromEntries(said);
}
