import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieces } from '../../scripts/render/pieces.ts';

const written = Promise.resolve();

async function shared(files: readonly string[]): Promise<readonly (readonly string[])[]> {
  const open = files.map((file, place) => ({ file, place }));
  const questions = await Promise.all(pieces(open, written));
  return questions.map((question) => (question.kind === 'routes' ? question.places.map((place) => files[place] ?? '') : []));
}

const FILES = [
  'index.html',
  'r/a/index.html',
  'charts/x.png',
  'en/r/b/charts/x.html',
  'data/all.zip',
  'en/r/a/index.html',
  'r/b/charts/x.svg',
];

it('gives the files of a release to one thread, one release after the other, in whichever language', async () => {
  expect((await shared(FILES))[0]).toEqual(['r/a/index.html', 'en/r/a/index.html', 'en/r/b/charts/x.html', 'r/b/charts/x.svg']);
});

it('makes images and packages last', async () => {
  expect((await shared(FILES)).slice(1)).toEqual([['index.html'], ['charts/x.png'], ['data/all.zip']]);
});

it('does not take a chart that is called r for a release', async () => {
  expect(await shared(['charts/r/x.html', 'r.html'])).toEqual([['charts/r/x.html', 'r.html']]);
});

it('asks for each file once', async () => {
  const names = fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(...FILES),
      fc.webPath().map((path) => `x${path}`),
    ),
  );
  const asked = fc.asyncProperty(names, async (files) => {
    expect((await shared(files)).flat().toSorted()).toEqual(files.toSorted());
  });
  await fc.assert(asked);
});

it('waits with images for the data', async () => {
  const never = new Promise<never>(() => undefined);
  const [page, image] = pieces(
    ['index.html', 'charts/x.png'].map((file, place) => ({ file, place })),
    never,
  );
  expect(page).toEqual({ kind: 'routes', places: [0] });
  expect(await Promise.race([image, Promise.resolve('waits')])).toBe('waits');
});
