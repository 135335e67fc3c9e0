/** The sheet that three people sign, printed by a real browser. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { run } from '../scripts/run-command.ts';
import { inPage } from './session.ts';

const DEMO = resolve(import.meta.dirname, '../../data/demo-city');
/** A4 in points. */
const A4 = [595, 842];

it('is A4, begins with who signs, has changes, reasons and both pictures of a chart, and leaves nothing off the paper', async () => {
  const folder = copyFolder(
    DEMO,
    { file: 'communities.csv', to: (text) => text.replace(/^(2020,d4-003,.*),73000,/m, '$1,7.3,') },
    {
      file: 'changes.yaml',
      to: (text) =>
        `${text}2022-01-01:\n  - dataset: communities\n    reason: new-source\n    note: { zh: 以年报为准 }\n    sure: [magnitude]\n`,
    },
  );
  const ended = await run(
    'release.ts',
    '--data',
    folder,
    '--id',
    '2022-01-01',
    '--drafted',
    '甲',
    '--checked',
    '乙',
    '--approved',
    '丙',
    '--yes',
  );
  expect(ended.status).toBe(0);
  const sheet = join(folder, 'releases/2022-01-01.review.html');
  await inPage({ viewport: { width: 690, height: 1000 }, javaScriptEnabled: false }, async (page) => {
    await page.goto(pathToFileURL(sheet).href);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const drawn = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth > 0));
    expect(drawn.length).toBeGreaterThanOrEqual(2);
    expect(drawn).not.toContain(false);
    const path = join(folder, 'sheet.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
    const first = await pdf.getPage(1);
    expect(first.view.slice(2).map(Math.round)).toEqual(A4);
    const { text } = await extractText(pdf);
    const [head = '', ...rest] = text.map((each) => each.normalize('NFKC').replace(/\s/g, ''));
    for (const word of ['发布审核单', '起草', '校核', '审定', '甲', '乙', '丙', '签字', '根哈希']) expect(head).toContain(word);
    for (const word of ['73,000元→7.3元', '以年报为准', '已经再次确认', 'communities.csv']) expect(head + rest.join('')).toContain(word);
    expect(text.length).toBeLessThan(9);
  });
});
