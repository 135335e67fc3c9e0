/** The texts of a column. Each different one is held once: a million cells that say 是 or 否 are two texts and a million small numbers. */
export interface Cells {
  readonly length: number;
  /** The different texts; where very many differ, the text of each position. */
  readonly texts: readonly string[];
  /** The place in `texts` of each position's text; null where each position has its own. */
  readonly codes: Codes | null;
}

/** As few bytes for each cell as the number of different texts allows. */
export type Codes = Uint16Array | Uint32Array;

/** The text at a position, '' beyond the last. */
export function cellAt({ length, texts, codes }: Cells, position: number): string {
  if (!codes) return texts[position] ?? '';
  return position < length ? (texts[codes[position] ?? 0] ?? '') : '';
}

/** The texts from one position up to another, as a list. */
export function cellTexts(cells: Cells, from = 0, to = cells.length): readonly string[] {
  return Array.from({ length: Math.max(0, Math.min(to, cells.length) - from) }, (_, index) => cellAt(cells, from + index));
}

/** Each different text, and how often it stands there. Where each position has its own text, equal ones come one by one. */
export function* countedTexts({ length, texts, codes }: Cells): Generator<readonly [text: string, count: number]> {
  if (!codes) for (const text of texts) yield [text, 1];
  const counts = new Uint32Array(codes ? texts.length : 0);
  for (let position = 0; codes && position < length; position++) counts[codes[position] ?? 0] = (counts[codes[position] ?? 0] ?? 0) + 1;
  for (const [code, count] of counts.entries()) if (count > 0) yield [texts[code] ?? '', count];
}

/** The same cells without the first. */
export function withoutFirst({ length, texts, codes }: Cells): Cells {
  return { length: Math.max(0, length - 1), texts: codes ? texts : texts.slice(1), codes: codes?.subarray(1) ?? null };
}

/** Lets go of the texts. Whoever has the cells finds none from then on. */
export function releaseCells(cells: Cells): void {
  Object.assign(cells, { length: 0, texts: [], codes: null } satisfies Cells);
}
