/** Why things changed, in words: a reason that several lines share stands in the first of them. */
import { type ChangeContext, followsText } from '../../i18n/change-text.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { capital, pick } from '../../i18n/text.ts';
import type { ExplainedChange, Explanation } from '../../model.ts';
import type { Page } from '../page.ts';

/** A text for each change, '' where there is nothing to say. `explained` leaves out reasons that stand elsewhere. */
export function reasonTexts(
  changes: readonly ExplainedChange[],
  { lang, words }: Page,
  context: ChangeContext,
  explained = false,
): readonly string[] {
  const releases = releaseWords(lang);
  let above = '';
  return changes.map(({ explanation, because }) => {
    const follows = followsText(because, lang, context);
    const own = JSON.stringify(explanation);
    const why = explained || !explanation ? '' : own === above ? releases.asAbove : whyText(explanation, lang);
    above = own;
    return capital([follows, why].filter(Boolean).join(words.semicolon));
  });
}

/** What kind of reason it is, since when it was wrong, and what the folder says of it. */
export function whyText({ reason, wrongSince, note }: Explanation, lang: string): string {
  return [wrongText({ reason, wrongSince }, lang), pick(note, lang)].filter(Boolean).join(releaseWords(lang).stop);
}

export function wrongText({ reason, wrongSince }: Pick<Explanation, 'reason' | 'wrongSince'>, lang: string): string {
  const words = releaseWords(lang);
  return [words.reasons[reason], wrongSince && words.wrongSince(wrongSince)].filter(Boolean).join(words.comma);
}
