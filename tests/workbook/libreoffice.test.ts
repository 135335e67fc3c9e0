/** The workbook in LibreOffice, where it is installed: what it comes to without any value beside the formulas, and after a cell was changed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { utils } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { workbookWords } from '../../src/i18n/workbook-words.ts';
import { zipPieces } from '../../src/lib/zip.ts';
import { copyFolder, LIUAN, replacing } from '../copy-folder.ts';
import { filesIn } from '../unzip.ts';
import { readBook } from './calculator.ts';
import { type Claim, claimsOf, differences, languageOf, publicationOf, publishedClaims, workbookBytes } from './made.ts';

const work = mkdtempSync(join(tmpdir(), 'mingzhang-office-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const PROFILE = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
const installed = spawnSync('soffice', [PROFILE, '--headless', '--version'], { timeout: 60_000 }).status === 0;
const DEMO_CITY = join(LIUAN, '../demo-city');

type Parts = ReadonlyMap<string, Buffer>;

/** What LibreOffice comes to; `edit` changes the parts of the file before it opens it. */
async function opened(folder: string, edit: (parts: Parts) => Parts = (parts) => parts): Promise<ReadonlyMap<string, Claim>> {
  const publication = publicationOf(folder);
  const lang = languageOf(publication.published);
  const parts = edit(withoutValues(await filesIn(Buffer.from(workbookBytes(publication, lang)))));
  const path = join(work, 'audit.xlsx');
  writeFileSync(path, Buffer.concat([...zipPieces([...parts].map(([name, bytes]) => ({ name, content: [bytes] })))]));
  const out = join(work, 'out');
  const { status, stderr } = spawnSync('soffice', [PROFILE, '--headless', '--convert-to', 'xlsx', '--outdir', out, path], {
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(String(stderr));
  const sheet = readBook(readFileSync(join(out, 'audit.xlsx'))).Sheets[workbookWords(lang).sheets.figures];
  return claimsOf(utils.sheet_to_json(sheet ?? {}, { defval: null }), lang);
}

// With the values gone that stand beside formulas, whatever is found was worked out.
function withoutValues(parts: Parts): Parts {
  return edited(parts, /worksheets\/sheet\d+\.xml$/, (xml) => xml.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
}

function edited(parts: Parts, name: RegExp, to: (xml: string) => string): Parts {
  return new Map([...parts].map(([path, bytes]) => [path, name.test(path) ? Buffer.from(to(bytes.toString())) : bytes]));
}

describe.skipIf(!installed)('in LibreOffice', { timeout: 120_000 }, () => {
  it.each([LIUAN, DEMO_CITY])('every figure of %s comes to what is published', async (folder) => {
    expect(differences(await opened(folder), publishedClaims(publicationOf(folder)))).toEqual([]);
  });

  it('a changed cell changes what a rebuild with that cell would change', async () => {
    const cell = /(<c r="B2"[^>]*><v>)124(<\/v><\/c><c r="C2")/;
    const found = await opened(LIUAN, (parts) => edited(parts, /sheet\d+\.xml$/, (xml) => xml.replace(cell, '$1131$2')));
    const copy = copyFolder(LIUAN, { file: 'community-counts.csv', to: replacing('urban-communities,124', 'urban-communities,131') });
    expect(differences(found, publishedClaims(publicationOf(copy)))).toEqual([]);
    expect(found.get('cadres-per-community')).toMatchObject({ value: 24.4, relation: '≥' });
  });
});
