/** A chart as a file that travels alone: finding, subtitle, unit, picture, note and source inside, always light. */
import type { Chart } from '../model.ts';
import { describeChart, kindOf } from './chart.ts';
import { headlineLines, textLines } from './headline.ts';
import type { ChartContext } from './kind.ts';
import { escapeText, serializeChildren } from './serialize.ts';
import { drawSheet } from './sheet.ts';
import { fontFamily, literalAttributes, paper } from './theme.ts';

/** The words around a picture, already in the language of the file. `synthetic` is the warning that data is invented. */
export interface Furniture {
  readonly finding: string;
  readonly subtitle: string;
  readonly note: string | null;
  readonly source: string;
  readonly unit: string;
  readonly site: string;
  readonly synthetic: string | null;
}

const WIDTH = 1200;
const MARGIN = 56;
/** The picture is drawn as for a page and enlarged, so that it still reads when the file is shown at half its size. */
const SCALE = 1.6;

interface Style {
  readonly className: 'title' | 'sub' | 'note' | 'note tk' | 'src';
  readonly size: number;
  readonly leading: number;
}

const TITLE: Style = { className: 'title', size: 40, leading: 54 };
const SUBTITLE: Style = { className: 'sub', size: 24, leading: 36 };
/** That data is invented is said before all else, and not in passing. */
const WARNING: Style = { className: 'note tk', size: 20, leading: 31 };
const NOTE: Style = { className: 'note', size: 20, leading: 31 };
const SOURCE: Style = { className: 'src', size: 20, leading: 31 };

/** A standalone SVG, 1200 units wide, with literal colours and no class; the same bytes on every machine. */
export function chartSvgFile(chart: Chart, context: ChartContext, furniture: Furniture): string {
  const head = stack(
    [
      [furniture.synthetic, WARNING],
      [furniture.finding, TITLE],
      [withUnit(furniture), SUBTITLE],
    ],
    MARGIN,
  );
  const sheet = kindOf(chart).draw(chart, context, (WIDTH - 2 * MARGIN) / SCALE);
  const top = head.bottom + 30;
  const picture = printable(serializeChildren(drawSheet(sheet), 'literal'), context.lang);
  const foot = stack(
    [
      [furniture.note, NOTE],
      [furniture.source, SOURCE],
      [furniture.site, SOURCE],
    ],
    top + sheet.height * SCALE + 34,
  );
  const height = Math.ceil(foot.bottom + MARGIN - 10);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${fontFamily}" role="img" xml:lang="${context.lang}">`,
    `<title>${escapeText(furniture.finding)}</title><desc>${escapeText(describeChart(chart, context))}</desc>${metadata(furniture, context)}`,
    `<rect width="${WIDTH}" height="${height}" fill="${paper}"/><path d="M${MARGIN} 40H${WIDTH - MARGIN}" stroke="#191b1a" stroke-width="2"/>`,
    printable(head.svg, context.lang),
    `<g transform="translate(${MARGIN} ${top}) scale(${SCALE})">${picture}</g>`,
    printable(foot.svg, context.lang),
    '</svg>\n',
  ].join('\n');
}

function withUnit({ subtitle, unit }: Furniture): string {
  return unit === '' || subtitle.includes(unit) ? subtitle : `${subtitle} ${unit}`;
}

function stack(texts: readonly (readonly [string | null, Style])[], top: number): { svg: string; bottom: number } {
  let y = top;
  const lines: string[] = [];
  for (const [text, style] of texts) {
    if (!text) continue;
    for (const line of broken(text, style)) {
      lines.push(textLine(line, y + style.leading * 0.74, style));
      y += style.leading;
    }
    y += 8;
  }
  return { svg: lines.join('\n'), bottom: y };
}

// The bundled typeface draws curly quotation marks as wide as a Han character: Lu’ an. Outside Chinese they are set straight.
function printable(svg: string, lang: string): string {
  return lang === 'zh' ? svg : svg.replace(/[‘’]/g, "'").replace(/[“”]/g, '&quot;');
}

// Widths are measured at one size of type and hold at any other.
function broken(text: string, { size }: Style): readonly string[] {
  const width = ((WIDTH - 2 * MARGIN) / size) * 13;
  if (size === TITLE.size) return headlineLines(text, width);
  return textLines(text, width);
}

function textLine(text: string, y: number, { className }: Style): string {
  const attributes = Object.entries(literalAttributes('text', className)).map(([key, value]) => ` ${key}="${value}"`);
  return `<text x="${MARGIN}" y="${Math.round(y)}"${attributes.join('')}>${escapeText(text)}</text>`;
}

function metadata({ finding, source, site, subtitle }: Furniture, { lang }: ChartContext): string {
  const fields = { title: finding, description: subtitle, source, publisher: site, language: lang };
  const elements = Object.entries(fields).map(([name, value]) => `<dc:${name}>${escapeText(value)}</dc:${name}>`);
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description>${elements.join('')}</rdf:Description></rdf:RDF></metadata>`;
}
