/** The descriptor as it is published. */
import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { publishedDescriptor } from '../../src/published/published-descriptor.ts';
import { copyFolder, PARKS } from '../copy-folder.ts';

const source = { title: '年报', path: 'https://example.org/report' };

/** The resources as published, of a folder with one more. */
function publishedWith(resource: object) {
  const folder = copyFolder(
    PARKS,
    { file: 'a.txt', to: () => 'first' },
    { file: 'b.txt', to: () => 'second' },
    { file: 'new.csv', to: () => 'k,n\nx,1\ny,2\n' },
    {
      file: 'datapackage.json',
      to: (text) => {
        const descriptor = JSON.parse(text);
        return JSON.stringify({ ...descriptor, resources: [...descriptor.resources, resource] });
      },
    },
  );
  const { folder: loaded, publication } = prepare(folder);
  if (!loaded || !publication) throw new Error('refused');
  const { resources } = publishedDescriptor(loaded, publication.datasets) as { resources: readonly object[] };
  return { resource: resources.at(-1), datasets: publication.published.datasets };
}

it('a file of several parts names each part where it is published', () => {
  const { resource, datasets } = publishedWith({ name: 'notes', title: '说明', path: ['a.txt', 'b.txt'], sources: [source] });
  expect(resource).toMatchObject({ name: 'notes', path: datasets.slice(-2).map(({ path }) => path) });
  expect(datasets.slice(-2)).toMatchObject([
    { name: 'notes 1', title: { zh: '说明 1' }, files: [{ path: 'a.txt' }] },
    { name: 'notes 2', title: { zh: '说明 2' }, files: [{ path: 'b.txt' }] },
  ]);
  expect(datasets.at(-1)?.sources).not.toEqual(datasets.at(0)?.sources);
});

it.each([{}, { schema: null }])('a table whose schema was inferred says so: %j', (schema) => {
  const { resource } = publishedWith({ name: 'new', title: '新', path: 'new.csv', sources: [source], ...schema });
  expect(resource).toMatchObject({
    schema: {
      fields: [
        { name: 'k', type: 'string' },
        { name: 'n', type: 'integer' },
      ],
    },
  });
});
