/** The page that checks a table: a reader's file, in a real browser, with nothing sent anywhere. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { one } from '../tables/workbook/make-workbook.ts';
import { AXE, violations } from './axe.ts';
import { WATCH_POLICY } from './complaints.ts';
import { overflowing } from './overflow.ts';
import { address, inPage } from './session.ts';

const DISK = `${pathToFileURL(inject('site')).href}/`;
/** A table of the site itself, as it is published. */
const OWN = readFileSync(`${inject('site')}/data/floor-space.csv`);
const MIME = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

interface Given {
  readonly name: string;
  readonly content: string | Uint8Array;
}

function csv(content: string | Uint8Array, name = '公园.csv'): Given {
  return { name, content };
}

/** Opens the page, gives it a file by its field, and waits for the answer. */
async function give(page: Page, { name, content }: Given, url = address('check/index.html')): Promise<string> {
  await page.goto(url);
  return giveAgain(page, { name, content });
}

async function giveAgain(page: Page, { name, content }: Given): Promise<string> {
  await page.setInputFiles('#check-file', { name, mimeType: MIME.csv, buffer: Buffer.from(content) });
  return answer(page);
}

async function answer(page: Page): Promise<string> {
  await page.waitForFunction(() => !/^$|……$| …$/.test(document.querySelector('#check-status')?.textContent ?? ''));
  return page.locator('#check-status').innerText();
}

async function download(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#check-result a', { hasText: label }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

function onPage<T>(test: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  return inPage({ acceptDownloads: true, ...options }, test);
}

const OWN_TEXT = OWN.toString('utf8');

const FAULTS: readonly [what: string, text: string, cell: string, words: RegExp][] = [
  ['a word where a number belongs', OWN_TEXT.replace(',90160,', ',九万多,'), '九万多', /读成|数/],
  ['a row with a cell too many', '名称,面积（公顷）\n东园,1.5\n西园,2,3\n', '西园', /格/],
  ['a column without a name', '名称,,面积（公顷）\n东园,1,1.5\n', '名称', /列名/],
  ['a name that stands twice', '名称,名称\n东园,1.5\n', '名称', /列名/],
];

describe('a file with one fault', () => {
  it.each(FAULTS)('%s is named in words and shown at its place', async (_, text, cell, words) => {
    await onPage(async (page) => {
      expect(await give(page, csv(text, 'floor-space.csv'))).toMatch(/必须改 [1-9]/);
      expect(await page.locator('#check-result .problems').first().innerText()).toMatch(words);
      expect(await page.locator('.checked tbody tr:has(.bad)', { hasText: cell }).count()).toBe(1);
    });
  });

  it('is marked at the very cell, which leads to the words, and they lead back to the row', async () => {
    await onPage(async (page) => {
      await give(page, csv(OWN_TEXT.replace(',90160,', ',九万多,'), 'floor-space.csv'));
      const cell = page.locator('.checked td.bad', { hasText: '九万多' });
      expect(await cell.count()).toBe(1);
      await cell.locator('a').first().click();
      const problem = page.locator('.problems li:target');
      expect(await problem.innerText()).toContain('九万多');
      await problem.locator('.places a').first().click();
      expect(await page.locator('.checked tr:target').innerText()).toContain('九万多');
    });
  });
});

it('a table of the site is recognised by its columns and found sound', async () => {
  await onPage(async (page) => {
    const status = await give(page, csv(OWN, 'floor-space.csv'));
    expect(status).toMatch(/没有发现问题|必须改 0 项/);
    expect(await page.locator('#check-result .sec-h p').innerText()).toContain('按“');
  });
});

it('the cleaned copy is UTF-8 with its mark, ends its lines with CRLF and makes the repairs', async () => {
  await onPage(async (page) => {
    // In GBK: 名称,面积 / 东园, 1 / 西园,"2,000".
    const gbk = Buffer.from('c3fbb3c62cc3e6bbfd0ab6abd4b02c20310acef7d4b02c22322c303030220a', 'hex');
    expect(await give(page, csv(gbk))).toContain('必须改 0 项');
    const { name, bytes } = await download(page, '整理好的 CSV');
    expect(name).toBe('公园-整理.csv');
    expect(bytes.toString('utf8')).toBe('\uFEFF名称,面积\r\n东园,1\r\n西园,2000\r\n');
  });
});

it('what must be mended leaves no cleaned copy, and the list of problems can be taken away', async () => {
  await onPage(async (page) => {
    await give(page, csv('名称,面积\n东园,1\n西园,2,3\n'));
    expect(await page.locator('#check-result a', { hasText: '整理好的 CSV' }).count()).toBe(0);
    const { name, bytes } = await download(page, '问题清单');
    expect(name).toBe('公园-问题.csv');
    expect(bytes.toString('utf8')).toMatch(/^\uFEFF编号,级别,.*\r\n1,必须改,3,/s);
  });
});

describe('an Excel file', () => {
  const book = one([
    ['名称', '面积（公顷）', '建成'],
    ['东园', 1.5, { t: 'n', v: 45296, z: 'yyyy-mm-dd' }],
    ['西园', 2, { t: 'n', v: 45297, z: 'yyyy-mm-dd' }],
  ]);

  it.each([
    ['a server', address('check/index.html')],
    ['a disk', `${DISK}check/index.html`],
  ])('is read from %s by a script that no other file loads', async (_, url) => {
    await onPage(async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
      await give(page, csv('名称\n东园\n'), url);
      expect(scripts.filter((script) => script.includes('/workbook.'))).toEqual([]);
      expect(await giveAgain(page, { name: '公园.xlsx', content: book })).toContain('必须改 0 项');
      expect(scripts.filter((script) => script.includes('/workbook.'))).toHaveLength(1);
      const { bytes } = await download(page, '整理好的 CSV');
      expect(bytes.toString('utf8')).toBe('\uFEFF名称,面积（公顷）,建成\r\n东园,1.5,2024-01-05\r\n西园,2,2024-01-06\r\n');
    });
  });

  it('of the old kind is read too, and one that is broken is refused in words', async () => {
    await onPage(async (page) => {
      expect(await give(page, { name: '旧.xls', content: one([['名称'], ['东园']], 'biff8') })).toMatch(/没有发现问题|必须改 0 项/);
      expect(await giveAgain(page, { name: '坏.xlsx', content: book.subarray(0, book.length / 2) })).toMatch(/必须改 1 项/);
    });
  });
});

it('nothing is sent, the policy is kept, and the console stays empty', async () => {
  await onPage(async (page) => {
    await page.addInitScript(WATCH_POLICY);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on(
      'request',
      (request) => request.url().startsWith(inject('address')) || request.url().startsWith('blob:') || said.push(request.url()),
    );
    page.on('request', (request) => request.method() === 'GET' || said.push(request.method()));
    await give(page, csv('名称,面积\n东园,1\n西园,2,3\n'));
    await giveAgain(page, {
      name: 'x.xlsx',
      content: one([
        ['名称', '面积'],
        ['东园', 1],
      ]),
    });
    await download(page, '整理好的 CSV');
    expect(await page.evaluate(() => (globalThis as unknown as { refusals: string[] }).refusals)).toEqual([]);
    expect(said).toEqual([]);
  });
});

it('a dropped file is taken wherever on the page it falls', async () => {
  await onPage(async (page) => {
    await page.goto(address('check/index.html'));
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['名称,面积\n东园,1\n'], '落下.csv'));
      return data;
    });
    await page.dispatchEvent('footer', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('footer', 'drop', { dataTransfer: transfer });
    await answer(page);
    expect(await page.locator('#check-result h2').innerText()).toContain('落下.csv');
  });
});

it('hostile cells, names and columns stay text', async () => {
  await onPage(async (page) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const attack = '<img src=x onerror=alert(1)>';
    const rows = [
      '<script>alert(2)</script>,javascript:alert(3)',
      '"""><svg onload=alert(4)>",\u202egnp.exe',
      `${attack},=HYPERLINK("x")`,
      'a,b,c',
    ];
    await give(page, csv(`${attack},"</script><script>alert(5)</script>"\n${rows.join('\n')}\n`, `${attack}.csv`));
    expect(await page.locator('#check-result :is(img, script, svg, iframe)').count()).toBe(0);
    expect(await page.locator('.checked').innerText()).toContain(attack);
    expect(await page.locator('#check-result h2').innerText()).toContain(attack);
    expect(dialogs).toEqual([]);
  });
});

it('a file that is too large or of another kind is refused politely, and another can be chosen', async () => {
  await onPage(async (page) => {
    await page.goto(address('check/index.html'));
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(41_000_000)], '大.csv'));
      const input = document.querySelector<HTMLInputElement>('#check-file') as HTMLInputElement;
      input.files = data.files;
      input.dispatchEvent(new Event('change'));
    });
    expect(await answer(page)).toMatch(/大\.csv.*npm run check/);
    expect(await giveAgain(page, { name: '图.png', content: 'x' })).toContain('图.png');
    expect(await giveAgain(page, csv('名称\n东园\n'))).toContain('检查完毕');
  });
});

it('the schema can be chosen after the file, and the check is made again', async () => {
  await onPage(async (page) => {
    await give(page, csv('名称,面积\n东园,1\n'));
    await page.selectOption('#check-against', 'floor-space');
    await page.waitForFunction(() => /必须改 [1-9]/.test(document.querySelector('#check-status')?.textContent ?? ''));
    expect(await page.locator('.problems').first().innerText()).toMatch(/列/);
  });
});

it('works with the keyboard alone: the field, the choice, the result, its table', async () => {
  await onPage(async (page) => {
    await page.goto(address('check/index.html'));
    await page.locator('h1').click();
    const reached: string[] = [];
    for (let step = 0; step < 40 && !reached.includes('check-against'); step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
    }
    expect(reached).toContain('check-file');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Shift+Tab').then(() => page.keyboard.press('Enter')),
    ]);
    await chooser.setFiles({ name: '键盘.csv', mimeType: MIME.csv, buffer: Buffer.from('名称,面积\n东园,1\n西园,2,3\n') });
    await answer(page);
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.scroll') ?? false)) return;
    }
    throw new Error('the table cannot be reached');
  });
});

it.each(['zh', 'en'])('the result in %s passes axe in light and dark, at 320 px, in large text and on paper', async (lang) => {
  await onPage(async (page) => {
    await page.addInitScript(AXE);
    const long = 'x'.repeat(300);
    const columns = Array.from({ length: 60 }, (_, index) => `列${index}`);
    const wide = `${columns.join(',')}\n${columns.map(() => long).join(',')}\n1,2\n`;
    for (const given of [csv('名称,面积\n东园,1\n西园,2,3\n'), csv(wide)]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await give(page, given, address(lang === 'zh' ? 'check/index.html' : 'en/check/index.html'));
      for (const scheme of ['light', 'dark'] as const) expect(await violations(page, scheme)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflowing(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dataset['mode'] = 'elder';
      });
      expect(await overflowing(page)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#check-form').isVisible()).toBe(false);
    expect(await page.locator('#check-result h2').isVisible()).toBe(true);
  });
});

it('tells a screen reader how the check ended', async () => {
  await onPage(async (page) => {
    await give(page, csv('名称,面积\n东园,1\n西园,2,3\n'));
    expect(await page.getByRole('status').innerText()).toMatch(/^检查完毕：必须改 1 项/);
  });
});

it('without JavaScript it says how to check, and offers no field that would not work', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    for (const path of ['check/index.html', 'en/check/index.html']) {
      await page.goto(address(path));
      expect(await page.locator('#check-form').isVisible()).toBe(false);
      expect(await page.locator('#check-without-script').isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).toContain('npm run check');
    }
  });
});

it('the foot of every page leads here', async () => {
  await onPage(async (page) => {
    await page.goto(address('index.html'));
    await page.locator('footer a', { hasText: '检查表格' }).click();
    await page.waitForURL('**/check/index.html');
  });
});
