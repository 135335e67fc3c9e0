/** Text as it may stand in the XML of a workbook, whatever it holds. */

/** What a cell can hold. Excel refuses a file with a longer text. */
const MOST_CHARACTERS = 32_767;

const PLAIN = /^[ !#-%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]*$/;
// XML has no way to write these; the format has one of its own, and a text that looks like it is guarded by it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text of a cell. @example cellText('a<b\u0007') // "a&lt;b_x0007_" */
export function cellXml(text: string): string {
  if (text.length <= MOST_CHARACTERS && PLAIN.test(text)) return text;
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return plainXml(short.toWellFormed().replace(CONTROL, (character) => `_x${hex(character)}_`));
}

/** Text of an attribute or of a property: what XML cannot hold is left out. */
export function propertyXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return plainXml(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}

function plainXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
