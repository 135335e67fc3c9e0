/** How things differ, in words. */
import { formatNumber, joinValue } from '../../i18n/format.ts';
import type { RegisterPageWords } from '../../i18n/register-page.ts';
import { type EntityLine, OUTCOMES } from '../../lib/register-lines.ts';
import type { ListMeasure } from './view.ts';

/** The difference in a measure: who has most and least, and by how much. Only exact numbers are compared. */
export function differenceText(
  lines: readonly EntityLine[],
  index: number,
  measure: ListMeasure,
  lang: string,
  words: RegisterPageWords,
): string {
  const values = lines.flatMap(([, name, , , cells]) => {
    const cell = cells[index];
    return typeof cell === 'number' ? [{ name, value: cell }] : [];
  });
  if (lines.length < 2) return '';
  if (values.length < 2) return words.notCompared;
  const others = values.length < lines.length ? words.others : '';
  const sorted = values.toSorted((a, b) => b.value - a.value);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most.value === least.value) return words.same + others;
  // Digits that neither number has must not come out of a subtraction.
  const number = formatNumber(Number((most.value - least.value).toPrecision(15)), lang);
  const by = joinValue({ strength: '', number, unit: measure.unit === '%' ? words.points : measure.unit }, lang);
  return (values.length === 2 ? words.more(most.name, least.name, by) : words.mostLeast(most.name, least.name, by)) + others;
}

/** Whether all that are held to a standard have the same outcome. */
export function outcomesDiffer(lines: readonly EntityLine[], index: number, words: RegisterPageWords): string {
  const outcomes = lines.map((line) => line[5][index] ?? '-').filter((letter) => letter !== '-');
  if (outcomes.length < 2) return '';
  return new Set(outcomes).size === 1 ? words.sameOutcome : words.differentOutcome;
}

/** An outcome in words; empty where a thing is not held to the standard. */
export function outcomeText([, , , , , outcomes]: EntityLine, index: number, words: RegisterPageWords): string {
  const outcome = OUTCOMES[outcomes[index]?.toLowerCase() ?? '-'];
  return outcome ? words.held[outcome] : '—';
}
