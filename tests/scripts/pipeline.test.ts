import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startPipeline, type Target } from '../../scripts/pipeline.ts';
import { copyFolder, PARKS } from '../copy-folder.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'mingzhang-pipeline-'));
const into = (directory: string): Target => ({ directory, standing: null });

it('keeps what the thread says until it is asked for: the data may lie there long before the pages are made', async () => {
  const pipeline = await startPipeline(PARKS, false);
  const directory = place();
  await pipeline.write(into(directory));
  const data = pipeline.writeData({ root: '', same: false });
  await wait(1500);
  expect((await data).map(({ path }) => path)).toContain('data/parks.csv');
  expect(existsSync(join(directory, 'data/parks.csv'))).toBe(true);
});

it('rejects where the thread is gone, and never waits for it', async () => {
  const pipeline = await startPipeline(PARKS, false);
  await pipeline.end();
  await expect(pipeline.writeData({ root: '', same: false })).rejects.toThrow('ended without an answer');
});

it('is not ready where the data is refused', async () => {
  const pipeline = await startPipeline(copyFolder(PARKS, { file: 'parks.csv', to: () => '' }), false);
  await pipeline.end();
  expect([pipeline.ready, pipeline.problems.some(({ code }) => code === 'empty-file')]).toEqual([undefined, true]);
});

it('rejects with the machine’s own code where a folder cannot be written', async () => {
  const pipeline = await startPipeline(PARKS, false);
  const file = join(place(), 'file');
  writeFileSync(file, '');
  await expect(pipeline.write(into(join(file, 'below')))).rejects.toMatchObject({ code: 'ENOTDIR' });
});
