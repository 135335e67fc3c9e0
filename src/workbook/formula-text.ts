/** Pieces of formulas: texts, bounds and conditions, as a spreadsheet reads them. */

/** Bounds that no number is. A text is greater than any number to a spreadsheet, so they are always asked for by name. */
export const [ABOVE, BELOW] = ['∞', '−∞'];
export const [IS_ABOVE, IS_BELOW] = [`"${ABOVE}"`, `"${BELOW}"`];

/** What a text in a formula can hold, with room to spare. */
const MOST_CHARACTERS = 200;

/** A text as a formula writes it; null where none can. Not every program reads a doubled quote. @example literal('a"b') // '"a"&CHAR(34)&"b"' */
export function literal(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they cannot be written.
  if (text.length > MOST_CHARACTERS || !text.isWellFormed() || /[\u0000-\u001f\ufffe\uffff]/.test(text)) return null;
  const pieces = text.split('"').map((piece) => `"${piece}"`);
  return pieces.join('&CHAR(34)&');
}

/** A bound of an interval as a cell holds it: ∞, −∞, a number, or nothing. */
export function boundValue(bound: number | null | undefined): number | string {
  if (bound === null || bound === undefined || Number.isNaN(bound)) return '';
  if (Number.isFinite(bound)) return bound;
  return bound > 0 ? ABOVE : BELOW;
}

/** A chain of questions: the first that holds decides. */
export function firstOf(cases: readonly (readonly [condition: string, then: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, then]) => `IF(${condition},${then},${rest})`, otherwise);
}

/** Several conditions of which one must hold. */
export function any(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `OR(${conditions.join(',')})`;
}

/** Several conditions of which all must hold. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `AND(${conditions.join(',')})`;
}

/** What Excel takes: characters of a formula, and questions within questions. */
const [MOST_FORMULA, DEEPEST] = [8_000, 60];

/** Whether a spreadsheet takes a formula: one that it refuses makes the whole file unreadable. */
export function isWritable(formula: string): boolean {
  if (formula.length > MOST_FORMULA) return false;
  let depth = 0;
  for (const character of formula) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth > DEEPEST) return false;
  }
  return true;
}
