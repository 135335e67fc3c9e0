/** Rows that add up others are published, and never counted twice. */
import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { copyFolder, type Edit, PARKS, replacing } from '../copy-folder.ts';

const withTotal: Edit = { file: 'parks.csv', to: (text) => `${text}合计,,40,3500,\n` };
const asking = (where: string): Edit => ({
  file: 'metrics.yaml',
  to: (text) => `${text}  - name: asked
    title: { zh: 合计面积, en: Area in all }
    calculation: aggregate
    resource: parks
    method: sum
    field: area
    where: { park: ${where} }
    scope: city
`,
});

function published(...edits: readonly Edit[]) {
  const { publication, problems } = prepare(copyFolder(PARKS, ...edits));
  if (!publication) throw new Error(JSON.stringify(problems));
  return {
    problems,
    parks: publication.datasets.find(({ dataset }) => dataset.name === 'parks'),
    figure: (id: string) => publication.published.observations.find((observation) => observation.id === id)?.value,
  };
}

it('a total is no part of a sum, of any part of it', () => {
  const { figure, problems } = published(withTotal);
  expect([figure('area@east'), figure('area@west'), figure('visitors')]).toEqual([20, 20, 3500]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'total-row', file: 'parks.csv', row: 5, value: '合计' }));
});

it('a total is published with its word', () => {
  const { parks } = published(withTotal);
  expect(parks?.dataset.totals).toEqual([{ row: 5, word: '合计' }]);
  expect(parks?.cellsFrom(3, 1)).toEqual([['合计', '', '40', '3500', '']]);
});

it('a total that is asked for by its word is taken', () => {
  expect(published(withTotal, asking('合计')).figure('asked')).toBe(40);
});

it('a row whose word the schema lists is a row like any other', () => {
  const listed: Edit = {
    file: 'datapackage.json',
    to: replacing(
      '{ "name": "park", "type": "string"',
      '{ "name": "park", "type": "string", "categories": ["Elm Park", "Oak Park", "Lake Park", "合计"]',
    ),
  };
  // One row more is one row too many for a check of this folder.
  const unchecked: Edit = { file: 'checks.yaml', to: () => 'checks: []' };
  const unheld: Edit = { file: 'charts.yaml', to: replacing('    holds: [east-within]\n', '') };
  const { figure, parks } = published(withTotal, listed, unchecked, unheld);
  expect(figure('visitors')).toBe(7000);
  expect(parks?.dataset.totals).toEqual([]);
});
