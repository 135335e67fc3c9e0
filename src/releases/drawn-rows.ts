/** Which changes of a register's rows a picture of it shows: those of its period, of the things that it is of, and of its columns. */
import type { Change, Chart, ReleasedFigures } from '../model.ts';
import { drawnFields } from './drawn-fields.ts';

/** The value of a column in the row with a key, as pictures compare it; undefined where there is no such row. */
export type ReadValue = (dataset: string, key: Readonly<Record<string, string>>, field: string) => string | undefined;

/** What one release's version of a chart draws. */
export type DrawsChange = (change: Change, readValue: ReadValue) => boolean;

/** Null for a chart that is drawn from no register. */
export function drawnRows(chart: Chart, { registers, standards }: Pick<ReleasedFigures, 'registers' | 'standards'>): DrawsChange | null {
  const { picture } = chart;
  const fields = drawnFields(chart, standards);
  if (!picture || !fields) return null;
  const register = registers.find(({ name }) => name === picture.register);
  const period = isOverPeriods(chart) ? null : (register?.period ?? null);
  return ({ subject, previous, current }, readValue) => {
    if (!('dataset' in subject) || subject.dataset !== picture.dataset) return false;
    if (subject.kind === 'rows') return true;
    if (subject.kind === 'field') return fields.has(subject.name);
    if (subject.kind === 'cell' && !fields.has(subject.field)) return false;
    const { key } = subject;
    // A row that is there no more may have been among those drawn: what is not known is not denied.
    const isOf = (field: string, values: readonly string[]): boolean => {
      const known = valuesOf(field);
      return known.length === 0 || known.some((value) => values.includes(value));
    };
    const valuesOf = (field: string): readonly string[] => {
      const value = readValue(picture.dataset, key, field) ?? key[field];
      const turned = subject.kind === 'cell' && subject.field === field ? [previous, current] : [];
      return [...(value === undefined ? [] : [value]), ...turned.flatMap((state) => (state?.kind === 'cell' ? [state.text] : []))];
    };
    return (
      (period === null || isOf(period, [picture.period])) && Object.entries(picture.where).every(([field, values]) => isOf(field, values))
    );
  };
}

function isOverPeriods({ picture }: Chart): boolean {
  return picture?.kind === 'register-years' || (picture?.kind === 'register-multiples' && picture.form === 'years');
}
