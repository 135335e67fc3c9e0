/** The recipes of README.md, run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { prepare } from '../scripts/prepare.ts';
import { copyFolder, LIUAN } from './copy-folder.ts';

const README = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
const RECIPE = /<!-- recipe: (append|write) data\/liuan\/(\S+) -->\n```\w+\n([\s\S]*?)```/g;

it('every recipe of the README can be followed, all in one folder, and the folder stays sound', () => {
  const recipes = [...README.matchAll(RECIPE)];
  expect(recipes.length).toBeGreaterThan(4);
  const folder = copyFolder(LIUAN);
  for (const [, how, file = '', text = ''] of recipes) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, how === 'append' ? readFileSync(path, 'utf8') + text : text);
  }
  const { problems, publication } = prepare(folder);
  expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  const made = publication?.published;
  expect(made?.observations.find(({ id }) => id === 'communities-not-paired')).toMatchObject({ value: 49, relation: '=' });
  expect(made?.charts.map(({ name }) => name)).toContain('duties-of-pairing');
  expect(made?.site.pages.map(({ slug }) => slug)).toContain('contact');
});

it('every file and folder that the README names is there', () => {
  const named = [...README.matchAll(/`((?:src|tests|scripts|data)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
  expect(named.filter((path) => !existsSync(resolve(import.meta.dirname, '..', path)))).toEqual([]);
});
