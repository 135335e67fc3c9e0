/** Names of cells, ranges and sheets, as formulas write them. Columns and rows run from 1. */

const LETTERS = 26;

/** @example columnName(28) // "AB" */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / LETTERS);
  const letter = String.fromCharCode(65 + ((column - 1) % LETTERS));
  return before > 0 ? columnName(before) + letter : letter;
}

/** @example cellName(2, 5) // "B5" */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** A cell of another sheet, the same from wherever it is copied. @example cellOf('a b', 2, 5) // "'a b'!$B$5" */
export function cellOf(sheet: string, column: number, row: number): string {
  return `${sheetPrefix(sheet)}$${columnName(column)}$${row}`;
}

/** Some rows of a column of another sheet. */
export function rangeOf(sheet: string, column: number, first: number, last: number): string {
  const name = columnName(column);
  return `${sheetPrefix(sheet)}$${name}$${first}:$${name}$${last}`;
}

/** @example sheetPrefix("it's") // "'it''s'!" */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** What a sheet can be called. */
const MOST_CHARACTERS = 31;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a sheet's name can hold none.
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\u007f\ufffe\uffff]/g;

/** A function that gives each name a sheet's name that no other has, in whichever case. */
export function sheetNamer(): (name: string) => string {
  // Excel keeps this one for itself.
  const taken = new Set(['history']);
  return (name) => {
    const wanted = bare(name.toWellFormed().replace(FORBIDDEN, '-')) || 'sheet';
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : ` (${number})`;
      const made = bare(cut(wanted, MOST_CHARACTERS - end.length)) + end;
      if (taken.has(made.toLowerCase())) continue;
      taken.add(made.toLowerCase());
      return made;
    }
  };
}

// No apostrophe at an end, and no blank that nobody sees.
function bare(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '');
}

function cut(name: string, most: number): string {
  const short = name.slice(0, most);
  return short.isWellFormed() ? short : short.slice(0, -1);
}
