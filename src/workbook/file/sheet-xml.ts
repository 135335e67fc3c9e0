/** A sheet → its XML, row by row. */
import { cellXml, propertyXml } from './escape.ts';
import { cellName, columnName } from './reference.ts';
import type { Cell, Link, Row, Sheet } from './sheet.ts';
import type { Strings } from './strings.ts';
import type { Styles } from './styles.ts';

/** What the cells of a sheet need of the workbook, and the links that they leave behind. */
export interface SheetContext {
  readonly strings: Strings;
  readonly styles: Styles;
  readonly links: { readonly cell: string; readonly link: Link }[];
  /** True for the sheet that is in front. */
  readonly first: boolean;
}

/** The XML of a sheet. Its links are known once it has been gone through. */
export function* sheetXml(sheet: Sheet, context: SheetContext): Generator<string> {
  const columns = Math.max(1, sheet.widths.length);
  const rows = Math.max(1, sheet.rows.length);
  const whole = `A1:${cellName(columns, rows)}`;
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  yield `<sheetPr>${sheet.color ? `<tabColor rgb="FF${sheet.color}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${whole}"/>`;
  yield viewXml(sheet, context.first);
  yield `<sheetFormatPr defaultRowHeight="15"/><cols>${sheet.widths.map(columnXml).join('')}</cols><sheetData>`;
  for (const [index, row] of sheet.rows.entries()) yield rowXml(row, index + 1, context);
  yield '</sheetData>';
  if (sheet.filter) yield `<autoFilter ref="${sheet.filter}"/>`;
  if (sheet.alarm) yield alarmXml(sheet.alarm);
  yield linksXml(context.links);
  yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>`;
  yield `<headerFooter><oddFooter>${footerXml(sheet)}</oddFooter></headerFooter>`;
  // Numbers that stand as text do so on purpose.
  yield `<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** A longer address makes a file that Excel refuses. */
const MOST_ADDRESS = 1_000;

function viewXml({ frozen: { rows, columns } }: Sheet, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : '';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = columns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"><pane${split} topLeftCell="${cellName(columns + 1, rows + 1)}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml({ cells, height }: Row, number: number, context: SheetContext): string {
  let written = `<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
  for (const [index, cell] of cells.entries()) if (cell) written += oneCell(cell, columnName(index + 1) + number, context);
  return `${written}</row>`;
}

function oneCell(cell: Cell, name: string, { strings, styles, links }: SheetContext): string {
  const { value, formula, style, link } = cell;
  if (link && !('address' in link && link.address.length > MOST_ADDRESS)) links.push({ cell: name, link });
  const start = `<c r="${name}" s="${styles.indexOf(style)}"`;
  if (formula !== undefined) return `${start}${formulaXml(cell, name)}</c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value || 0}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  return value === null || value === '' ? `${start}/>` : `${start} t="s"><v>${strings.indexOf(String(value))}</v></c>`;
}

// The value beside a formula is for readers that do not calculate.
function formulaXml({ value, formula = '', array }: Cell, name: string): string {
  const written = `<f${array ? ` t="array" ref="${name}"` : ''}>${propertyXml(formula)}</f>`;
  if (typeof value === 'number') return `>${written}<v>${value || 0}</v>`;
  if (typeof value === 'boolean') return ` t="b">${written}<v>${Number(value)}</v>`;
  return ` t="str">${written}<v>${cellXml(value ?? '')}</v>`;
}

function alarmXml({ range, text }: NonNullable<Sheet['alarm']>): string {
  return `<conditionalFormatting sqref="${range}"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"${propertyXml(text)}"</formula></cfRule></conditionalFormatting>`;
}

function linksXml(links: SheetContext['links']): string {
  if (links.length === 0) return '';
  const written = links.map(({ cell, link }, index) =>
    'place' in link
      ? `<hyperlink ref="${cell}" location="${propertyXml(link.place)}"/>`
      : `<hyperlink ref="${cell}" r:id="rId${index + 1}"/>`,
  );
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}

/** Widths of a digit that can still be read on a page across. */
const PAGE_WIDTH = 190;

function pagesAcross({ widths }: Sheet): number {
  return Math.max(1, Math.round(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH));
}

// An ampersand begins a code; a footer holds 255 characters.
function footerXml({ footer }: Sheet): string {
  const words = footer.slice(0, 180).toWellFormed().replaceAll('&', '&&');
  return propertyXml(`&L${words}&R&A  &P / &N`);
}
