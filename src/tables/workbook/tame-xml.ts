/**
 * Makes the XML of an .xlsx safe and honest to hand to SheetJS, which makes a zero of a formula that was never calculated,
 * makes a cell for every cell that a hyperlink claims (17 thousand million in one line of XML), and does not know the
 * Chinese date formats.
 */
import { EAST_ASIAN_FORMATS } from './number-formats.ts';

/** The error that stands in a formula's cell that has no result. SheetJS keeps it as an error without a value. */
const NO_RESULT = '<v>#NO-RESULT</v>';

// No two parts of this can match the same white space: on hostile text it must take no longer than on any other.
const UNCALCULATED =
  /<((?:\w+:)?)c\b([^<>]*)>(\s*<\1f\b[^<>]*(?:\/>|>[^<]*<\/\1f>))(?:\s*(?:<\1v\s*\/>|<\1v[^<>]*>\s*<\/\1v>))?\s*<\/\1c>/g;

/** A sheet's XML without what a reader of values does not need. */
export function tameSheet(xml: string): string {
  const hidden = hiddenColumns(xml);
  return xml
    .replace(/<((?:\w+:)?)hyperlink\b[^<>]*>/g, '')
    .replace(/<\/?(?:\w+:)?cols?\b[^<>]*>/g, '')
    .replace(/<(?:\w+:)?sheetData\b/, (start) => `<cols>${hidden}</cols>${start}`)
    .replace(UNCALCULATED, (whole, prefix: string, attributes: string, formula: string) =>
      // An empty text is a result.
      /\st=["']str["']/.test(attributes) && whole.includes(`<${prefix}v`)
        ? whole
        : `<${prefix}c${attributes.replace(/\st=["'][^"']*["']/, '')} t="e">${formula}${prefixed(prefix)}</${prefix}c>`,
    )
    .replace(/(<(?:\w+:)?c\b[^<>]*\s)t=["']d["']/g, '$1t="str"');
}

function prefixed(prefix: string): string {
  return NO_RESULT.replace('<v', `<${prefix}v`).replace('</v', `</${prefix}v`);
}

/** A style sheet whose Chinese built-in date formats are formats that every program knows. */
export function tameStyles(xml: string): string {
  const own = new Set([...xml.matchAll(/<(?:\w+:)?numFmt\b[^<>]*\bnumFmtId=["'](\d+)["']/g)].map(([, id]) => Number(id)));
  return xml.replace(/(<(?:\w+:)?xf\b[^<>]*\bnumFmtId=["'])(\d+)(["'])/g, (whole, before: string, id: string, after: string) => {
    const known = own.has(Number(id)) ? undefined : EAST_ASIAN_FORMATS.get(Number(id));
    return known === undefined ? whole : `${before}${known}${after}`;
  });
}

const LAST_COLUMN = 16_384;

// SheetJS makes an object for each column that an element claims, so each hidden one is named once and no other at all.
function hiddenColumns(xml: string): string {
  const hidden = new Uint8Array(LAST_COLUMN + 1);
  const tags = xml.matchAll(/<(?:\w+:)?col\b[^<>]*>/g);
  for (const [tag] of tags.take(LAST_COLUMN)) {
    if (!/\shidden=["'](?:1|true|on)["']/.test(tag)) continue;
    const first = attribute(tag, 'min') ?? 1;
    hidden.fill(1, first, (attribute(tag, 'max') ?? first) + 1);
  }
  return [...hidden.entries()].flatMap(([column, is]) => (is ? [`<col min="${column}" max="${column}" hidden="1"/>`] : [])).join('');
}

function attribute(tag: string, name: string): number | undefined {
  const found = new RegExp(`\\s${name}=["'](\\d+)["']`).exec(tag)?.[1];
  return found === undefined ? undefined : Number(found);
}
