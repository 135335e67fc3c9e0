/** The text that goes with data wherever it is sent: what it is, what its columns and signs mean, where it comes from. */
import { dataWords, relationMeaning, statusMeaning } from '../i18n/data-words.ts';
import { pick } from '../i18n/text.ts';
import type { DataColumn, DataFacts } from '../metadata/data-table.ts';
import type { Relation, Status } from '../model.ts';

export interface Readme {
  readonly facts: DataFacts;
  readonly kind: 'chart' | 'metric' | 'dataset' | 'site';
  /** Files and what each is. */
  readonly files: readonly (readonly [name: string, what: string])[];
  readonly columns: readonly DataColumn[];
  /** Signs of strength and statuses that occur in it. */
  readonly relations: readonly Relation[];
  readonly statuses: readonly Status[];
  /** What else stands in cells for "no value", and why. */
  readonly labels?: readonly (readonly [word: string, meaning: string])[];
  readonly citation: readonly string[];
  /** Sentences about what is not in the package. */
  readonly leftOut?: readonly string[];
}

/** The text for people, in the language of its facts, with the line ends and the mark that every Windows reads. */
export function readmeText(parts: Readme): string {
  return windowsText(readmeLines(parts));
}

/** Lines as a text file that opens anywhere. */
export function windowsText(lines: readonly string[]): string {
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Lines of a README; a package in two languages has them one after the other. */
export function readmeLines({
  facts,
  kind,
  files,
  columns,
  relations,
  statuses,
  labels = [],
  citation,
  leftOut = [],
}: Readme): readonly string[] {
  const { lang, title, description, notes, source, site, synthetic, address, licenses } = facts;
  const { readme, kinds } = dataWords(lang);
  const row = ([name, what]: readonly [string, string]): string => `  ${name}${readme.colon}${what}`;
  const reasons = [
    ...statuses.filter((status) => status !== 'normal').map((status) => [status, statusMeaning(status, lang)] as const),
    ...labels,
  ];
  return [
    `${kinds[kind]}${readme.colon}${oneLine(title)}`,
    ...(synthetic ? ['', `!! ${synthetic}`] : []),
    ...section(readme.what, [description, ...notes].map(oneLine)),
    ...section(readme.files, files.map(row)),
    ...section(readme.leftOut, leftOut),
    ...section(
      readme.columns,
      columns.map(({ name, title: words, description: said }) => row([name, [words, said].filter(Boolean).join(readme.stop)])),
    ),
    ...section(
      readme.strength,
      relations.map((relation) => row([relation, relationMeaning(relation, lang)])),
    ),
    ...section(readme.missing, reasons.length > 0 ? [readme.missingText, ...reasons.map(row)] : []),
    ...section(readme.source, [source, site].map(oneLine)),
    ...section(readme.cite, citation),
    ...section(readme.license, licenseLines(licenses, lang)),
    ...section(readme.address, [/^https?:/.test(address) ? address : readme.below(address)]),
    ...section(readme.check, [readme.checkText, readme.guard]),
  ];
}

/** The licences that are stated, or that none is. */
export function licenseLines(licenses: DataFacts['licenses'], lang: string): readonly string[] {
  if (licenses.length === 0) return [dataWords(lang).license.none];
  return licenses.map(({ title, path }) => [oneLine(pick(title, lang)), path].filter(Boolean).join(' '));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 ? ['', title, ...said] : [];
}

// A text of the data may hold line ends of its own, which would begin what looks like a section.
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
