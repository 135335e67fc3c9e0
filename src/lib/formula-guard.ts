/** Cells that a spreadsheet would run. Downloads carry none: an apostrophe in front makes such a cell plain text. */

// What a spreadsheet or a clumsy import may strip before it looks at a cell: blanks, invisible characters, quotes, written-out line ends.
const STRIPPED = '(?:[\\s\\p{Cc}\\p{Cf}\'"]|%0[0-9ad])*';
const STARTS = new RegExp(`^(?:${STRIPPED}[=+\\-@＝＋－＠]|'*[\\t\\r])`, 'iu');
const NUMBER = /^\s*[+\-＋－]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?[%％]?\s*$/iu;
// Operators, dots and dashes alone compute nothing: "=" is a relation, "--" is how statistics write a blank.
const NO_OPERAND = /^[-=+*/.…—–_~<>@＝＋－＠\s]*$/u;

/**
 * A cell of a download. One that would run as a formula gets an apostrophe; numbers such as -5 and +1,234.5 and all other text stay.
 * Two different cells never become the same: an apostrophe that was there already is guarded with a second one.
 * @example guardFormula('=SUM(D2:D9)') // "'=SUM(D2:D9)"; guardFormula('-5') // "-5"
 */
export function guardFormula(cell: string): string {
  if (isPlainStart(cell.charCodeAt(0)) || !STARTS.test(cell)) return cell;
  return NUMBER.test(cell) || NO_OPERAND.test(cell) ? cell : `'${cell}`;
}

/** What a cell was before `guardFormula`. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && guardFormula(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

// Nearly every cell begins with a digit, a letter or a Han character; a million rows are told by that alone.
function isPlainStart(code: number): boolean {
  return (code >= 0x30 && code <= 0x3c) || (code >= 0x41 && code <= 0x7e) || (code >= 0x3400 && code <= 0xd7ff);
}
