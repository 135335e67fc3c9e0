/** The picture of a register as a table and as a cube: a row for each thing, group or bin, and what is known of it. */
import type { PictureTable } from '../charts/pictures/table.ts';
import { dataWords } from '../i18n/data-words.ts';
import type { DataColumn, DataFacts, DataTable } from '../metadata/data-table.ts';
import { cubeDocument, type Dimension, placeOf } from '../metadata/json-stat.ts';
import { columnOf } from './figure-table.ts';

/** Its columns and all its rows. Two things of one name are told apart by nothing but their place. */
export function pictureTable({ columns, rows }: PictureTable, { lang, synthetic }: DataFacts): DataTable {
  const cells = rows.map((row) => [row.label, ...row.cells.map(({ value }) => value)]);
  const own = columns.map(({ name, title }, index): DataColumn => {
    const isNumber = index > 0 && cells.every((row) => typeof row[index] !== 'string');
    return { name, title: title ?? name, description: null, type: isNumber ? 'number' : 'string' };
  });
  return {
    columns: synthetic === null ? own : [...own, columnOf('synthetic', lang)],
    rows: synthetic === null ? cells : cells.map((row) => [...row, synthetic]),
    key: [],
  };
}

/** Rows × columns of numbers. A number that is not there has no value; columns of words are in the table alone. */
export function pictureCube(picture: PictureTable, facts: DataFacts): unknown {
  const { columns, rows } = pictureTable(picture, { ...facts, synthetic: null });
  const measures = columns.flatMap((column, index) => (column.type === 'number' ? [{ column, index }] : []));
  const labels = rows.map(([label]) => String(label));
  const codes = new Set(labels).size === labels.length ? labels : labels.map((_, index) => String(index + 1));
  const dimensions: readonly Dimension[] = [
    {
      id: 'row',
      label: columns[0]?.title ?? dataWords(facts.lang).row,
      categories: new Map(codes.map((code, at) => [code, labels[at] ?? ''])),
    },
    {
      id: 'metric',
      label: dataWords(facts.lang).metric,
      categories: new Map(measures.map(({ column }) => [column.name, column.title])),
    },
  ];
  const value: Record<number, number> = {};
  for (const [at, row] of rows.entries()) {
    for (const { column, index } of measures) {
      const number = row[index];
      if (typeof number === 'number') value[placeOf(dimensions, [codes[at] ?? '', column.name])] = number;
    }
  }
  return cubeDocument({ dimensions, role: { metric: ['metric'] }, value, status: {}, extension: {} }, facts);
}
