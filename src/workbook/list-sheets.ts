/** What the columns of the tables mean, and what the sources are. */
import { unitInWords } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import { type Audit, footerOf } from './audit.ts';
import { columnName, sheetPrefix } from './file/reference.ts';
import type { Cell, Row, Sheet } from './file/sheet.ts';
import { cell, header, LINKED, NOTICE, TAB, WRAPPED } from './looks.ts';
import type { TableLayout } from './table-layout.ts';
import { widthsOf } from './widths.ts';

/** A row for each column of each table. */
export function columnsSheet(audit: Audit, layouts: ReadonlyMap<string, TableLayout>): Sheet {
  const { words, names, published, lang } = audit;
  const rows = published.datasets.flatMap(({ name, fields }) =>
    fields.map((field): readonly Cell[] => {
      const layout = layouts.get(name);
      const place = layout?.columns.get(field.name)?.place;
      const letter = place === undefined ? '' : columnName(place);
      return [
        cell(layout?.sheet ?? name, WRAPPED),
        layout && letter ? cell(letter, LINKED, { place: `${sheetPrefix(layout.sheet)}${letter}1` }) : cell(null),
        cell(field.name, WRAPPED),
        cell(pick(field.title, lang), WRAPPED),
        cell(unitInWords(field.unit, audit.units, lang), WRAPPED),
        cell(field.type),
        cell(field.description ? pick(field.description, lang) : null, WRAPPED),
      ];
    }),
  );
  return listSheet(names.columns, Object.values(words.column), rows, audit);
}

/** A row for each source. */
export function sourcesSheet(audit: Audit): Sheet {
  const { words, names, published, lang } = audit;
  const rows = published.site.sources.map(({ title, publisher, date, editor, signature, path }): readonly Cell[] => [
    cell(pick(title, lang), WRAPPED),
    ...[publisher, date === null ? null : { [lang]: date }, editor, signature].map((text) => cell(text ? pick(text, lang) : null, WRAPPED)),
    path === null ? cell(null) : cell(path, LINKED, { address: path }),
  ]);
  return listSheet(names.sources, Object.values(words.sourceList), rows, audit);
}

function listSheet(name: string, titles: readonly string[], list: readonly (readonly Cell[])[], audit: Audit): Sheet {
  const notice = audit.published.site.synthetic ? [cell(audit.words.synthetic, NOTICE)] : [];
  const rows: Row[] = [{ cells: [...header(titles), ...notice] }, ...list.map((cells) => ({ cells }))];
  return {
    name,
    widths: widthsOf(rows),
    rows,
    frozen: { rows: 1, columns: 1 },
    filter: `A1:${columnName(titles.length)}${Math.max(2, rows.length)}`,
    color: TAB,
    ...footerOf(audit),
  };
}
