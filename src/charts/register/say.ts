/** The small pictures in words, for those who do not see them. */
import { registerWords } from '../../i18n/register-words.ts';
import type { PeerFigures, Relation } from '../../model.ts';
import { gapsOf, isNumber } from './gaps.ts';
import type { Frame, YearsChart } from './years.ts';

/** First and last value, what is missing, then the peers and what is due in the newest period. */
export function describeYears(frame: Frame): string {
  const { chart, words } = frame;
  const own = ownParts(frame);
  const peers = chart.peers?.at(-1);
  const due = chart.due?.at(-1);
  const newest = [
    ...(peers ? peerParts(peers, chart) : []),
    ...(due ? [words.dueIs(rangeText(chart, due))] : []),
    ...(frame.domain[0] > 0 ? [words.notZero(chart.format(frame.domain[0]))] : []),
  ];
  const sentences = [chart.title + words.colon + own.join(words.comma), ...(newest.length > 0 ? [newest.join(words.comma)] : [])];
  return sentences.join(words.semicolon) + words.stop;
}

// The first value, the last, and what is missing; the table beside the picture has the others.
function ownParts(frame: Frame): readonly string[] {
  const { chart, words } = frame;
  const name = (index: number): string => (chart.periodNames ?? chart.periods)[index] ?? '';
  const known = chart.values.flatMap((value, index) => (isNumber(value) ? [index] : []));
  const ends = [...new Set([known[0], known.at(-1)])].flatMap((index) =>
    index === undefined
      ? []
      : [{ at: index, text: words.at(name(index), valueText(chart.values[index] ?? 0, chart.relations?.[index], chart)) }],
  );
  const gaps = gapsOf(chart, words.absent).map(({ from, to, reason }) => ({
    at: from,
    text: words.at(from === to ? name(from) : words.from(name(from), name(to)), reason),
  }));
  return [...ends, ...gaps].sort((a, b) => a.at - b.at).map(({ text }) => text);
}

/** The median and the middle half. */
export function peerParts({ lower, median, upper }: PeerFigures, { format, lang }: Pick<YearsChart, 'format' | 'lang'>): readonly string[] {
  const words = registerWords(lang);
  return [words.medianIs(format(median)), words.middleFrom(format(lower), format(upper))];
}

/** A value with its strength, without its unit. */
export function valueText(value: number, relation: Relation | undefined, { format, lang }: Pick<YearsChart, 'format' | 'lang'>): string {
  const { strength } = registerWords(lang);
  const word = relation && relation in strength ? strength[relation as keyof typeof strength] : '';
  return word + (word !== '' && lang !== 'zh' ? ' ' : '') + format(value);
}

/** Two numbers, or one where both are the same. */
export function rangeText({ format, lang }: Pick<YearsChart, 'format' | 'lang'>, [low, high]: readonly [number, number]): string {
  return low === high ? format(low) : `${format(low)}${lang === 'zh' ? '—' : '–'}${format(high)}`;
}
