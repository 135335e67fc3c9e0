/** Who may import whom, and who may touch what. The table of the design, held. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../src/i18n/problem-words.ts';
import { calls, isUsed, madeCodes } from './checks/codes.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Each layer, and the layers whose values it may import. Types may cross everywhere. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lib: ['model'],
  i18n: ['lib', 'model'],
  package: ['lib', 'model'],
  tables: ['lib', 'model', 'package'],
  // Intervals and units: what metrics and standards share.
  'metrics/quantity': ['model'],
  'metrics/unit': [],
  standards: ['lib', 'model', 'package', 'tables', 'metrics/quantity', 'metrics/unit'],
  metrics: ['lib', 'model', 'package', 'tables', 'standards', 'metrics/quantity', 'metrics/unit'],
  registers: ['lib', 'model', 'package', 'tables'],
  // What changed between two times, and why.
  releases: ['lib', 'model', 'package', 'tables'],
  // Every figure once more, as live formulas over the tables.
  workbook: ['lib', 'model', 'i18n', 'tables', 'standards', 'metrics', 'metrics/quantity'],
  prose: ['lib', 'model'],
  // The writing side of the boundary: everything of the pipeline, words for explanations, formats for programs, and what charts take.
  published: [
    'lib',
    'model',
    'i18n',
    'metadata',
    'package',
    'tables',
    'metrics',
    'registers',
    'releases',
    'standards',
    'prose',
    'charts/parameters',
    'charts/drawable',
    'workbook',
  ],
  'published/read': ['lib', 'model'],
  charts: ['lib', 'model', 'i18n', 'charts/conditions', 'charts/squares'],
  'charts/parameters': [],
  // Whether figures can be drawn, asked without a drawing library.
  'charts/conditions': ['model'],
  'charts/squares': ['charts/conditions'],
  'charts/drawable': ['charts/conditions', 'charts/squares'],
  metadata: ['lib', 'model', 'i18n'],
  // The page that checks a table runs the pipeline's own reader; the page of a thing's images draws and cites with the build's own code.
  client: ['lib', 'model', 'i18n', 'package', 'tables', 'standards', 'charts', 'metadata'],
  // What standards ask of a size is worked out by their own rules, on the page as in its script.
  components: ['lib', 'model', 'i18n', 'charts', 'metadata', 'published/read', 'client', 'standards'],
  // What people take away: data files, and packages of them.
  // What stands on images, and their files; who gives what in words is the same as in data files.
  imaging: ['lib', 'model', 'i18n', 'charts', 'metadata', 'published/read', 'components', 'packing'],
  packing: ['lib', 'model', 'i18n', 'charts', 'metadata', 'published/read', 'components'],
  // Every page as a call: the entry of the bundle.
  rendering: ['lib', 'model', 'i18n', 'published/read', 'profiles', 'layouts', 'pages'],
  // The pages of things, by the thousand: text from records, without Astro.
  profiles: ['lib', 'model', 'i18n', 'charts', 'metadata', 'published/read', 'components'],
  layouts: ['lib', 'model', 'i18n', 'charts', 'metadata', 'published/read', 'components', 'client', 'styles'],
  pages: ['lib', 'model', 'i18n', 'charts', 'metadata', 'published/read', 'components', 'packing', 'imaging', 'layouts', 'profiles'],
};

/** One door for each dependency. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['tables'],
  '@e965/xlsx': ['tables'],
  // Reading workbooks, and writing packages.
  fflate: ['tables', 'lib'],
  arquero: ['metrics'],
  '@observablehq/plot': ['charts'],
  d3: ['charts'],
  linkedom: ['charts'],
  '@resvg/resvg-js': ['charts'],
  'subset-font': ['charts'],
  fontkitten: ['charts'],
  pdfkit: ['charts'],
  'svg-to-pdfkit': ['charts'],
  qrcode: ['charts'],
  '@markdoc/markdoc': ['prose'],
  yaml: ['package', 'prose'],
  zod: ['package'],
  minisearch: ['client'],
  'pinyin-pro': ['registers'],
};

/** Layers that are pure, so that they can run in a browser. */
const PURE = [
  'model',
  'lib',
  'tables',
  'metrics',
  'metrics/quantity',
  'metrics/unit',
  'standards',
  'registers',
  'i18n',
  'client',
  'metadata',
  'charts/parameters',
  'charts/conditions',
  'charts/squares',
  'charts/drawable',
  'workbook',
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true })
  .map(String)
  .filter((path) => /\.(ts|astro)$/.test(path))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, 'src', file), 'utf8')]));
const imports = files.flatMap(importsOf);

it('reads enough imports to be a test at all', () => {
  expect(imports.length).toBeGreaterThan(300);
});

describe('the layers', () => {
  it('import values only from the layers below them', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('./'))
      .filter(({ from, to }) => layerOf(to.slice(2)) !== from && !(LAYERS[from] ?? []).includes(layerOf(to.slice(2))));
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('are all named in the table', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in LAYERS) && layer !== 'env.d')).toEqual([]);
  });
});

it('every dependency has one door', () => {
  const wrong = imports.filter(({ from, to }) => DOORS[packageOf(to)] && !DOORS[packageOf(to)]?.includes(from));
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

it('the pure layers use nothing of Node', () => {
  const wrong = imports.filter(({ from, to }) => to.startsWith('node:') && PURE.includes(from));
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

it('only the ends of the program touch the disk', () => {
  const allowed = ['package', 'published', 'published/read', 'charts'];
  const wrong = imports.filter(({ from, to }) => /^node:fs/.test(to) && !allowed.includes(from));
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

it('no clock and no chance reaches the output', () => {
  // The day of reading is the reader's own, and is filled in on the page.
  const ofReaders = ['client/accessed.ts'];
  const wrong = [...sources].filter(([, text]) => /Date\.now|new Date\(\)|Math\.random|performance\.now/.test(text));
  expect(wrong.map(([file]) => file).filter((file) => !ofReaders.includes(file))).toEqual([]);
});

it('only i18n uses Intl', () => {
  const users = [...sources].filter(([, text]) => /\bIntl\.|toLocale(String|DateString|TimeString)\(|localeCompare\(/.test(text));
  expect(users.map(([file]) => file).filter((file) => !file.startsWith('i18n/'))).toEqual([]);
});

describe('the words of problems', () => {
  it('are there for every code that the program can report', () => {
    const codes = [...new Set([...calls().map(({ code }) => code), ...madeCodes()])].sort();
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((code) => !(code in problemWords))).toEqual([]);
  });

  it('are there for nothing else', () => {
    expect(Object.keys(problemWords).filter((code) => !isUsed(code))).toEqual([]);
  });

  it('have the level with which the code is reported', () => {
    const differing = calls().filter(({ code, level }) => problemWords[code]?.level !== level);
    expect(differing).toEqual([]);
  });

  it('stand in one list alone', () => {
    const codes = [...sources]
      .filter(([file]) => file.startsWith('i18n/checks/'))
      .flatMap(([, text]) => [...text.matchAll(/^ {2}'?([a-z0-9-]+)'?: \{ ?$/gm)].map(([, code]) => code ?? ''));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.length).toBeGreaterThan(200);
  });
});

function importsOf(file: string): readonly Import[] {
  const text = sources.get(file) ?? '';
  const found = text.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm);
  return [...found]
    .filter(([, names]) => !names || !/^\{\s*(type [^,}]+,?\s*)+\}$/.test(names))
    .map(([, , to = '']) => ({
      file,
      from: layerOf(file),
      to: to.startsWith('.') ? `./${relative(join(ROOT, 'src'), resolve(ROOT, 'src', dirname(file), to))}` : to,
    }));
}

function layerOf(path: string): string {
  const plain = path.replace(/\?.*$/, '').replace(/\.(ts|astro|css)$/, '');
  if (plain in LAYERS) return plain;
  return plain.split('/')[0] ?? plain;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
