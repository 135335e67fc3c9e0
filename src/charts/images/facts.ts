/** What an image file says of itself besides its pixels: the same facts in SVG, PNG and PDF. */
import { escapeText } from '../serialize.ts';

/** In words, in the language of the file. */
export interface ImageFacts {
  readonly title: string;
  /** What is measured, and the picture in words. */
  readonly description: string;
  readonly source: string;
  /** The licence; that none is stated, where none is. */
  readonly rights: string;
  /** The address of the page that proves it; below the site's root where the site has no address. */
  readonly url: string;
  /** The day that the data is as of. */
  readonly date: string | null;
  readonly release: string | null;
  readonly publisher: string;
  readonly language: string;
  /** That the data is invented, where it is. */
  readonly warning: string | null;
  readonly software: string;
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';

/** Dublin Core in RDF, as SVG, and readers of XMP, know it. */
export function factsAsXml(facts: ImageFacts): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['dc:title', facts.title],
    ['dc:description', [facts.warning, facts.description].filter(Boolean).join(' ')],
    ['dc:source', facts.source],
    ['dc:publisher', facts.publisher],
    ['dc:rights', facts.rights],
    ['dc:identifier', facts.url],
    ['dc:date', facts.date],
    ['dc:language', facts.language],
    ['dcterms:hasVersion', facts.release],
  ];
  const elements = fields.flatMap(([name, value]) => (value === null || value === '' ? [] : [`<${name}>${escapeText(value)}</${name}>`]));
  return `<metadata><rdf:RDF xmlns:rdf="${RDF}" xmlns:dc="${DC}" xmlns:dcterms="${TERMS}"><rdf:Description rdf:about="">${elements.join('')}</rdf:Description></rdf:RDF></metadata>`;
}

/** By the keywords of the PNG standard, where it has one. */
export function factsAsKeywords(facts: ImageFacts): readonly (readonly [keyword: string, text: string])[] {
  const all: readonly (readonly [string, string | null])[] = [
    ['Title', facts.title],
    ['Author', facts.publisher],
    ['Description', facts.description],
    ['Copyright', facts.rights],
    ['Creation Time', facts.date],
    ['Software', facts.software],
    ['Warning', facts.warning],
    ['Source', facts.source],
    ['URL', facts.url],
    ['Release', facts.release],
  ];
  return all.flatMap(([keyword, text]) => (text === null || text === '' ? [] : [[keyword, text] as const]));
}
