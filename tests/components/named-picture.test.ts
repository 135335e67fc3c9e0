import { expect, it } from 'vitest';
import { namedPicture } from '../../src/components/named-picture.ts';
import type { Dataset, DatasetPicture } from '../../src/model.ts';

const picture: DatasetPicture = {
  kind: 'count',
  by: 'grade',
  points: [
    { at: 'worker', value: 3 },
    { at: 'guest', value: 1 },
    { at: 'a', value: 1 },
    { at: 'b', value: 2 },
  ],
  missing: 0,
};
const label = (zh: string, en: string) => ({ zh, en });
const dataset = {
  fields: [
    {
      name: 'grade',
      categories: {
        count: 3,
        first: [
          { value: 'worker', label: label('一般岗位', 'worker') },
          { value: 'a', label: label('其他', 'other a') },
          { value: 'b', label: label('其他', 'other b') },
        ],
      },
    },
  ],
} as unknown as Dataset;
const namesIn = (lang: string) => {
  const named = namedPicture(dataset, picture, lang);
  return named.kind === 'count' ? named.points.map(({ at }) => at) : [];
};

it('bars have the names of their categories; what has none, or shares it, stays as the table has it', () => {
  expect(namesIn('zh')).toEqual(['一般岗位', 'guest', 'a', 'b']);
  expect(namesIn('en')).toEqual(['worker', 'guest', 'other a', 'other b']);
});
