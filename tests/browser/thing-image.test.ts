/** Image files and citations of a register's thing in a real browser: drawn, downloaded and read again, from a server and from a disk. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { AXE, violations } from './axe.ts';
import { demoSite } from './demo-site.ts';
import { overflowing } from './overflow.ts';
import { inPage } from './session.ts';

const { site, address } = demoSite();
const PAGE = 'communities/image.html';

interface Read {
  readonly width: number;
  readonly height: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** The pieces of a PNG, each checked by its sum as a reader does. */
function readPng(bytes: Buffer): Read {
  const texts: Record<string, string> = {};
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const [size, type] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    if (type !== 'iTXt') continue;
    const [keyword = '', , , , , text = ''] = bytes.toString('utf8', at + 8, at + 8 + size).split('\0');
    texts[keyword] = text;
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), texts };
}

/** Clicks on what makes a file, and returns it. */
async function take(page: Page, selector: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.locator('#image-picture svg').waitFor();
  const coming = page.waitForEvent('download', { timeout: 20_000 });
  await page.locator(selector).click();
  const download = await coming;
  const file = join(mkdtempSync(join(inject('shared'), 'taken-')), 'file');
  await download.saveAs(file);
  return { name: download.suggestedFilename(), bytes: readFileSync(file) };
}

it('is one step from the page of a thing, and draws what that page shows', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('communities/d1-001.html'));
    await page.getByRole('link', { name: '图片和引文格式' }).click();
    await page.locator('#image-picture svg').waitFor();
    expect(await page.locator('#image-own').innerText()).toBe('光明社区');
    const drawn = await page.locator('#image-picture svg').innerHTML();
    const record = JSON.parse(readFileSync(join(site, 'communities/d1-001.json'), 'utf8'));
    const [first, last] = [record.rows[0], record.rows.at(-1)].map(({ values }) => values.floor_space_m2.toLocaleString('en'));
    for (const said of [first, last, '虚构', '来源', '截至', 'communities/d1-001.html', '用房面积']) expect(drawn).toContain(said);
  });
});

it.each([
  ['wide', 2400, 1350, 'd1-001.floor_space_m2.png'],
  ['square', 2160, 2160, 'd1-001.floor_space_m2.square.png'],
  ['poster', 1080, 1440, 'd1-001.floor_space_m2.poster.png'],
])('makes a PNG of shape %s with its facts in it', async (shape, width, height, file) => {
  await inPage({ acceptDownloads: true }, async (page) => {
    await page.goto(address(`${PAGE}#d1-001`));
    const { name, bytes } = await take(page, `button[data-image="${shape}"]`);
    const read = readPng(bytes);
    expect([name, read.width, read.height]).toEqual([file, width, height]);
    expect(read.texts['Title']).toBe('光明社区：用房面积（平方米）');
    expect(read.texts['Warning']).toContain('虚构');
    expect(read.texts['URL']).toContain('communities/d1-001.html');
    expect(Object.keys(read.texts)).toEqual(expect.arrayContaining(['Description', 'Copyright', 'Source', 'Software', 'Author']));
    // Any reader takes it: the browser, which checks the sums of all pieces.
    const decoded = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, bytes.toString('base64'));
    expect(decoded).toEqual([width, height]);
  });
});

it('makes an SVG that is well formed, tells its facts and has no style', async () => {
  await inPage({ acceptDownloads: true }, async (page) => {
    await page.goto(address(`en/${PAGE}#d1-001`));
    await page.locator('#image-measure').selectOption({ index: 1 });
    const { name, bytes } = await take(page, 'button[data-image="svg"]');
    const text = bytes.toString('utf8');
    expect(name).toMatch(/^d1-001\.\w+\.svg$/);
    expect(text).toContain('<dc:source>');
    expect(text).not.toMatch(/class=|style=|NaN|undefined/);
    const root = await page.evaluate((svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.localName, text);
    expect(root).toBe('svg');
  });
});

it('cites the thing in every format', async () => {
  await inPage({ acceptDownloads: true }, async (page) => {
    await page.goto(address(`${PAGE}#d1-001`));
    await page.locator('#image-picture svg').waitFor();
    const texts = await page.locator('[data-format]').allInnerTexts();
    expect(texts).toHaveLength(5);
    for (const text of texts) expect(text).toContain('光明社区');
    const { name, bytes } = await take(page, 'button[data-save="csl"]');
    expect(name).toMatch(/d1-001\.csl\.json$/);
    expect(JSON.parse(bytes.toString('utf8'))[0].title).toContain('光明社区');
    const ris = await take(page, 'button[data-save="ris"]');
    expect(ris.bytes.toString('utf8')).toMatch(/^TY {2}- DATA\r\n[\s\S]*ER {2}- \r\n$/);
  });
});

it('says what to do where no thing is named, where there is none of the name, and without JavaScript', async () => {
  await inPage({}, async (page) => {
    await page.goto(address(PAGE));
    expect(await page.locator('#image-status').innerText()).toContain('网址里没有写明');
    await page.goto(address(`${PAGE}#nobody`));
    await page.getByText('没有读到这个社区的数据').waitFor();
    expect(await page.locator('#image-made').isVisible()).toBe(false);
  });
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address(`${PAGE}#d1-001`));
    expect(await page.locator('noscript').innerText()).toContain('打印那一页');
  });
});

it('opened from a disk it asks for the record, and draws it', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${pathToFileURL(join(site, PAGE)).href}#d1-001`);
    await page.getByText('communities/d1-001.json').waitFor();
    await page.locator('#image-file').setInputFiles(join(site, 'api/catalog.jsonld'));
    await page.getByText('这个文件不是这份登记里的一条记录').waitFor();
    await page.locator('#image-file').setInputFiles(join(site, 'communities/d1-001.json'));
    await page.locator('#image-picture svg').waitFor();
  });
});

it.each(['light', 'dark'] as const)('has nothing that axe objects to, and fits a small phone: %s', async (scheme) => {
  await inPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.addInitScript(AXE);
    await page.goto(address(`${PAGE}#d1-001`));
    await page.locator('#image-picture svg').waitFor();
    expect(await violations(page, scheme)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });
});
