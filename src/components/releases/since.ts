/** What became of a figure after a release. */
import { type ChangeContext, stateText } from '../../i18n/change-text.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import type { HistoryEntry, Observation } from '../../model.ts';
import type { Page } from '../page.ts';
import { whyText, wrongText } from './reasons.ts';

/** In words: “is unchanged”, or each change in later releases, with its reason. */
export function sinceText(page: Page, release: string, figure: Observation, context: ChangeContext): string {
  const { lang } = page;
  const words = releaseWords(lang);
  const { semicolon } = page.words;
  const later = laterThan(page, release, figure);
  if (later.length === 0) return words.unchanged;
  const told = later.map((entry) => {
    const why = entry.explanation ? whyText(entry.explanation, lang) : '';
    return [becameText(entry, lang, context), why].filter(Boolean).join(words.because);
  });
  // What ends as a sentence ends so only at the very end.
  return told.map((text, index) => (index < told.length - 1 ? text.replace(/[。.]$/, '') : text)).join(semicolon);
}

/** The same where there is room for little: from what it was to what it is by now, and whether it was wrong. Null where it is unchanged. */
export function sinceBriefly(page: Page, release: string, figure: Observation, context: ChangeContext): string | null {
  const { lang } = page;
  const later = laterThan(page, release, figure);
  const last = later.at(-1);
  if (!last) return null;
  // What came back is told as such.
  const told = becameText(last.previous ? { ...last, previous: { kind: 'figure', ...figure } } : last, lang, context);
  const wrong = later.findLast(({ explanation }) => explanation?.reason === 'correction')?.explanation;
  return wrong ? told + releaseWords(lang).comma + wrongText(wrong, lang) : told;
}

/** The most that it may come to say of a figure whose value gets no longer. */
export function longestBrief(release: string, figure: Observation, lang: string, context: ChangeContext): string {
  const value = stateText({ kind: 'figure', ...figure }, lang, context);
  const words = releaseWords(lang);
  return words.became(value, value, release) + words.comma + wrongText({ reason: 'correction', wrongSince: release }, lang);
}

function laterThan({ published }: Page, release: string, figure: Observation): readonly HistoryEntry[] {
  const order = published.releases.map(({ id }) => id);
  return (published.history[`metric/${figure.metric}`] ?? [])
    .filter(
      ({ subject, release: id }) =>
        subject.kind === 'observation' && subject.name === figure.id && order.indexOf(id) > order.indexOf(release),
    )
    .toSorted((a, b) => order.indexOf(a.release) - order.indexOf(b.release));
}

function becameText({ kind, previous, current, release }: HistoryEntry, lang: string, context: ChangeContext): string {
  const words = releaseWords(lang);
  if (kind === 'withdrawn' || !current) return words.withdrawn(release);
  if (!previous) return words.returned(stateText(current, lang, context), release);
  const [was, is] = [stateText(previous, lang, context), stateText(current, lang, context)];
  return was === is ? words.same(release) : words.became(was, is, release);
}
