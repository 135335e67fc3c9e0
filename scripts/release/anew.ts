/** A new release: what is judged, asked and signed before anything is written. */
import { relative } from 'node:path';
import { doubt, refuses, sortProblems } from '../../src/lib/problem.ts';
import type { Change, Problem, Release } from '../../src/model.ts';
import { releaseFile } from '../../src/package/releases.ts';
import type { Draft } from '../../src/published/draft-release.ts';
import { writeRelease } from '../../src/published/write-release.ts';
import { EXIT } from '../command-line.ts';
import { draftOf } from './draft.ts';
import { type Judged, judge } from './judge.ts';
import { ROLES } from './options.ts';
import { withKind } from './say.ts';
import { askNames, inTerminal, type Names, type Signed, signaturesOf } from './sign.ts';
import { summaryText, withoutControls } from './summary.ts';
import { templateEntries, templateText } from './template.ts';
import { releaseWords } from './words.ts';
import { hashOf, needs, noteOf, place, refused, reviewOf, sheetOf, type Work } from './work.ts';
import { writeTemplate } from './write-template.ts';

/** Offers it, and writes it where nothing speaks against it. */
export async function anew(work: Work): Promise<number> {
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
