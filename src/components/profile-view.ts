/** What the columns of a dataset hold, as a table whose empty columns are left out. */
import { pick } from '../i18n/text.ts';
import { clipped } from '../lib/row-files.ts';
import type { ColumnProfile, DatasetField } from '../model.ts';
import { countText } from './dataset-view.ts';
import type { Page } from './page.ts';

export interface ProfileTable {
  readonly columns: readonly { readonly label: string; readonly right: boolean }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

const LONGEST = 40;

type Measure = readonly [label: string, right: boolean, text: (profile: ColumnProfile) => string];

/** The profiles of some columns. */
export function profileTable(fields: readonly DatasetField[], page: Page): ProfileTable {
  const shown = measures(page).filter(([, , text], index) => index < 3 || fields.some(({ profile }) => text(profile) !== ''));
  return {
    columns: shown.map(([label, right]) => ({ label, right })),
    rows: fields.map(({ title, profile }) => ({ name: pick(title, page.lang), cells: shown.map(([, , text]) => text(profile)) })),
  };
}

function measures(page: Page): readonly Measure[] {
  const { dataset: words, semicolon, brackets } = page.words;
  const count = (number: number): string => countText(number, page);
  const plain = (value: string | null): string => (value === null ? '' : clipped(value, LONGEST));
  const distinct = ({ distinct: number, moreDistinct }: ColumnProfile): string =>
    moreDistinct ? words.moreThan(count(number)) : count(number);
  const often = ({ frequent }: ColumnProfile): string =>
    frequent
      .map(({ value, count: times }) => `${clipped(value, LONGEST)}${brackets[0]}${words.times(count(times))}${brackets[1]}`)
      .join(semicolon);
  return [
    [words.count, true, (profile) => count(profile.count)],
    [words.missing, true, (profile) => count(profile.missing)],
    [words.distinct, true, distinct],
    [words.unreadable, true, ({ unreadable }) => (unreadable === 0 ? '' : count(unreadable))],
    [words.minimum, true, ({ minimum }) => plain(minimum)],
    [words.median, true, ({ median }) => plain(median)],
    [words.maximum, true, ({ maximum }) => plain(maximum)],
    [words.first, false, ({ first }) => plain(first)],
    [words.last, false, ({ last }) => plain(last)],
    [words.frequent, false, often],
  ];
}
