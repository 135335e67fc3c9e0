/** How a picture of a register is put into words: its numbers, its names, its measures. */
import { formatNumber, statusText, unitInWords } from '../../i18n/format.ts';
import { type PictureWords, pictureWords } from '../../i18n/picture-words.ts';
import { labelOf, labelsOfField, pick } from '../../i18n/text.ts';
import type { PictureCounts, PictureMeasure, RegisterPicture, Status, Text } from '../../model.ts';
import type { ChartContext } from '../kind.ts';

/** Everything that the drawing of a picture says. */
export interface Reader {
  readonly words: PictureWords;
  readonly lang: string;
  readonly entity: string;
  readonly text: (text: Text) => string;
  /** A whole number. */
  readonly count: (count: number) => string;
  /** A number of a measure, without its unit; on a scale in as few signs as it can be said. */
  readonly number: (value: number, measure: PictureMeasure | null) => string;
  readonly tick: (value: number) => string;
  /** A measure with its unit: 用房面积（平方米）. */
  readonly measure: (measure: PictureMeasure) => string;
  readonly unit: (measure: PictureMeasure) => string;
  /** The label of a field's value: 中心城区 for `central`. */
  readonly value: (field: string | null, value: string) => string;
}

/** Reads a picture in the language of a page or a file. */
export function readerOf({ entity }: RegisterPicture, { lang, units, labels }: ChartContext): Reader {
  const words = pictureWords(lang);
  const unit = (measure: PictureMeasure): string => unitInWords(measure.unit, units, lang);
  return {
    words,
    lang,
    entity: pick(entity, lang),
    text: (text) => pick(text, lang),
    count: (count) => formatNumber(count, lang),
    number: (value, measure) => formatNumber(value, lang, units.find(({ name }) => name === measure?.unit) ?? { decimals: 1 }),
    tick: (value) => formatNumber(value, lang, { compact: true }),
    measure: (measure) => {
      const [title, after] = [pick(measure.title, lang), unit(measure)];
      return after === '' || title.toLowerCase().includes(after.toLowerCase()) ? title : words.withUnit(title, after);
    },
    unit,
    value: (field, value) => {
      const label = field === null ? undefined : labelOf(labelsOfField(labels, field), value);
      return label ? pick(label, lang) : value || words.nothing;
    },
  };
}

/** What is drawn of how many, and what is not and why: the first words below every picture. */
export function countsText({ of, values, inexact, missing }: PictureCounts, reader: Reader): readonly string[] {
  const { words, count, entity, lang } = reader;
  const reasons = Object.entries(missing).map(([status, number]) => words.reason(statusText(status as Status, lang), count(number)));
  return [
    words.exact(count(values), count(of), entity),
    ...(reasons.length > 0 ? [words.missing(reasons.join(words.listComma))] : []),
    ...(inexact > 0 ? [words.inexact(count(inexact))] : []),
  ];
}

/** Sentences from clauses. */
export function sentence(clauses: readonly string[], { words }: Reader): string {
  const text = clauses.join(words.semicolon);
  return text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1) + words.stop;
}
