/** A dataset as one package. */

import { datasetWork } from '../components/cite/works.ts';
import { createPage } from '../components/page.ts';
import { pick } from '../i18n/text.ts';
import { citationLines } from '../metadata/citation/formats.ts';
import type { Dataset } from '../model.ts';
import { readFile, readPublished } from '../published/read.ts';
import { citationsForPrograms } from './citation.ts';
import { datasetMembers } from './dataset-members.ts';
import { datasetReadme } from './dataset-readme.ts';
import { type PackedFile, type PackedText, packedText, packFiles } from './pack.ts';
import { licenseLines, windowsText } from './readme.ts';

/** The package, piece by piece. Its files lie beside each other, and its texts are in each language of the site. */
export function datasetZip(dataset: Dataset): Iterable<Uint8Array> {
  const [first = 'zh'] = readPublished().site.languages;
  const members = datasetMembers(dataset).map((file): PackedFile => ({ ...file, name: baseName(file.name) }));
  const beside = [
    ['datapackage.json', descriptorOf(dataset)] as const,
    ...eachLanguage('CITATION.txt', (lang) => citationLines(datasetWork(createPage(lang, ''), dataset))),
    ...citationsForPrograms(datasetWork(createPage(first, ''), dataset)),
    ...eachLanguage('LICENSE.txt', (lang) => licenseLines(dataset.licenses, lang)),
  ];
  const names = [...members.map(({ name }) => name), ...beside.map(([name]) => name)];
  const readme = eachLanguage('README.txt', (lang) => datasetReadme(dataset, names, lang));
  return packFiles([...readme.map(packedText), ...members, ...beside.map(packedText)]);
}

/** One text in all languages of the site, one after the other. */
export function eachLanguage(name: string, linesIn: (lang: string) => readonly string[]): readonly PackedText[] {
  const { languages } = readPublished().site;
  const lines = languages.map(linesIn);
  // Words that are the same in all languages are said once.
  const different = lines.filter((each, index) => lines.findIndex((other) => other.join('\n') === each.join('\n')) === index);
  return [[name, windowsText(different.flatMap((each, index) => (index === 0 ? each : ['', '', ...each])))]];
}

// The site's descriptor with nothing but this resource, whose files lie beside it here.
function descriptorOf(dataset: Dataset): string {
  const { resources, ...rest } = JSON.parse(readFile('datapackage.json')) as {
    readonly resources: readonly { readonly path?: string | readonly string[] }[];
  };
  const own = resources.filter(({ path }) => [path].flat().includes(dataset.path));
  const [first] = readPublished().site.languages;
  const described = own.map((resource) => ({ ...resource, path: baseName(dataset.path) }));
  const title = pick(dataset.title, first ?? 'zh');
  return `${JSON.stringify({ ...rest, resources: described.length > 0 ? described : [{ name: dataset.name, title, path: baseName(dataset.path) }] }, null, 1)}\n`;
}

function baseName(path: string): string {
  return path.replace(/^.*\//, '');
}
