/** All data of the site as one package: tables, every figure, the figures of each chart. */

import { siteWork } from '../components/cite/works.ts';
import { createPage, type Page } from '../components/page.ts';
import { dataWords } from '../i18n/data-words.ts';
import { pick } from '../i18n/text.ts';
import { noteRead, unrecorded } from '../lib/reads.ts';
import { citationLines } from '../metadata/citation/formats.ts';
import { isPacked, MOST_MEGABYTES } from '../metadata/dataset-files.ts';
import { readFile, readPublished } from '../published/read.ts';
import { citationsForPrograms } from './citation.ts';
import { datasetMembers } from './dataset-members.ts';
import { eachLanguage } from './dataset-zip.ts';
import { allFacts } from './facts.ts';
import { figureData } from './figure-data.ts';
import { type FigureFormat, figurePath, figureTexts } from './figure-files.ts';
import { columnsIn } from './figure-zip.ts';
import { type PackedText, packedText, packFiles } from './pack.ts';
import { licenseLines, readmeLines } from './readme.ts';

/** What the site itself reads and programs want. */
const API = ['api/observations.json', 'api/metrics.json', 'api/charts.json', 'api/checks.json', 'api/standards.json'];
const READ = [...API, 'api/site.json', 'api/datasets.json', 'datapackage.json'];

/** The package, piece by piece; its files have the places that they have below the site's root. */
export function allZip(): Iterable<Uint8Array> {
  // It is made from these files whole: to note each value in them one by one would be a long list.
  for (const path of READ) noteRead(path);
  return unrecorded(() => {
    const { datasets, site } = readPublished();
    const packed = datasets.filter(isPacked);
    const texts = [...site.languages.flatMap(figuresIn), ...['datapackage.json', ...API].map((path): PackedText => [path, readFile(path)])];
    const beside = [
      ...eachLanguage('CITATION.txt', (lang) => citationLines(siteWork(createPage(lang, '')))),
      ...citationsForPrograms(siteWork(createPage(site.languages[0] ?? 'zh', ''))),
      ...eachLanguage('LICENSE.txt', (lang) => licenseLines(site.licenses, lang)),
    ];
    const readme = eachLanguage('README.txt', readmeIn);
    return packFiles([...readme.map(packedText), ...packed.flatMap(datasetMembers), ...[...texts, ...beside].map(packedText)]);
  });
}

/** Every figure in one table, and the figures of each chart. */
function figuresIn(lang: string): readonly PackedText[] {
  const page = createPage(lang, '');
  const all = page.published.observations.length > 0 ? textsOf(page, { kind: 'all', name: '' }, (format) => figuresFile(page, format)) : [];
  const charts = page.published.charts.flatMap(({ name }) => {
    const thing = { kind: 'chart', name } as const;
    return textsOf(page, thing, (format) => figurePath(thing, format, page));
  });
  return [...all, ...charts];
}

function textsOf(page: Page, thing: Parameters<typeof figureData>[0], pathOf: (format: FigureFormat) => string): readonly PackedText[] {
  const data = figureData(thing, page);
  const texts = figureTexts(data, (format) => pathOf(format).replace(/^.*\//, ''));
  const folder = pathOf('csv').replace(/[^/]*$/, '');
  return texts.map(([name, text]) => [folder + name, text]);
}

function figuresFile({ lang, published }: Page, format: string): string {
  return `figures${lang === published.site.languages[0] ? '' : `.${lang}`}.${format}`;
}

function readmeIn(lang: string): readonly string[] {
  const page = createPage(lang, '');
  const { datasets, charts, observations } = page.published;
  const { files, tooLarge } = dataWords(lang);
  const large = datasets.filter((dataset) => !isPacked(dataset));
  const facts = allFacts(page);
  const { columns, relations, statuses } = columnsIn(figureData({ kind: 'all', name: '' }, page).table);
  return readmeLines({
    facts,
    kind: 'site',
    files: [
      ...(observations.length > 0 ? [[figuresFile(page, 'csv'), files.figures] as const] : []),
      ...datasets.filter(isPacked).map(({ path, title }) => [path, pick(title, lang)] as const),
      ...charts.map(({ name }) => [figurePath({ kind: 'chart', name }, 'csv', page), files.chart] as const),
      ['datapackage.json', files.descriptor],
      ['api/', files.api],
      ['CITATION.txt', files.citation],
      ['LICENSE.txt', files.license],
      ['SHA256SUMS', files.sums],
    ],
    columns,
    relations,
    statuses,
    citation: citationLines(siteWork(page)),
    leftOut: large.length > 0 ? [tooLarge(MOST_MEGABYTES), ...large.map(({ path }) => `  ${path}`)] : [],
  });
}
