/** Which folders a build may replace. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeChecksums } from '../../src/published/checksums.ts';
import { fileWriter } from '../../src/published/files.ts';
import { foreignOutput, makeFolder, outputFolder } from '../../src/published/output.ts';

const project = resolve(import.meta.dirname, '../..');
let folder: string;
let data: string;
let out: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mingzhang-output-')));
  data = join(folder, 'data');
  out = join(folder, 'site');
  mkdirSync(data);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (path = out): string | null => foreignOutput(path, { data, project });

function makeSite(): void {
  const write = fileWriter(out, null);
  writeChecksums(
    out,
    ['index.html', 'en/index.html'].map((name) => write(name, name)),
  );
}

describe('may be replaced:', () => {
  it('a folder that is not there, an empty one, and a site', () => {
    expect(refusal()).toBe(null);
    mkdirSync(out);
    expect(refusal()).toBe(null);
    makeSite();
    expect(refusal()).toBe(null);
  });

  it('a site in which a system has dropped its own files', () => {
    makeSite();
    writeFileSync(join(out, 'en/.DS_Store'), '');
    expect(refusal()).toBe(null);
  });
});

describe('may not be replaced:', () => {
  it('the root, the home folder, the project, and what they stand in', () => {
    for (const path of ['/', homedir(), project, resolve(project, '..')]) expect(refusal(path), path).toMatch(/somebody/);
  });

  it('the data, what it stands in, and what stands in it, by any name', () => {
    symlinkSync(data, join(folder, 'link'));
    for (const path of [data, folder, join(data, 'site'), join(folder, 'link'), join(folder, 'link/site')])
      expect(refusal(path), path).toMatch(/data folder/);
  });

  it('a file', () => {
    writeFileSync(out, 'mine');
    expect(refusal()).toMatch(/a file/);
  });

  it('a folder of somebody else, and the file is named', () => {
    mkdirSync(join(out, 'mine'), { recursive: true });
    writeFileSync(join(out, 'mine/thesis.doc'), 'mine');
    expect(refusal()).toContain('mine/thesis.doc');
  });

  it('a folder of somebody else that has checksums of its own', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'SHA256SUMS'), '');
    writeFileSync(join(out, 'linux.iso'), 'mine');
    expect(refusal()).toContain('linux.iso');
  });

  it('a site into which somebody has saved a file', () => {
    makeSite();
    writeFileSync(join(out, 'notice.docx'), 'mine');
    expect(refusal()).toContain('notice.docx');
  });

  it('a link that leads nowhere', () => {
    symlinkSync(join(folder, 'nowhere'), out);
    expect(refusal(outputFolder(out))).toMatch(/leads nowhere/);
  });
});

it('a link to a folder stands for that folder', () => {
  mkdirSync(join(folder, 'www'));
  symlinkSync(join(folder, 'www'), out);
  expect(outputFolder(out)).toBe(join(folder, 'www'));
  expect(outputFolder(join(folder, 'not-yet'))).toBe(join(folder, 'not-yet'));
});

it('the folder above is made, and a file in the way is an error that has words', () => {
  makeFolder(join(folder, 'a/b/c'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file/b'))).toThrow(/ENOTDIR/);
});
