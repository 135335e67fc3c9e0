/** Addresses that no reader may be led to are dropped wherever they would become links, and the writer is told. */
import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { problemBlock } from '../../src/i18n/problems.ts';
import type { Problem, Published } from '../../src/model.ts';
import { copyFolder, type Edit, PARKS } from '../copy-folder.ts';
import { BAD_ADDRESSES } from './payloads.ts';

interface Slot {
  readonly name: string;
  readonly edit: (address: string) => Edit;
  readonly link: (published: Published) => unknown;
}

type Descriptor = { licenses: object[]; sources: object[]; resources: { licenses?: object[]; sources?: object[] }[] };
const inDescriptor = (change: (descriptor: Descriptor) => void): Edit => ({
  file: 'datapackage.json',
  to: (text) => {
    const descriptor = JSON.parse(text) as Descriptor;
    change(descriptor);
    return JSON.stringify(descriptor);
  },
});
const licensesOf = ({ site }: Published): unknown => site.licenses.at(-1)?.path;
const sourcesOf = ({ site }: Published): unknown => site.sources.at(-1)?.path;

const SLOTS: readonly Slot[] = [
  { name: 'licenses', edit: (path) => inDescriptor(({ licenses }) => licenses.push({ name: 'bad', path })), link: licensesOf },
  { name: 'licenses', edit: (url) => inDescriptor(({ licenses }) => licenses.push({ id: 'bad', url })), link: licensesOf },
  {
    name: 'licenses',
    edit: (path) => inDescriptor(({ resources }) => Object.assign(resources[0] ?? {}, { licenses: [{ name: 'bad', path }] })),
    link: licensesOf,
  },
  { name: 'sources', edit: (path) => inDescriptor(({ sources }) => sources.push({ title: 'bad', path })), link: sourcesOf },
  { name: 'sources', edit: (web) => inDescriptor(({ sources }) => sources.push({ name: 'bad', web })), link: sourcesOf },
  {
    name: 'sources',
    edit: (path) => inDescriptor(({ resources }) => Object.assign(resources[0] ?? {}, { sources: [{ title: 'bad', path }] })),
    link: sourcesOf,
  },
  {
    name: 'homepage',
    edit: (homepage) => inDescriptor((descriptor) => Object.assign(descriptor, { homepage })),
    link: ({ site }) => site.package.homepage,
  },
  {
    name: 'contributors',
    edit: (path) => inDescriptor((descriptor) => Object.assign(descriptor, { contributors: [{ title: 'bad', path }] })),
    link: ({ site }) => site.package.contributors[0]?.path,
  },
  {
    name: 'footer[0].href',
    edit: (href) => ({
      file: 'site.yaml',
      to: (text) => `${text}footer: [{ label: { zh: 坏 }, value: { zh: 坏 }, href: ${JSON.stringify(href)} }]\n`,
    }),
    link: ({ site }) => site.footer[0]?.href,
  },
];

const dropped = (problems: readonly Problem[]): readonly Problem[] => problems.filter(({ code }) => code === 'link-dropped');

it.each(SLOTS.flatMap((slot) => BAD_ADDRESSES.map((address) => ({ ...slot, address }))))(
  'in $name, $address is no link, and the warning names the slot',
  ({ name, edit, link, address }) => {
    const { publication, problems } = prepare(copyFolder(PARKS, edit(address)));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(publication && link(publication.published)).toBeNull();
    const [problem, ...others] = dropped(problems);
    expect(others).toEqual([]);
    expect(problem?.severity).toBe('warning');
    expect(problem && problemBlock(problem, 'zh')).toContain(name);
  },
);

it.each(SLOTS)('in $name, an address that may be followed is a link, and nobody is warned', ({ edit, link }) => {
  const { publication, problems } = prepare(copyFolder(PARKS, edit('https://example.org/x')));
  expect(publication && link(publication.published)).toBe('https://example.org/x');
  expect(dropped(problems)).toEqual([]);
});

it('a source that names a file has no link, and nobody is warned', () => {
  const { problems } = prepare(
    copyFolder(
      PARKS,
      inDescriptor(({ sources }) => sources.push({ title: 'raw', path: 'archive/raw.csv' })),
    ),
  );
  expect(dropped(problems)).toEqual([]);
});

it.each(['ftp://example.org/x', 'https://www.gov.example@evil.example/', '//evil.example/x'])(
  'in prose, %s is text and no link',
  (address) => {
    const page: Edit = { file: 'pages/en/about.md', to: (text) => `${text}\n[words that stay](${address})\n` };
    const { publication, problems } = prepare(copyFolder(PARKS, page));
    const body = JSON.stringify(publication?.published.site.pages.find(({ slug }) => slug === 'about')?.body['en']);
    expect(body).toContain('words that stay');
    expect(body).not.toContain('href');
    expect(dropped(problems)).toMatchObject([{ file: 'pages/en/about.md', severity: 'warning' }]);
  },
);

it.each(BAD_ADDRESSES)('in prose, nothing makes %s a link', (address) => {
  const page: Edit = { file: 'pages/en/about.md', to: (text) => `${text}\n[x](${address})\n\n[y](<${address}>)\n\n<${address}>\n` };
  const { publication } = prepare(copyFolder(PARKS, page));
  expect(JSON.stringify(publication?.published.site.pages ?? [])).not.toMatch(/"href":"(?!https?:|mailto:|[\w/-]+\.html)/);
});
