/**
 * Makes the XML of an .xlsx safe and honest to hand to SheetJS, which makes a zero of a formula that was never calculated,
 * makes a cell for every cell that a hyperlink claims (17 thousand million in one line of XML), garbles characters that are
 * written as numbers, and does not know the Chinese date formats.
 */
import { EAST_ASIAN_FORMATS } from './number-formats.ts';
import { tameFormulas } from './tame-formulas.ts';

/** The error that stands in a formula's cell that has no result. SheetJS keeps it as an error without a value. */
const NO_RESULT = '<v>#NO-RESULT</v>';

// No two parts of this can match the same white space: on hostile text it must take no longer than on any other.
const UNCALCULATED =
  /<((?:\w+:)?)c\b([^<>]*)>(\s*<\1f\b[^<>]*(?:\/>|>[^<]*<\/\1f>))(?:\s*(?:<\1v\s*\/>|<\1v[^<>]*>\s*<\/\1v>))?\s*<\/\1c>/g;

/** A part of a package, ready for SheetJS. What it is is told by what is in it: a package may give it any name. */
export function tamePart(xml: string): string {
  const plain = plainCharacters(xml);
  if (/<(?:\w+:)?worksheet\b/.test(plain)) return tameSheet(plain);
  return /<(?:\w+:)?styleSheet\b/.test(plain) ? tameStyles(plain) : plain;
}

// SheetJS reads &#x4e2d; as the character 中 and then once more as bytes, which leaves a hyphen of it.
function plainCharacters(xml: string): string {
  return xml.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = code >= 0x80 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}

// A sheet without what a reader of values does not need.
function tameSheet(xml: string): string {
  const hidden = hiddenColumns(xml);
  return tameFormulas(xml)
    .replace(/<((?:\w+:)?)hyperlink\b[^<>]*>/g, '')
    .replace(/<\/?(?:\w+:)?cols?\b[^<>]*>/g, '')
    .replace(/<(?:\w+:)?sheetData\b/, (start) => `<cols>${hidden}</cols>${start}`)
    .replace(UNCALCULATED, (whole, prefix: string, attributes: string, formula: string) =>
      // An empty text is a result.
      /\st\s*=\s*["']str["']/.test(attributes) && whole.includes(`<${prefix}v`)
        ? whole
        : `<${prefix}c${attributes.replace(/\st\s*=\s*["'][^"']*["']/, '')} t="e">${formula}${prefixed(prefix)}</${prefix}c>`,
    )
    .replace(/<(?:\w+:)?c\b[^<>]*>/g, typedCell);
}

/** What follows a cell's tag where it has no value. */
const NOTHING = /\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/|<\/)/y;

// SheetJS makes a zero of a cell that has neither type nor value, and a "false" of a truth without one; a date in words is to stay those words.
function typedCell(tag: string, offset: number, xml: string): string {
  const type = /\st\s*=\s*["'](\w*)["']/.exec(tag)?.[1];
  if (type === undefined) return tag.replace(/\s*\/?>$/, (end) => ` t="n"${end.trim()}`);
  if (type === 'd') return withType(tag, 'str');
  NOTHING.lastIndex = offset + tag.length;
  return type === 'b' && (tag.endsWith('/>') || NOTHING.test(xml)) ? withType(tag, 'n') : tag;
}

function withType(tag: string, type: string): string {
  return tag.replace(/\st\s*=\s*["']\w*["']/, ` t="${type}"`);
}

function prefixed(prefix: string): string {
  return NO_RESULT.replace('<v', `<${prefix}v`).replace('</v', `</${prefix}v`);
}

// A style sheet whose Chinese built-in date formats are formats that every program knows.
function tameStyles(xml: string): string {
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
