/** Every look that cells have, each once, as `xl/styles.xml` lists them. */
import { propertyXml } from './escape.ts';
import type { Style } from './sheet.ts';

export interface Styles {
  /** The number that a cell names its look by. */
  readonly indexOf: (style: Style | undefined) => number;
  readonly xml: () => string;
}

/** Formats of one's own are numbered from here. */
const FIRST_FORMAT = 164;
const PLAIN: Style = {};

/** Collects looks; the plain one is 0. */
export function openStyles(font: string, alarm: string): Styles {
  const byRecord = new Map<Style, number>();
  const byContent = new Map<string, number>();
  const used: Style[] = [];
  const add = (style: Style): number => {
    const key = JSON.stringify(Object.entries(style).sort());
    const index = byContent.get(key) ?? used.push(style) - 1;
    byContent.set(key, index);
    byRecord.set(style, index);
    return index;
  };
  add(PLAIN);
  return { indexOf: (style = PLAIN) => byRecord.get(style) ?? add(style), xml: () => stylesXml(used, font, alarm) };
}

function stylesXml(styles: readonly Style[], font: string, alarm: string): string {
  const formats = distinct(styles.flatMap(({ format }) => format ?? []));
  const fonts = distinct(styles.map((style) => fontXml(style, font)));
  const fills = distinct(['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', ...styles.map(fillXml)]);
  const borders = distinct(styles.map(borderXml));
  const looks = styles.map((style) => {
    const format = style.format === undefined ? 0 : FIRST_FORMAT + formats.indexOf(style.format);
    const [fontId, fillId, borderId] = [
      fonts.indexOf(fontXml(style, font)),
      fills.indexOf(fillXml(style)),
      borders.indexOf(borderXml(style)),
    ];
    return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    formats.length > 0
      ? listXml(
          'numFmts',
          formats.map((format, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${propertyXml(format)}"/>`),
        )
      : '',
    listXml('fonts', fonts),
    listXml(
      'fills',
      fills.map((fill) => `<fill>${fill}</fill>`),
    ),
    listXml('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    listXml('cellXfs', looks),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    `<dxfs count="1"><dxf><font><b/><color rgb="FF${alarm}"/></font></dxf></dxfs>`,
    '</styleSheet>',
  ].join('');
}

function fontXml({ bold, italic, size = 11, color = '191B1A' }: Style, font: string): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="FF${color}"/><name val="${propertyXml(font)}"/><family val="2"/></font>`;
}

function fillXml({ fill }: Style): string {
  if (fill === undefined) return '<patternFill patternType="none"/>';
  return `<patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill>`;
}

function borderXml({ rule }: Style): string {
  const bottom = rule ? '<bottom style="hair"><color rgb="FF84806F"/></bottom>' : '<bottom/>';
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}

function alignmentXml({ align, wrap, indent }: Style): string {
  const horizontal = align ? ` horizontal="${align}"` : indent ? ' horizontal="left"' : '';
  return `<alignment vertical="top"${horizontal}${indent ? ` indent="${indent}"` : ''}${wrap ? ' wrapText="1"' : ''}/>`;
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
