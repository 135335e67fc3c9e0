/** What became of a figure after a release. */
import { type ChangeContext, stateText } from '../../i18n/change-text.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { pick } from '../../i18n/text.ts';
import type { HistoryEntry, Observation } from '../../model.ts';
import type { Page } from '../page.ts';

/** In words: “is unchanged”, or each change in later releases, with its reason. */
export function sinceText(
  { published, lang, words: { semicolon } }: Page,
  release: string,
  figure: Observation,
  context: ChangeContext,
): string {
  const order = published.releases.map(({ id }) => id);
  const words = releaseWords(lang);
  const later = (published.history[`metric/${figure.metric}`] ?? [])
    .filter(
      ({ subject, release: id }) =>
        subject.kind === 'observation' && subject.name === figure.id && order.indexOf(id) > order.indexOf(release),
    )
    .toSorted((a, b) => order.indexOf(a.release) - order.indexOf(b.release));
  if (later.length === 0) return words.unchanged;
  return later.map((entry) => [becameText(entry, lang, context), whyText(entry, lang)].filter(Boolean).join(words.because)).join(semicolon);
}

function becameText({ kind, previous, current, release }: HistoryEntry, lang: string, context: ChangeContext): string {
  const words = releaseWords(lang);
  if (kind === 'withdrawn' || !current) return words.withdrawn(release);
  if (!previous) return words.returned(stateText(current, lang, context), release);
  const [was, is] = [stateText(previous, lang, context), stateText(current, lang, context)];
  return was === is ? words.same(release) : words.became(was, is, release);
}

function whyText({ explanation }: HistoryEntry, lang: string): string {
  if (!explanation) return '';
  const words = releaseWords(lang);
  const wrong = explanation.wrongSince && words.wrongSince(explanation.wrongSince);
  return [words.reasons[explanation.reason], wrong, pick(explanation.note, lang)].filter(Boolean).join(words.comma);
}
