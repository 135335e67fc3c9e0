/** Which charts of a register were wrong: those that drew the row that was corrected, in a release that had the error. Whole folders, released. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openSource } from '../../scripts/release/draft.ts';
import type { Published } from '../../src/model.ts';
import { copyFolder, type Edit, replacing } from '../copy-folder.ts';
import { change, releaseFolder } from '../released-folder.ts';

const STREETS = resolve(import.meta.dirname, '../fixtures/streets');
const CHARTS = `charts:
  - { name: lanes-2023, kind: register-distribution, register: streets, measure: homes, period: '2023', where: { kind: lane }, finding: { zh: 甲, en: a }, subtitle: { zh: 甲, en: a } }
  - { name: homes-2023, kind: register-distribution, register: streets, measure: homes, period: '2023', finding: { zh: 乙, en: b }, subtitle: { zh: 乙, en: b } }
  - { name: homes-newest, kind: register-ranking, register: streets, measure: homes, finding: { zh: 丙, en: c }, subtitle: { zh: 丙, en: c } }
  - { name: main-years, kind: register-years, register: streets, measure: homes, where: { kind: main }, finding: { zh: 丁, en: d }, subtitle: { zh: 丁, en: d } }
  - { name: west-by-quarter, kind: register-multiples, register: streets, measure: length, by: quarter, form: years, where: { district: 西区 }, finding: { zh: 戊, en: e }, subtitle: { zh: 戊, en: e } }
`;
const row = (from: string, to: string): Edit => ({ file: 'streets.csv', to: replacing(from, to) });
const reasons = (id: string, ...entries: readonly string[]): Edit => ({
  file: 'changes.yaml',
  to: (text) => `${text}${id}:\n${entries.map((entry) => `  - { ${entry}, note: { zh: 录错, en: a slip } }\n`).join('')}`,
});
const correction = 'dataset: streets, reason: correction, wrong-since: a';

/** A folder that was wrong in release `a` and is corrected in `b`, by an edit that is undone in `a`. */
function corrected(...edits: readonly (readonly [wrong: string, right: string])[]): Published {
  const folder = copyFolder(STREETS, { file: 'charts.yaml', to: () => CHARTS }, ...edits.map(([wrong, right]) => row(right, wrong)));
  releaseFolder(folder, 'a');
  change(folder, ...edits.map(([wrong, right]) => row(wrong, right)), reasons('b', correction));
  releaseFolder(folder, 'b');
  return publishedOf(folder);
}

function publishedOf(folder: string): Published {
  const { source } = openSource(folder);
  if (!source) throw new Error('refused');
  return source.publication.published;
}

const wrongCharts = ({ history }: Published): readonly string[] =>
  Object.entries(history)
    .filter(([place, entries]) => place.startsWith('drawn/') && entries.some(({ kind }) => kind === 'corrected'))
    .map(([place]) => place.slice('drawn/'.length))
    .sort();

it.each([
  ['a lane of 2023', ['2023,e-5,长乐里,东区,二片,lane,85,', '2023,e-5,长乐里,东区,二片,lane,95,'], ['homes-2023', 'lanes-2023']],
  ['a main street of 2023', ['2023,w-5,朝阳街,西区,一片,main,711,', '2023,w-5,朝阳街,西区,一片,main,710,'], ['homes-2023', 'main-years']],
  [
    'a main street of the newest year',
    ['2024,w-5,朝阳街,西区,一片,main,721,', '2024,w-5,朝阳街,西区,一片,main,720,'],
    ['homes-newest', 'main-years'],
  ],
  ['a lane of a year that no chart of one year draws', ['2022,e-6,老街,东区,三片,lane,31,', '2022,e-6,老街,东区,三片,lane,30,'], []],
  ['a column that only one chart draws, of a thing that it draws', [',main,505,1701,', ',main,505,1700,'], ['west-by-quarter']],
  ['the same column of a thing that it does not draw', [',main,910,2301,', ',main,910,2300,'], []],
] as const)('%s', (_, edit, expected) => {
  expect(wrongCharts(corrected(edit))).toEqual(expected);
});

it('counts only the rows that a chart draws', () => {
  const { history } = corrected(
    ['2023,e-5,长乐里,东区,二片,lane,85,', '2023,e-5,长乐里,东区,二片,lane,95,'],
    ['2023,w-5,朝阳街,西区,一片,main,711,', '2023,w-5,朝阳街,西区,一片,main,710,'],
  );
  const counts = ['dataset/streets', 'drawn/homes-2023', 'drawn/lanes-2023'].map((place) => history[place]?.map(({ count }) => count));
  expect(counts).toEqual([[2], [2], [1]]);
});

it('what moved into what a chart draws, or out of it, was drawn wrongly', () => {
  const wrong = corrected(['2023,e-5,长乐里,东区,二片,main,95,', '2023,e-5,长乐里,东区,二片,lane,95,']);
  expect(wrongCharts(wrong)).toEqual(['lanes-2023', 'main-years']);
});

it('a chart that has moved on to another year keeps the error that its page carried', () => {
  const folder = copyFolder(
    STREETS,
    { file: 'charts.yaml', to: () => CHARTS },
    row('2023,e-5,长乐里,东区,二片,lane,95,', '2023,e-5,长乐里,东区,二片,lane,85,'),
  );
  releaseFolder(folder, 'a');
  change(folder, { file: 'charts.yaml', to: (text) => text.replaceAll("period: '2023'", "period: '2024'") });
  change(folder, reasons('b', 'chart: [homes-2023, lanes-2023], reason: scheduled-revision'));
  releaseFolder(folder, 'b');
  change(folder, row('2023,e-5,长乐里,东区,二片,lane,85,', '2023,e-5,长乐里,东区,二片,lane,95,'), reasons('c', correction));
  releaseFolder(folder, 'c');
  expect(wrongCharts(publishedOf(folder))).toEqual(['homes-2023', 'lanes-2023']);
});

it('a chart that is new where an error is corrected never carried it', () => {
  const folder = copyFolder(STREETS, row('2023,e-5,长乐里,东区,二片,lane,95,', '2023,e-5,长乐里,东区,二片,lane,85,'));
  releaseFolder(folder, 'a');
  change(
    folder,
    { file: 'charts.yaml', to: () => CHARTS },
    row('2023,e-5,长乐里,东区,二片,lane,85,', '2023,e-5,长乐里,东区,二片,lane,95,'),
    reasons('b', correction),
  );
  releaseFolder(folder, 'b');
  expect(wrongCharts(publishedOf(folder))).toEqual([]);
});

it('a row that is gone was of its year: charts of others say nothing', () => {
  const folder = copyFolder(STREETS, { file: 'charts.yaml', to: () => CHARTS });
  releaseFolder(folder, 'a');
  change(folder, row('2023,e-5,长乐里,东区,二片,lane,95,70,\n', ''), reasons('b', 'dataset: streets, reason: correction'));
  releaseFolder(folder, 'b');
  const { history } = publishedOf(folder);
  // Of which kind it was is not known any more, so both kinds say it.
  expect(
    Object.keys(history)
      .filter((place) => place.startsWith('drawn/'))
      .sort(),
  ).toEqual(['drawn/homes-2023', 'drawn/lanes-2023', 'drawn/main-years', 'drawn/west-by-quarter']);
});
