/** That something is gone, and why, in a sentence each. */
import { releaseWords } from '../../i18n/release-words.ts';
import { pick } from '../../i18n/text.ts';
import type { Page } from '../page.ts';
import type { Gone, GoneKind } from './gone.ts';

export function goneWords({ lang, words: { colon } }: Page, kind: GoneKind, { title, release, last, explanation }: Gone) {
  const words = releaseWords(lang);
  const { withdrawnPage: own } = words;
  if (release === null) return { title: own.waitsTitle(title), said: own.waits(last), why: own.waitsWhy };
  const why = explanation ? own.why(words.reasons[explanation.reason]) + colon + pick(explanation.note, lang) : own.unsaid;
  return { title: own.title(title), said: own.said[kind](release), why };
}
