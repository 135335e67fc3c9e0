/** What a release would be, told in a terminal. */
import { pick } from '../../src/i18n/text.ts';
import type { ChangeKind, ExplainedChange, Release, ReleasedFigures } from '../../src/model.ts';
import { affectedPages } from './affected.ts';
import { byColumn } from './columns.ts';
import type { Say } from './say.ts';
import { type ReleaseWords, releaseWords } from './words.ts';

const KINDS: readonly ChangeKind[] = ['corrected', 'withdrawn', 'revised', 'new'];
/** So many changes of a column are told, and so many columns; all of them are in the record. */
const MOST_TOLD = 8;
const MOST_COLUMNS = 30;
const MOST_PAGES = 40;

/** Checks, changes and pages. */
export function summaryText(release: Release, before: ReleasedFigures | null, lang: string, say: Say): string {
  const words = releaseWords(lang);
  const { published, changes, checks } = release;
  const { agree, disagree, undecided } = checks.identities;
  const lines = [
    words.title(release.id),
    words.checks(checks.warnings, checks.notices),
    words.identities(agree, disagree, undecided),
    '',
    ...(release.previous
      ? changeLines(changes, release.previous.id, words, say)
      : [words.first(published.observations.length, release.tables.length)]),
    ...(release.previous && changes.length > 0 ? pageLines(release, before, lang) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function changeLines(changes: readonly ExplainedChange[], previous: string, words: ReleaseWords, say: Say): readonly string[] {
  if (changes.length === 0) return [words.since(previous), `  ${words.nothing}`];
  const own = changes.filter(({ because }) => because.length === 0);
  const told = KINDS.flatMap((kind) => {
    const group = own.filter((change) => change.kind === kind);
    if (group.length === 0) return [];
    const columns = byColumn(group);
    const lines = columns
      .slice(0, MOST_COLUMNS)
      .flatMap((column) => [
        ...column.slice(0, MOST_TOLD).map((change) => `    ${line(change, words, say)}`),
        ...(column.length > MOST_TOLD ? [`      ${words.more(column.length - MOST_TOLD)}`] : []),
      ]);
    const rest = columns.slice(MOST_COLUMNS).flat().length;
    return [`  ${words.kinds[kind]} ${words.count(group.length)}`, ...lines, ...(rest > 0 ? [`    ${words.more(rest)}`] : [])];
  });
  const following = changes.length - own.length;
  return [words.since(previous), ...told, ...(following > 0 ? [`  ${words.following(following)}`] : [])];
}

function line(change: ExplainedChange, words: ReleaseWords, say: Say): string {
  const reason = change.explanation ? ` [${words.reasons[change.explanation.reason]}]` : '';
  return withoutControls(say(change)) + reason;
}

function pageLines({ id, published, changes }: Release, before: ReleasedFigures | null, lang: string): readonly string[] {
  const words = releaseWords(lang);
  const pages = affectedPages(before, published, changes, id);
  const told = pages
    .slice(0, MOST_PAGES)
    .map(({ path, title, things }) => `  ${path}  ${things === undefined ? pick(title, lang) : words.things(pick(title, lang), things)}`);
  return [
    '',
    words.pages,
    ...told.map(withoutControls),
    ...(pages.length > MOST_PAGES ? [`  ${words.more(pages.length - MOST_PAGES)}`] : []),
  ];
}

/** What stands in a cell must not take over the terminal. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
}
