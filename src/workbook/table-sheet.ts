/** A published table: its cells as they are, what was read from them beside it, and how its rows meet the standards. */
import { cellAt } from '../tables/cells.ts';
import { type Column, statusAt } from '../tables/table.ts';
import type { Audit } from './audit.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import { framed } from './frame.ts';
import { cell, FIXED, foundLook, LOOK, live, NO_NUMBER } from './looks.ts';
import { type ColumnLayout, FIRST_ROW, type TableLayout } from './table-layout.ts';

/** A column that is worked out, row by row: the formula of a row, where there is one, and what it gives. */
export interface WorkedColumn {
  readonly place: number;
  readonly title: string;
  readonly formula: ((row: number) => string) | null;
  readonly value: (position: number) => string | number;
}

/** Makes the sheet of a table. */
export function tableSheet(layout: TableLayout, worked: readonly WorkedColumn[], audit: Audit): Sheet {
  const { table, sheet: name, width } = layout;
  const writers = table.fields.flatMap((field) => writersOf(table.columns.get(field.name), layout.columns.get(field.name)));
  const rows = Array.from({ length: table.length }, (_, position) => {
    const cells = new Array<Cell | null>(width).fill(null);
    for (const { place, at } of writers) cells[place - 1] = at(position);
    if (layout.totalsPlace !== null) cells[layout.totalsPlace - 1] = cell(table.totals.get(position) ?? null);
    for (const column of worked) cells[column.place - 1] = workedCell(column, position);
    return cells;
  });
  const aligns = table.fields.map(({ name: field }) => (layout.columns.get(field)?.numeric ? ('right' as const) : undefined));
  return framed({ name, titles: titlesOf(layout, worked, audit), aligns, rows, own: false }, audit);
}

function titlesOf(
  { table, columns, totalsPlace, width }: TableLayout,
  worked: readonly WorkedColumn[],
  { words }: Audit,
): readonly string[] {
  const titles = new Array<string>(width).fill('');
  const put = (place: number | null, title: string): void => {
    if (place !== null) titles[place - 1] = title;
  };
  for (const { name } of table.fields) {
    const column = columns.get(name);
    if (!column) continue;
    put(column.readPlace, words.extra.read(name));
    put(column.place, name);
    put(column.written, words.extra.written(name));
    put(column.relation, words.extra.relation(name));
    put(column.status, words.extra.status(name));
  }
  put(totalsPlace, words.extra.total);
  for (const { place, title } of worked) put(place, title);
  return titles;
}

interface Writer {
  readonly place: number;
  readonly at: (position: number) => Cell;
}

// A number is a number only where it was read as one; all else is text, whatever it begins with.
function writersOf(column: Column | undefined, layout: ColumnLayout | undefined): readonly Writer[] {
  if (!column || !layout) return [];
  const { raw, text, status, relations } = column;
  const writers: Writer[] = [
    {
      place: layout.place,
      at: layout.numeric
        ? (position) => (status[position] === 0 ? numberCell(text, position) : cell(cellAt(raw, position), NO_NUMBER))
        : (position) => cell(cellAt(raw, position)),
    },
  ];
  if (layout.readPlace !== layout.place) writers.push({ place: layout.readPlace, at: (position) => cell(cellAt(text, position)) });
  if (layout.written !== null) writers.push({ place: layout.written, at: (position) => cell(cellAt(raw, position)) });
  if (layout.relation !== null)
    writers.push({ place: layout.relation, at: (position) => cell(relations.get(position) ?? null, LOOK.centre) });
  if (layout.status !== null) writers.push({ place: layout.status, at: (position) => cell(reasonOf(column, position)) });
  return writers;
}

/** Digits beyond these no spreadsheet keeps: such a number stands as text, to the last digit. */
const MOST_DIGITS = 15;

function numberCell(text: Column['text'], position: number): Cell {
  const written = cellAt(text, position);
  if (written.replace(/^[-0.]+|[.-]|e.*$/gi, '').length > MOST_DIGITS) return cell(written, NO_NUMBER);
  const number = Number(written);
  return cell(number, foundLook(number));
}

function reasonOf(column: Column, position: number): string | null {
  const status = statusAt(column, position);
  return status === 'normal' ? null : status;
}

function workedCell({ formula, value }: WorkedColumn, position: number): Cell {
  return formula ? live(value(position), formula(position + FIRST_ROW)) : cell(value(position), FIXED);
}
