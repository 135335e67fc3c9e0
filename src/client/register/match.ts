/** How well a name fits what was typed: the smaller the better, Infinity where it does not. Partial names, sounds and slips are forgiven. */

/** What was typed, made comparable. */
export interface Asked {
  readonly text: string;
  /** Without the ending that all names have: 光明 for 光明社区. */
  readonly core: string;
  /** True where it may be how a name sounds. */
  readonly sound: boolean;
}

// Most names are of plain characters, and so many are compared that looking for anything else takes long.
const PLAIN = /^[0-9a-z\u3400-\u4dbf\u4e00-\u9fff]*$/;

/** One form for what looks alike: full-width letters, capitals, spaces, ü. */
export function comparable(text: string): string {
  const joined = text.replaceAll('-', '');
  if (PLAIN.test(joined)) return joined;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .replace(/[\s·.'’“”"-]+/g, '');
}

/** Leaves out an ending, where something stands before it. */
export function withoutEnding(text: string, endings: readonly string[]): string {
  const ending = endings.find((each) => each !== '' && text.length > each.length && text.endsWith(each));
  return ending === undefined ? text : text.slice(0, -ending.length);
}

/** Reads what was typed; `endings` are comparable themselves. */
export function ask(typed: string, endings: readonly string[]): Asked {
  const text = comparable(typed);
  return { text, core: withoutEnding(text, endings), sound: /^[a-z]+$/.test(text) };
}

/** How a name fits: whole, from its beginning, anywhere. Both are comparable. */
export function rankName({ text, core }: Asked, name: string, nameCore: string): number {
  if (name === text || nameCore === core) return 0;
  const at = name.indexOf(core);
  return at === 0 ? 1 : at > 0 ? 2 : Number.POSITIVE_INFINITY;
}

/** How a key fits. */
export function rankKey({ text }: Asked, key: string): number {
  if (key === text) return 0;
  if (text.length > 1 && key.startsWith(text)) return 1.7;
  return text.length > 2 && key.includes(text) ? 2.7 : Number.POSITIVE_INFINITY;
}

/** How the sound of a name fits: its initials, or its syllables without gaps. */
export function rankSound({ text, sound }: Asked, initials: string, syllables: string): number {
  if (!sound) return Number.POSITIVE_INFINITY;
  if (initials.startsWith(text)) return initials === text ? 1.1 : 1.3;
  if (syllables.startsWith(text)) return 1.4;
  if (text.length > 1 && initials.includes(text)) return 2.6;
  return text.length > 2 && syllables.includes(text) ? 2.8 : Number.POSITIVE_INFINITY;
}

/**
 * A test for texts that hold a word with one character wrong, missing, too many, or two in turn. A word of two must be nearly the whole text.
 * What the word alone decides is decided once: the test is asked of every name.
 */
export function nearTo(word: string): (text: string) => boolean {
  const middle = Math.floor(word.length / 2);
  const halves = [word.slice(0, middle), word.slice(middle)];
  const turned = swaps(word);
  const whole = word.length === 2;
  if (word.length < 2) return () => false;
  return (text) => {
    if (turned.some((swapped) => text.includes(swapped))) return true;
    // One edit leaves one half of the word as it was.
    if (!halves.some((half) => text.includes(half)) || (whole && text.length > 3)) return false;
    return edits(word, text, whole) <= 1;
  };
}

function swaps(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
}

// Sellers: the least edits from the word to the whole text, or to any part of it.
function edits(word: string, text: string, whole: boolean): number {
  let row = Array.from({ length: word.length }, (_, index) => index + 1);
  let best = word.length;
  for (let place = 0; place < text.length; place++) {
    const corner = whole ? place : 0;
    row = nextRow(row, word, text[place] ?? '', corner, whole ? corner + 1 : 0);
    best = Math.min(best, row.at(-1) ?? best);
  }
  return whole ? (row.at(-1) ?? best) : best;
}

function nextRow(row: readonly number[], word: string, character: string, corner: number, start: number): number[] {
  const next: number[] = [];
  for (let index = 0; index < word.length; index++) {
    const diagonal = (index === 0 ? corner : (row[index - 1] ?? 0)) + (word[index] === character ? 0 : 1);
    const left = (index === 0 ? start : (next[index - 1] ?? 0)) + 1;
    next.push(Math.min(diagonal, left, (row[index] ?? 0) + 1));
  }
  return next;
}
