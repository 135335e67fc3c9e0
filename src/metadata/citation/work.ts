/** What a citation is made of: one record, from which every format is written. */

/** A work in one language. Nothing here is guessed: what nobody has said is null or empty, and the formats leave it out. */
export interface CitedWork {
  /** `source` is a document that figures come from; everything else is published by the site. */
  readonly kind: 'metric' | 'chart' | 'dataset' | 'release' | 'source';
  /** Names the work in a bibliography: ASCII, and the same for as long as the work has its name. */
  readonly key: string;
  readonly lang: string;
  readonly title: string;
  /** Worked out by the site: the producers stated the figures that it is made of, not the figure itself. */
  readonly computed: boolean;
  /** A city that does not exist. */
  readonly synthetic: boolean;
  /** Whose figures they are: people or offices, as they are named. They come before the site. */
  readonly producers: readonly string[];
  /** Who publishes the site, or the document; null where nobody says so. */
  readonly publisher: string | null;
  /** The site; null for a source. One that is not official has to say so in this name. */
  readonly platform: string | null;
  /** When it was released: an ISO day, month or year, else words. */
  readonly date: string | null;
  readonly version: string | null;
  /** A whole web address. */
  readonly address: string | null;
  /** What must travel with it: a value with its strength, the day that the data are as of. */
  readonly note: string | null;
}

/** A work whose texts are one line each, without what no format can hold. */
export function tidy(work: CitedWork): CitedWork {
  const { producers, publisher, platform, date, version, address, note } = work;
  return {
    ...work,
    title: oneLine(work.title),
    producers: producers.map(oneLine).filter(Boolean),
    publisher: publisher && oneLine(publisher),
    platform: platform && oneLine(platform),
    date: date && oneLine(date),
    version: version && oneLine(version),
    address: address && webAddressOf(address),
    note: note && oneLine(note),
  };
}

// Controls, line ends of every kind, marks that turn the direction of what follows, and halves of characters.
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

// What would end an address, or the field that it stands in.
function webAddressOf(address: string): string {
  return oneLine(address).replace(/[\s{}\\"<>^`|]/g, (sign) => encodeURIComponent(sign));
}
