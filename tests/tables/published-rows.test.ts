/** The published file of a table gives back what the table had: every cell, whatever stands in it. */
import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv } from '../../src/lib/write-csv.ts';
import { readPublishedCsv, rowText } from '../../src/tables/published-rows.ts';

const cell = oneof(
  string({ unit: 'binary' }),
  constantFrom('', '=SUM(A1)', "'=x", "'", '"', ',', ' x ', '合计', '-5', '+', '\t', 'a\nb', 'a\r\nb', '约3000'),
);

it('reads back each cell of what was written, also in a table of one column', () => {
  const table = integer({ min: 1, max: 4 }).chain((width) => array(array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  assert(
    property(table, (rows) => {
      const header = Array.from({ length: rows[0]?.length ?? 2 }, (_, index) => `column ${index}`);
      const read = readPublishedCsv('x.csv', writeCsv(header, rows));
      expect(read.fields).toEqual(header);
      const back = Array.from({ length: read.length }, (_, position) => header.map((name) => rowText(read, name, position)));
      expect(back).toEqual(rows);
    }),
    { numRuns: 2000 },
  );
});
