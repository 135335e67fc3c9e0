/** A site made of payloads, in a real browser: it must be the same site as one made of harmless words. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/file-name.ts';
import { filesBelow } from '../../src/published/checksums.ts';
import { complaints, WATCH_POLICY } from '../browser/complaints.ts';
import { type Serving, serve } from '../browser/serve.ts';
import { inPage, visit } from '../browser/session.ts';
import { build, PROJECT } from '../build.ts';
import { pagePaths } from '../site/html.ts';
import { type Files, harmlessTwin, hostilePackage, writeFiles } from './package.ts';
import { PAYLOADS } from './payloads.ts';
import { samplePayloads } from './samples.ts';

const BASE = '/site/';

interface Visited {
  readonly path: string;
  readonly faults: readonly string[];
  /** How many elements there are of each name, and how many attributes of each: `a` 12, `a[href]` 12. */
  readonly counts: Readonly<Record<string, number>>;
  readonly links: readonly string[];
}

interface Site {
  readonly folder: string;
  readonly serving: Serving;
  readonly pages: readonly Visited[];
}

const work = mkdtempSync(join(tmpdir(), 'mingzhang-hostile-'));
const pool = [...PAYLOADS, ...samplePayloads()];
let evil: Site;
let twin: Site;

beforeAll(async () => {
  [evil, twin] = [await open('evil', hostilePackage(pool)), await open('twin', harmlessTwin(pool))];
});

afterAll(async () => {
  await Promise.all([evil?.serving.close(), twin?.serving.close()]);
  rmSync(work, { recursive: true, force: true });
});

it('has payloads enough: several hundred kinds, six thousand cells, all visited', () => {
  expect(PAYLOADS.length).toBeGreaterThan(600);
  expect(readFileSync(join(work, 'data-evil/texts-0.csv'), 'utf8').split('\r\n').length * 20).toBeGreaterThan(6000);
  expect(evil.pages.length).toBeGreaterThan(40);
});

it('opens every page without a dialog, a policy report, a word in the console or a request off the site', () => {
  expect(faultsOf(evil)).toEqual([]);
});

it('has the same pages as its harmless twin', () => {
  expect(evil.pages.length).toBe(twin.pages.length);
  expect(faultsOf(twin)).toEqual([]);
});

it('has as many elements and attributes of each name on each page as its harmless twin', () => {
  expect(differences(evil, twin)).toEqual([]);
  expect(differences(twin, evil)).toEqual([]);
});

it('leads to http, https, mailto and its own files alone', () => {
  const schemes = evil.pages.flatMap(({ links }) => links.map((link) => new URL(link, 'http://127.0.0.1/').protocol));
  expect(schemes.length).toBeGreaterThan(1000);
  expect(new Set(schemes)).toEqual(new Set(['http:', 'https:']));
  expect(
    evil.pages.flatMap(({ links }) => links).filter((link) => link.includes('evil.example') && !link.startsWith(evil.serving.address)),
  ).toEqual([]);
});

it('has files of plain names, all below its own folder', () => {
  const strange = filesBelow(evil.folder).filter(
    (path) => path !== 'SHA256SUMS' && path !== 'CITATION.cff' && !/^(?:[a-z0-9_][a-z0-9_.-]*\/)*[a-z0-9_][a-zA-Z0-9_.-]*$/.test(path),
  );
  expect(strange).toEqual([]);
  expect(readdirSync(work).sort()).toEqual(['data-evil', 'data-twin', 'site-evil', 'site-twin']);
  expect(new Set(filesBelow(evil.folder).map((path) => path.toLowerCase())).size).toBe(filesBelow(evil.folder).length);
});

it('has no file that a browser would run but its own scripts', () => {
  const active = filesBelow(evil.folder).filter((path) => /\.(html?|svg|xml|js)$/.test(path));
  const strange = active.filter((path) =>
    /alert\(document\.domain\)<\/script>|onload="alert/.test(readFileSync(join(evil.folder, path), 'utf8').slice(0, 200)),
  );
  expect(strange).toEqual([]);
});

describe('what programs read', () => {
  it('every JSON file and every script of JSON parses', () => {
    for (const path of filesBelow(evil.folder).filter((file) => /\.(json|jsonld)$/.test(file))) {
      expect(() => JSON.parse(readFileSync(join(evil.folder, path), 'utf8')), path).not.toThrow();
    }
  });

  it('every XML file parses, the pictures too, and pictures hold nothing but shapes and text', async () => {
    const files = filesBelow(evil.folder).filter((path) => /\.(xml|svg)$/.test(path));
    const texts = files.map((path) => readFileSync(join(evil.folder, path), 'utf8'));
    const wrong = await inPage({}, (page) => page.evaluate(faultsOfXml, texts));
    expect(files.length).toBeGreaterThan(3);
    expect(files.map((path, index) => `${path}: ${wrong[index]}`).filter((line) => !line.endsWith(': '))).toEqual([]);
  });

  it('no cell of a download would run in a spreadsheet', () => {
    const files = filesBelow(evil.folder).filter((path) => path.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(4);
    for (const path of files) {
      const text = readFileSync(join(evil.folder, path), 'utf8').replace(/^\uFEFF/, '');
      const cells = Papa.parse<string[]>(text, { delimiter: ',' }).data.flat();
      expect(cells.length, path).toBeGreaterThan(0);
      expect(cells.filter((cell) => /^(?:[\t\r]|[\s"]*[=+\-@＝＋－＠])/.test(cell) && /[A-Za-z(]/.test(cell))).toEqual([]);
    }
  });
});

it('the search page takes any query for words', async () => {
  const queries = PAYLOADS.filter((_, index) => index % 40 === 0);
  const found = await visit({ initScript: WATCH_POLICY, tabs: 1 }, queries, async (page, query) => {
    const dialogs = watch(page);
    const faults = await complaints(page, `${evil.serving.address}search.html?q=${encodeURIComponent(query)}`, evil.serving.address);
    const inert = await page.locator('#search-results :is(script,img,svg,iframe,[onerror],[onload])').count();
    return { faults: [...dialogs(), ...faults], inert, shown: await page.inputValue('#search') };
  });
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
  expect(found.filter(({ inert }) => inert > 0)).toEqual([]);
  expect(found.map(({ shown }) => shown)).toEqual(queries.map((query) => query.replace(/[\r\n]/g, '')));
});

it('pages to later rows, which come as text too', async () => {
  const [seen, plain] = [await laterRows(evil), await laterRows(twin)];
  expect(seen.faults).toEqual([]);
  expect(seen.rows).toBeGreaterThan(20);
  expect(seen.counts).toEqual(plain.counts);
});

it('has a report of its problems that is text from end to end', async () => {
  const report = join(work, 'report.html');
  const { status } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts/check.ts'), '--data', join(work, 'data-evil'), '--report', report],
    { stdio: 'ignore' },
  );
  expect(status).toBe(0);
  const found = await visit({ initScript: WATCH_POLICY, tabs: 1 }, [report], async (page, path) => {
    const dialogs = watch(page);
    const faults = await complaints(page, pathToFileURL(path).href, pathToFileURL(path).href);
    return { faults: [...dialogs(), ...faults], ...(await page.evaluate(look)) };
  });
  expect(found.map(({ faults, links, owned }) => ({ faults, links, owned }))).toEqual([{ faults: [], links: [], owned: false }]);
  const names = Object.keys(found[0]?.counts ?? {}).filter((name) => !name.includes('['));
  expect(
    names.filter(
      (name) =>
        ![
          'html',
          'head',
          'meta',
          'title',
          'style',
          'body',
          'main',
          'section',
          'ul',
          'ol',
          'li',
          'dl',
          'dt',
          'dd',
          'b',
          'p',
          'br',
          'small',
          'h1',
          'h2',
        ].includes(name),
    ),
  ).toEqual([]);
  rmSync(report);
});

it('opens the proof of each figure that is named after a payload, and its link leads to its row', async () => {
  const [seen] = await visit({ initScript: WATCH_POLICY, tabs: 1 }, ['metrics/index.html'], async (page, path) => {
    const faults = await complaints(page, evil.serving.address + path, evil.serving.address);
    await page.click('#proof');
    return { faults, proofs: await page.evaluate(openEachProof) };
  });
  expect(seen?.faults).toEqual([]);
  const named = (seen?.proofs ?? []).filter(({ id }) => id.startsWith('by-category@'));
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(({ opened }) => !opened)).toEqual([]);
  const anchors = await visit({ tabs: 1 }, named, async (page, { href }) => {
    await page.goto(href);
    return page.evaluate(() => document.querySelector(':target')?.id ?? '');
  });
  expect(anchors).toEqual(named.map(({ id }) => id));
});

async function open(name: string, files: Files): Promise<Site> {
  const [data, folder] = [join(work, `data-${name}`), join(work, `site-${name}`)];
  await build({ data: writeFiles(data, files), out: folder });
  const serving = await serve(folder, BASE);
  const pages = await visit({ initScript: WATCH_POLICY, tabs: 2 }, pagePaths(folder), (page, path) => inspect(page, path, serving.address));
  return { folder, serving, pages };
}

/** What the second page of the first dataset's rows holds. */
async function laterRows({ folder, serving }: Site): Promise<{ faults: readonly string[]; counts: Record<string, number>; rows: number }> {
  const [first] = JSON.parse(readFileSync(join(folder, 'api/datasets.json'), 'utf8')) as readonly { readonly name: string }[];
  const [seen] = await visit({ initScript: WATCH_POLICY, tabs: 1 }, [`data/${fileName(first?.name ?? '')}.html`], async (page, path) => {
    const dialogs = watch(page);
    const faults = await complaints(page, serving.address + path, serving.address);
    const before = await page.locator('#rows-view tbody th').first().textContent();
    await page.click('#rows-view .pager button[data-step="1"]');
    await page.waitForFunction((was) => document.querySelector('#rows-view tbody th')?.textContent !== was, before);
    const rows = await page.locator('#rows-view tbody tr').count();
    return { faults: [...dialogs(), ...faults], counts: (await page.evaluate(look)).counts, rows };
  });
  if (!seen) throw new Error('no page was seen');
  return seen;
}

async function inspect(page: Page, path: string, address: string): Promise<Visited> {
  const dialogs = watch(page);
  const faults = await complaints(page, address + path, address);
  const seen = await page.evaluate(look);
  return { path, ...seen, faults: [...dialogs(), ...faults, ...(seen.owned ? ['owned'] : [])] };
}

// A page is used for many addresses, so the listener goes when its words are taken.
function watch(page: Page): () => readonly string[] {
  const said: string[] = [];
  const listener = (dialog: { message: () => string; dismiss: () => Promise<void> }): void => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  };
  page.on('dialog', listener);
  return () => {
    page.off('dialog', listener);
    return said;
  };
}

function look(): { counts: Record<string, number>; links: string[]; owned: boolean } {
  const counts: Record<string, number> = {};
  const add = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const element of document.querySelectorAll('*')) {
    add(element.localName);
    for (const { name } of element.attributes) if (name !== 'class') add(`${element.localName}[${name}]`);
  }
  const links = [...document.querySelectorAll<HTMLElement>('[href],[src],[action],[data]')].map(
    (element) =>
      new URL(['href', 'src', 'action', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? '', location.href).href,
  );
  return { counts, links, owned: 'pwned' in globalThis || document.title === 'pwned' };
}

function openEachProof(): { id: string; href: string; opened: boolean }[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a.num')].flatMap((link) => {
    const id = link.querySelector('data')?.dataset['observation'];
    if (!id) return [];
    link.click();
    const proof = document.querySelector(':popover-open');
    (proof as HTMLElement | null)?.hidePopover();
    return [{ id, href: link.href, opened: proof?.id === `proof-${id}` }];
  });
}

function faultsOfXml(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const active = document.querySelector('script,foreignObject,iframe,animate,set,[onload],[onerror],[onclick]');
    return document.querySelector('parsererror')?.textContent ?? (active ? `holds ${active.localName}` : '');
  });
}

function faultsOf({ pages }: Site): readonly string[] {
  return pages.flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`));
}

/** What two sites' pages count differently: `data/3.html a[href] 12 ≠ 13`. */
function differences(one: Site, other: Site): readonly string[] {
  const others = byName(other);
  return [...byName(one)].flatMap(([name, counts]) => {
    const twinCounts = others.get(name) ?? {};
    const keys = [...new Set([...Object.keys(counts), ...Object.keys(twinCounts)])];
    return keys.filter((key) => counts[key] !== twinCounts[key]).map((key) => `${name} ${key} ${counts[key]} ≠ ${twinCounts[key]}`);
  });
}

// Pages of datasets are named after payloads; the twins' are told apart by their order.
function byName({ folder, pages }: Site): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const datasets = JSON.parse(readFileSync(join(folder, 'api/datasets.json'), 'utf8')) as readonly { readonly name: string }[];
  const order = new Map(datasets.map(({ name }, index) => [fileName(name), String(index)]));
  const plain = (path: string): string => path.replace(/[^/]+(?=\.html$)/, (name) => order.get(name) ?? name);
  return new Map(pages.map(({ path, counts }) => [plain(path), counts]));
}
