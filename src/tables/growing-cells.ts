/** Cells that are being read, one after another. */
import type { Cells, Codes } from './cells.ts';

export interface GrowingCells extends Cells {
  length: number;
  texts: string[];
  /** Longer than the cells are so far. */
  codes: Codes | null;
  /** The place of each different text; null once there are too many. */
  known: Map<string, number> | null;
}

/** A column with more different texts than this is as good as all different: nothing is saved by looking each of them up. */
const MOST = 2 ** 18;
const FIRST_ROOM = 64;
/** The first place that takes more than two bytes. */
const FIRST_LONG = 2 ** 16;

/** No cells yet. */
export function growingCells(): GrowingCells {
  return { length: 0, texts: [], codes: new Uint16Array(FIRST_ROOM), known: new Map() };
}

/** Adds a text behind the last. */
export function addCell(cells: GrowingCells, text: string): void {
  const code = cells.known?.get(text) ?? addText(cells, alone(text));
  if (cells.codes) {
    if (!hasRoom(cells.codes, cells.length, code)) cells.codes = roomier(cells.codes, cells.length, code);
    cells.codes[cells.length] = code;
  }
  cells.length++;
}

function hasRoom(codes: Codes, length: number, code: number): boolean {
  return length < codes.length && (code < FIRST_LONG || codes instanceof Uint32Array);
}

function addText(cells: GrowingCells, text: string): number {
  if (cells.known?.size === MOST) spellOut(cells);
  const code = cells.texts.push(text) - 1;
  cells.known?.set(text, code);
  return code;
}

// From here on each position has its own text.
function spellOut(cells: GrowingCells): void {
  const { length, texts, codes } = cells;
  cells.texts = Array.from({ length }, (_, position) => texts[codes?.[position] ?? 0] ?? '');
  cells.codes = null;
  cells.known = null;
}

function roomier(codes: Codes, length: number, code: number): Codes {
  const room = length >= codes.length ? codes.length * 2 : codes.length;
  const longer = codes instanceof Uint32Array || code >= FIRST_LONG ? new Uint32Array(room) : new Uint16Array(room);
  longer.set(codes);
  return longer;
}

/** Takes the first cell out. */
export function dropFirstCell(cells: GrowingCells): void {
  if (cells.codes) cells.codes.copyWithin(0, 1);
  else cells.texts.shift();
  cells.length = Math.max(0, cells.length - 1);
}

/** The cells once all are read: nothing is kept that was only for reading them. */
export function grownCells({ length, texts, codes }: GrowingCells): Cells {
  return { length, texts, codes: codes?.slice(0, length) ?? null };
}

/** Engines keep a longer piece of a text as a view of the whole, and one such cell keeps the whole file in memory. */
const SHORTEST_VIEW = 13;

function alone(text: string): string {
  return text.length < SHORTEST_VIEW ? text : (JSON.parse(JSON.stringify(text)) as string);
}
