/** Digits typed by hand. Dates and names may have them; any other number has to come from an observation. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const ALLOWED = [
  /\d{4}\s?年(\s?[—–-]\s?\d{4}\s?年)?(\s?\d{1,2}\s?月(\s?\d{1,2}\s?日)?)?/g,
  /\b\d{4}-\d{2}(-\d{2})?\b/g,
  new RegExp(`\\b(\\d{1,2} )?(${MONTHS}) \\d{4}\\b`, 'g'),
  // The title of a document is a name.
  /《[^》]*》/g,
];
// Circled and superscript digits are digits too, but for the exponent of a unit: m².
const DIGITS = /(?:\p{Nd}|[\u2460-\u24ff]|(?<!\p{L})[²³¹])[\p{N}.,，．]*[%％]?/gu;

/** Every number in a text that is neither in a date nor in a name. */
export function typedDigits(text: string): readonly string[] {
  const rest = ALLOWED.reduce((remaining, allowed) => remaining.replace(allowed, ' '), text);
  return rest.match(DIGITS) ?? [];
}
