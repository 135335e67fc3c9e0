/** The cases of the W3C's CSV on the Web tests that need no metadata (github.com/w3c/csvw), told as data. */
import { expect, it } from 'vitest';
import { labels, rawRows, read, textRows, worse } from '../reading.ts';

const family = ['Homer', 'Marge', 'Bart'];

it('test001: a plain table of two columns', () => {
  const result = read('Surname,FamilyName\nHomer,Simpson\nMarge,Simpson\nKrusty,the Clown\n');
  expect(labels(result)).toEqual(['Surname', 'FamilyName']);
  expect(rawRows(result)).toEqual([
    ['Homer', 'Simpson'],
    ['Marge', 'Simpson'],
    ['Krusty', 'the Clown'],
  ]);
});

it('test005: cells that are absent at the end of rows', () => {
  const result = read('id,Surname,FamilyName,child_id\n1,Homer,Simpson,3\n3,Bart,Simpson,\n');
  expect(rawRows(result)).toEqual([
    ['1', 'Homer', 'Simpson', '3'],
    ['3', 'Bart', 'Simpson', ''],
  ]);
  expect(worse(result)).toEqual([]);
});

it('test006: no column need tell rows apart', () => {
  expect(rawRows(read('Surname,childName\nHomer,Bart\nHomer,Lisa\nMarge,Bart\n'))).toHaveLength(3);
});

it('test007: addresses are text', () => {
  const result = read('foaf_id,Surname\nhttp://example/homer,Homer\nhttp://example/marge,Marge\n');
  expect(textRows(result)[0]).toEqual(['http://example/homer', 'Homer']);
});

it('test008: commas in quotes', () => {
  const path = 'http://dbpedia.org/ontology/author,http://dbpedia.org/resource/Diana_Gabaldon';
  expect(rawRows(read(`Book1,Book2,Path\n1,2,"${path}"\n1,7680,"${path}"\n`))[0]).toEqual(['1', '2', path]);
});

it('test009: spaces in names, dates of another form, CRLF', () => {
  const csv = 'GID,On Street,Species,Trim Cycle,Inventory Date\r\n1,ADDISON AV,Celtis australis,Large Tree Routine Prune,10/18/2010\r\n';
  const result = read(csv);
  expect(labels(result)[1]).toBe('On Street');
  expect(rawRows(result)[0]).toEqual(['1', 'ADDISON AV', 'Celtis australis', 'Large Tree Routine Prune', '10/18/2010']);
});

it('test010: a last line without an end', () => {
  expect(rawRows(read('country,name\nAD,Andorra\nAF,Afghanistan\nAL,Albania'))).toEqual([
    ['AD', 'Andorra'],
    ['AF', 'Afghanistan'],
    ['AL', 'Albania'],
  ]);
});

it('comments, spaces that do not count and another quote, as the standard’s dialects have them', () => {
  const csv = "# people\nSurname; Note\nHomer; 'D''oh; twice'\n";
  const result = read(csv, { dialect: { delimiter: ';', quoteChar: "'", commentChar: '#', skipInitialSpace: true } });
  expect(labels(result)).toEqual(['Surname', 'Note']);
  expect(rawRows(result)).toEqual([['Homer', "D'oh; twice"]]);
  expect(worse(result)).toEqual([]);
});

it('a table without a header has its columns by number', () => {
  const result = read(`${family.map((name, index) => `${name},${index + 1}`).join('\n')}\n`, { dialect: { header: false } });
  expect(labels(result)).toEqual(['field1', 'field2']);
  expect(rawRows(result)).toEqual([
    ['Homer', '1'],
    ['Marge', '2'],
    ['Bart', '3'],
  ]);
});
