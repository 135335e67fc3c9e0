/** The lower part of the first sheet: what is where, and where it comes from. */
import { formatDate, formatNumber } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { Dataset } from '../model.ts';
import type { Audit } from './audit.ts';
import { cellName, sheetPrefix } from './file/reference.ts';
import type { Cell, Link, Row } from './file/sheet.ts';
import { cell, LABEL, LINKED, NOTE, SECTION, WRAPPED } from './looks.ts';
import type { TableLayout } from './table-layout.ts';

const SECTION_HEIGHT = 22;

/** An empty row. */
export const gap: Row = { cells: [] };

/** A row of a word and what it stands for. */
export function pair(label: string, value: Cell, style = LABEL): Row {
  return { cells: [cell(label, style), value] };
}

/** A heading. */
export function section(title: string): Row {
  return { cells: [cell(title, SECTION), cell(null, SECTION)], height: SECTION_HEIGHT };
}

/** Every sheet with a link, and every table that was too large. */
export function contentRows(audit: Audit, layouts: ReadonlyMap<string, TableLayout>): readonly Row[] {
  const { words, names, published, lang, root } = audit;
  const own = (['figures', 'working', 'identities', 'columns', 'sources'] as const)
    .filter((key) => key !== 'identities' || published.identities.length > 0)
    .map((key) => ({ cells: [cell(names[key], LINKED, placeOf(names[key])), null] }));
  const tables = published.datasets
    .filter(({ kind }) => kind === 'table')
    .map((dataset): Row => {
      const layout = layouts.get(dataset.name);
      const title = pick(dataset.title, lang);
      const count = words.rows(formatNumber(dataset.rows, lang));
      if (layout) return { cells: [cell(layout.sheet, LINKED, placeOf(layout.sheet)), cell(`${title}${words.comma}${count}`)] };
      return {
        cells: [
          cell(dataset.name, LINKED, { address: root + dataset.path }),
          cell(`${title}${words.colon}${tooLarge(dataset, audit)}`, WRAPPED),
        ],
      };
    });
  return [section(words.contents), ...own, ...tables];
}

function tooLarge({ rows }: Dataset, { words, lang }: Audit): string {
  return words.tooLarge(formatNumber(rows, lang));
}

function placeOf(sheet: string): Link {
  return { place: sheetPrefix(sheet) + cellName(1, 1) };
}

/** Where the data comes from. What the folder does not say is not made up. */
export function originRows({ words, published: { site }, lang, root }: Audit): readonly Row[] {
  const licences = site.licenses.map(({ title, path }) => [pick(title, lang), path].filter(Boolean).join(' '));
  return [
    section(words.sheets.sources),
    ...(site.publisher ? [pair(words.publisher, cell(pick(site.publisher, lang), WRAPPED))] : []),
    ...(site.asOf ? [pair(words.asOf, cell(formatDate(site.asOf, lang)))] : []),
    pair(words.licence, cell(licences.length > 0 ? licences.join(words.stop) : words.noLicence, WRAPPED)),
    root === '' ? pair(words.website, cell(words.unknownAddress, NOTE)) : pair(words.website, cell(root, LINKED, { address: root })),
  ];
}
