/** What the columns of the tables mean, and what the sources are. */
import { unitInWords } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { Audit } from './audit.ts';
import { columnName, sheetPrefix } from './file/reference.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import { framed } from './frame.ts';
import { cell, LINKED, WRAPPED } from './looks.ts';
import type { TableLayout } from './table-layout.ts';

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
  return framed({ name: names.columns, titles: Object.values(words.column), rows }, audit);
}

/** A row for each source. */
export function sourcesSheet(audit: Audit): Sheet {
  const { words, names, published, lang } = audit;
  const rows = published.site.sources.map(({ title, publisher, date, editor, signature, path }): readonly Cell[] => [
    cell(pick(title, lang), WRAPPED),
    ...[publisher, date === null ? null : { [lang]: date }, editor, signature].map((text) => cell(text ? pick(text, lang) : null, WRAPPED)),
    path === null ? cell(null) : cell(path, LINKED, { address: path }),
  ]);
  return framed({ name: names.sources, titles: Object.values(words.sourceList), rows }, audit);
}
