/** Rows of observations as the table of a CSV. */
import { FIGURE_COLUMNS, type FigureRow } from '../charts/figure-rows.ts';
import { columnWords } from '../i18n/data-words.ts';
import type { DataColumn, DataFacts, DataTable } from '../metadata/data-table.ts';

const NUMBERS: ReadonlySet<string> = new Set(['value', 'low', 'high']);

/** A row for each observation; what parts a series has a column of its own, and so has the warning that data is invented. */
export function figureTable(rows: readonly FigureRow[], { lang, synthetic }: Pick<DataFacts, 'lang' | 'synthetic'>): DataTable {
  const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))];
  const names = [...FIGURE_COLUMNS, ...dimensions.map((field) => `dimension_${field}`), ...(synthetic === null ? [] : ['synthetic'])];
  return {
    columns: names.map((name) => columnOf(name, lang)),
    rows: rows.map((row) => [
      ...FIGURE_COLUMNS.map((column) => row[column]),
      ...dimensions.map((field) => row.dimensions[field] ?? null),
      ...(synthetic === null ? [] : [synthetic]),
    ]),
    // A chart may draw an observation twice, under another name.
    key: new Set(rows.map(({ observation }) => observation)).size === rows.length ? ['observation'] : [],
  };
}

/** A column with its words. */
export function columnOf(name: string, lang: string): DataColumn {
  return { name, ...columnWords(name, lang), type: NUMBERS.has(name) ? 'number' : name === 'derived' ? 'boolean' : 'string' };
}
