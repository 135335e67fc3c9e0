/**
 * A workbook → the bytes of an .xlsx file, the same each time.
 *
 * A writer of our own: the libraries at hand write no value beside a formula, or no looks, or stamp the time of day.
 */
import { type ZipEntry, zipPieces } from '../../lib/zip.ts';
import { propertyXml } from './escape.ts';
import { columnName, sheetPrefix } from './reference.ts';
import type { Link, Sheet, Workbook } from './sheet.ts';
import { type SheetContext, sheetXml } from './sheet-xml.ts';
import { openStrings } from './strings.ts';
import { openStyles } from './styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of a workbook in pieces. `alarm` is the colour of an alarm, RRGGBB. */
export function workbookPieces(workbook: Workbook, alarm: string): Iterable<Uint8Array> {
  return zipPieces(parts(workbook, alarm));
}

// Texts and looks are listed last, when all sheets have named theirs.
function* parts(workbook: Workbook, alarm: string): Generator<ZipEntry> {
  const [strings, styles] = [openStrings(), openStyles(workbook.font, alarm)];
  const { sheets } = workbook;
  yield part('[Content_Types].xml', [contentTypes(sheets)]);
  yield part('_rels/.rels', [rootRelations()]);
  yield part('docProps/core.xml', [properties(workbook)]);
  yield part('xl/workbook.xml', [workbookXml(sheets)]);
  yield part('xl/_rels/workbook.xml.rels', [workbookRelations(sheets)]);
  for (const [index, sheet] of sheets.entries()) {
    const context: SheetContext = { strings, styles, links: [], first: index === 0 };
    yield part(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, context));
    const links = context.links.map(({ link }) => link);
    if (links.some((link) => 'address' in link)) yield part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [linkRelations(links)]);
  }
  yield part('xl/sharedStrings.xml', strings.xml());
  yield part('xl/styles.xml', [styles.xml()]);
}

/** Characters that are turned into bytes at once. */
const ENOUGH = 65_536;

function part(name: string, texts: Iterable<string>): ZipEntry {
  return { name, content: encoded(texts) };
}

function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < ENOUGH) continue;
    yield encoder.encode(held);
    held = '';
  }
  yield encoder.encode(held);
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (path: string, type: string): string => `<Override PartName="${path}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    ...sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`)),
    override('/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`),
    override('/xl/styles.xml', `${TYPES}.styles+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function relations(list: readonly (readonly [type: string, target: string, external?: true])[]): string {
  const written = list.map(
    ([type, target, external], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${propertyXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function rootRelations(): string {
  return relations([
    [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

function workbookRelations(sheets: readonly Sheet[]): string {
  return relations([
    ...sheets.map((_, index) => [`${RELATIONS}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
    [`${RELATIONS}/sharedStrings`, 'sharedStrings.xml'],
    [`${RELATIONS}/styles`, 'styles.xml'],
  ]);
}

// A place in the workbook needs no relation; its number is left out so that the others keep theirs.
function linkRelations(links: readonly Link[]): string {
  const written = links.map((link, index) =>
    'address' in link
      ? `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/hyperlink" Target="${propertyXml(uriOf(link.address))}" TargetMode="External"/>`
      : '',
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

// What an address cannot hold is written as it can; what is written so already stays.
function uriOf(address: string): string {
  return address.toWellFormed().replace(/[^!-~]|[<>"{}|\\^`]/gu, encodeURIComponent);
}

// No day and no author: a file must not differ because it was made again.
function properties({ title, description, language }: Workbook): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${propertyXml(title)}</dc:title><dc:description>${propertyXml(description)}</dc:description><dc:language>${propertyXml(language)}</dc:language></cp:coreProperties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(({ name }, index) => `<sheet name="${propertyXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const own = sheets.flatMap(ownNames);
  const names = own.length > 0 ? `<definedNames>${own.join('')}</definedNames>` : '';
  // Excel works everything out when it opens the file.
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000" tabRatio="800"/></bookViews><sheets>${listed.join('')}</sheets>${names}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

// What can be filtered, and the rows and columns that each printed page begins with.
function ownNames({ name, filter, frozen }: Sheet, index: number): readonly string[] {
  const defined = (key: string, range: string): string =>
    `<definedName name="_xlnm.${key}" localSheetId="${index}"${key.startsWith('_') ? ' hidden="1"' : ''}>${propertyXml(sheetPrefix(name) + range)}</definedName>`;
  return [
    ...(filter ? [defined('_FilterDatabase', filter.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2'))] : []),
    ...(frozen.rows > 0 && frozen.columns > 0
      ? [defined('Print_Titles', `$A:$${columnName(frozen.columns)},${sheetPrefix(name)}$1:$${frozen.rows}`)]
      : []),
  ];
}
