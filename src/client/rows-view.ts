/** Which rows and columns of a long table are shown. */
import { formatNumber } from '../i18n/format.ts';

/** Positions from 0. */
export interface View {
  readonly from: number;
  readonly column: number;
}

/** What the page says of its table. */
export interface Sizes {
  readonly lang: string;
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  readonly file: number;
  readonly columnsAtOnce: number;
  readonly rowsSource: string;
  readonly columnsSource: string;
  readonly words: { readonly showing: string; readonly showingColumns: string; readonly loading: string; readonly failed: string };
}

/** The sizes as the page's data attributes have them. */
export function readSizes(data: DOMStringMap): Sizes {
  const text = (name: string): string => data[name] ?? '';
  const number = (name: string): number => Number(data[name] ?? 0);
  return {
    lang: text('lang'),
    rows: number('rows'),
    columns: number('columns'),
    page: number('pageSize'),
    file: number('fileSize'),
    columnsAtOnce: number('columnsAtOnce'),
    rowsSource: text('rowsSource'),
    columnsSource: text('columnsSource'),
    words: { showing: text('showing'), showingColumns: text('showingColumns'), loading: text('loading'), failed: text('failed') },
  };
}

/** The page that holds a position; before the first row and after the last there is none. */
export function within({ from, column }: View, { rows, columns, page, columnsAtOnce }: Sizes): View {
  const start = (at: number, size: number, all: number): number => Math.floor(Math.max(0, Math.min(at, all - 1)) / size) * size;
  return { from: start(from, page, rows), column: start(column, columnsAtOnce, columns) };
}

/** What is shown, as a sentence whose numbers count as a spreadsheet does. */
export function statusText({ from, column }: View, { rows, columns, page, columnsAtOnce, words, lang }: Sizes): string {
  const fill = (template: string, numbers: Readonly<Record<string, number>>): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => formatNumber(numbers[name] ?? 0, lang));
  const shown = fill(words.showing, { from: from + 2, to: Math.min(from + page, rows) + 1, last: rows + 1 });
  if (columns <= columnsAtOnce) return shown;
  const across = fill(words.showingColumns, { from: column + 1, to: Math.min(column + columnsAtOnce, columns), of: columns });
  return shown + (lang === 'zh' ? '；' : '; ') + across;
}
