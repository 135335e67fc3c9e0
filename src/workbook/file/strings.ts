/** The texts of all cells, each once: `xl/sharedStrings.xml`. */
import { cellXml } from './escape.ts';

export interface Strings {
  readonly indexOf: (text: string) => number;
  readonly xml: () => Iterable<string>;
}

/** Collects texts. */
export function openStrings(): Strings {
  const places = new Map<string, number>();
  let cells = 0;
  return {
    indexOf: (text) => {
      cells++;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    *xml() {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${cells}" uniqueCount="${places.size}">`;
      for (const text of places.keys()) yield `<si><t xml:space="preserve">${cellXml(text)}</t></si>`;
      yield '</sst>';
    },
  };
}
