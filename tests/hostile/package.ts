/** A data folder of which every slot and every cell is a payload, and its twin of harmless text in the same places. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BAD_ADDRESSES, harmless, ODD_TEXTS, PAYLOADS } from './payloads.ts';

export type Files = Readonly<Record<string, string>>;

/** Rows and columns of each of the tables of texts; together they have more than 6,000 cells, and rows for a second page. */
const ROWS = 620;
const COLUMNS = 10;
const TABLES = 2;

interface Texts {
  /** The next payload, and its twin in the twin. */
  readonly text: () => string;
  /** One that a file of tables can hold as a column's name, or a category. */
  readonly name: () => string;
  /** One that prose may hold: nothing that Markdoc reads as markup. */
  readonly prose: () => string;
  /** One that the font of the pictures can draw. */
  readonly label: () => string;
  /** One that JSON alone can hold. */
  readonly odd: () => string;
  /** One with half a character in it. */
  readonly half: () => string;
  /** An address that must be dropped; in the twin words that are no address either. */
  readonly address: () => string;
  /** A payload as a cell. */
  readonly cell: (number: number) => string;
}

/** The hostile folder; `pool` is what its cells hold. */
export function hostilePackage(pool: readonly string[] = PAYLOADS): Files {
  return folder(textsOf(pool, (text) => text, BAD_ADDRESSES));
}

/** The same folder with harmless texts. */
export function harmlessTwin(pool: readonly string[] = PAYLOADS): Files {
  return folder(textsOf(pool, harmless, ['see the archive', 'in the reading room']));
}

/** Writes a folder. */
export function writeFiles(directory: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

function textsOf(pool: readonly string[], to: (text: string) => string, addresses: readonly string[]): Texts {
  const names = PAYLOADS.filter((text) => /^[ -~]{1,120}$/.test(text) && harmless(text) !== text);
  const prose = names.filter((text) => /^[^\d\\*_`[\]#{}~^|!]+$/.test(text) && /^<(?!javascript)/.test(text));
  const labels = names.filter((text) => text.length < 60);
  return {
    text: taking(PAYLOADS, to),
    name: taking(names, to),
    prose: taking(prose, to),
    label: taking(labels, to),
    odd: taking(ODD_TEXTS, to),
    half: taking(
      ODD_TEXTS.filter((text) => !text.isWellFormed()),
      to,
    ),
    address: taking(addresses, (address) => address),
    cell: (number) => to(pool[number % pool.length] ?? ''),
  };
}

function taking(list: readonly string[], to: (text: string) => string): () => string {
  let taken = 0;
  return () => to(list[taken++ % list.length] ?? '');
}

function folder(texts: Texts): Files {
  const tables = Array.from({ length: TABLES }, (_, index) => textTable(texts, index));
  const register = registerTable(texts);
  const source = {
    name: texts.name(),
    title: texts.text(),
    path: texts.address(),
    publisher: texts.text(),
    date: texts.text(),
    editor: texts.text(),
    signature: texts.text(),
  };
  const figures = figuresTable(texts, source.name);
  const all = [...tables, register, figures];
  const files: Files = {
    'evil.html': '<script>alert(document.domain)</script>',
    'evil.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert()"/>',
  };
  const descriptor = {
    name: texts.name(),
    title: texts.text(),
    description: texts.odd(),
    version: texts.text(),
    created: texts.text(),
    homepage: texts.address(),
    keywords: [texts.text(), texts.odd()],
    licenses: [
      { name: texts.name(), title: texts.text(), path: texts.address() },
      { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    ],
    sources: [source, { title: texts.text(), path: texts.address() }, { title: texts.odd(), web: texts.address() }],
    contributors: [{ title: texts.text(), path: texts.address(), email: texts.text(), role: texts.text(), organization: texts.text() }],
    units: [
      { name: 'pieces', title: texts.label(), singular: texts.label(), decimals: 0, translations: { en: { title: texts.label() } } },
      { name: texts.name(), title: texts.text(), decimals: 1 },
    ],
    resources: [
      ...all.map(({ resource }) => resource),
      ...Object.keys(files).map((path) => ({ name: texts.name(), title: texts.text(), description: texts.text(), path })),
    ],
  };
  return {
    'datapackage.json': JSON.stringify(descriptor),
    ...Object.fromEntries(all.map(({ resource, csv }) => [resource.path, csv])),
    ...files,
    ...definitions(texts, register),
    ...pages(texts),
  };
}

interface TextTable {
  readonly resource: { readonly name: string; readonly path: string; readonly [more: string]: unknown };
  readonly csv: string;
}

function textTable(texts: Texts, index: number): TextTable {
  const fields = Array.from({ length: COLUMNS }, () => ({
    name: texts.name(),
    type: 'string',
    title: texts.text(),
    description: texts.text(),
    unit: texts.text(),
  }));
  const rows = Array.from({ length: ROWS }, (_, row) =>
    fields.map((_field, column) => texts.cell((index * ROWS + row + 1) * COLUMNS + column + 3)),
  );
  return {
    resource: {
      name: texts.name(),
      path: `texts-${index}.csv`,
      title: texts.text(),
      description: texts.odd(),
      schema: { fields, missingValues: [''] },
    },
    csv: csvOf([fields.map(({ name }) => name), ...rows]),
  };
}

/** Categories that are payloads, with labels that are; a measure, some cells of which are payloads and no numbers. */
function registerTable(texts: Texts): TextTable & { readonly category: string; readonly amount: string } {
  const [category, amount, name] = [texts.name(), texts.name(), texts.name()];
  // One that no font of a picture may have: a picture of data must not stop the site.
  const odd = '👩🏽‍👧🏽 مرحبا 𠜎';
  const categories = Array.from({ length: 4 }, (_, index) => ({
    value: index === 3 ? odd : texts.name(),
    label: texts.text(),
    translations: { en: { label: texts.text() } },
  }));
  const fields = [
    { name: category, type: 'string', title: texts.text(), categories },
    { name: amount, type: 'number', title: texts.text(), unit: 'pieces' },
    {
      name: '__proto__',
      type: 'string',
      categories: [
        { value: 'constructor', label: texts.text() },
        { value: '__proto__', label: texts.text() },
      ],
    },
    { name: 'constructor', type: 'string' },
  ];
  const rows = Array.from({ length: 40 }, (_, row) => [
    categories[row % 4]?.value ?? '',
    row % 8 === 7 ? texts.name() : String(row + 1),
    row % 2 ? 'constructor' : '__proto__',
    row % 2 ? 'name' : 'prototype',
  ]);
  return {
    category,
    amount,
    resource: { name, path: 'register.csv', title: texts.text(), schema: { fields } },
    csv: csvOf([fields.map((field) => field.name), ...rows]),
  };
}

function figuresTable(texts: Texts, source: string): TextTable {
  const strings = ['figure', 'relation', 'unit', 'scope', 'period', 'as_stated', 'source', 'locator'];
  const [scope, period] = [texts.name(), texts.name()];
  const coded: Readonly<Record<string, unknown>> = {
    scope: { categories: [{ value: scope, label: texts.text() }] },
    period: { categories: [{ value: period, label: texts.text(), translations: { en: { label: texts.text() } } }] },
  };
  const names = ['figure', 'value', 'relation', 'low', 'high', 'unit', 'scope', 'period', 'as_stated', 'source', 'locator'];
  const fields = names.map((name) => ({ name, type: strings.includes(name) ? 'string' : 'number', ...(coded[name] as object) }));
  const row = (figure: string, value: number): readonly string[] => [
    figure,
    String(value),
    '=',
    '',
    '',
    'pieces',
    scope,
    period,
    texts.text(),
    source,
    texts.text(),
  ];
  return {
    resource: { name: 'figures', path: 'figures.csv', title: texts.text(), schema: { fields, primaryKey: ['figure'] } },
    csv: csvOf([names, row('all-pieces', 9), row('some-pieces', 3)]),
  };
}

function definitions(
  texts: Texts,
  { resource, category, amount }: { resource: { name: string }; category: string; amount: string },
): Files {
  const both = (next: () => string): object => ({ zh: next(), en: next() });
  const metric = (name: string, more: object): object => ({
    name,
    title: both(texts.label),
    topic: 'topic',
    caveats: [both(texts.prose)],
    ...more,
  });
  return {
    'site.yaml': JSON.stringify({
      title: both(texts.text),
      place: both(texts.text),
      headline: both(texts.prose),
      tagline: both(texts.prose),
      publisher: both(texts.text),
      footer: [
        { label: both(texts.text), value: both(texts.text), href: texts.address() },
        { label: both(texts.text), value: both(texts.half), href: 'https://example.org/' },
      ],
      topics: [{ name: 'topic', title: both(texts.text), headline: both(texts.prose), chart: 'chart', lead: 'all-pieces' }],
      hero: 'chart',
    }),
    'metrics.yaml': JSON.stringify({
      metrics: [
        metric('all-pieces', { calculation: 'figure', resource: 'figures' }),
        metric('some-pieces', { calculation: 'figure', resource: 'figures', unit_title: both(texts.label) }),
        metric('by-category', {
          calculation: 'aggregate',
          resource: resource.name,
          method: 'sum',
          field: amount,
          by: [category],
          assumption: both(texts.prose),
        }),
      ],
    }),
    'charts.yaml': JSON.stringify({
      charts: [
        {
          name: 'chart',
          kind: 'open-bar',
          topic: 'topic',
          finding: both(texts.prose),
          subtitle: both(texts.prose),
          note: both(texts.prose),
          bars: ['all-pieces', 'some-pieces'].map((name) => ({ metric: name, label: both(texts.label) })),
        },
      ],
    }),
    'checks.yaml': JSON.stringify({
      checks: [{ name: 'within', title: both(texts.text), why: both(texts.prose), at_most: ['some-pieces', 'all-pieces'] }],
    }),
    'unstated.yaml': JSON.stringify({
      questions: [{ question: both(texts.prose), topic: 'topic', register: 'missing' }],
      registers: [
        {
          name: 'missing',
          title: both(texts.text),
          description: both(texts.text),
          fields: [{ name: '=SUM(A:A)', title: both(texts.text), description: both(texts.text), type: texts.text() }],
        },
      ],
    }),
  };
}

function pages(texts: Texts): Files {
  const page = (): string =>
    `---\ntitle: ${JSON.stringify(texts.prose())}\n---\n\n## ${texts.prose()}\n\n${texts.prose()} [x](${texts.address()})\n\n- ${texts.prose()}\n`;
  return Object.fromEntries(['zh', 'en'].flatMap((lang) => ['about', 'own-page'].map((slug) => [`pages/${lang}/${slug}.md`, page()])));
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}
