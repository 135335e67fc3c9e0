/**
 * Makes the formulas of a sheet's XML cheap to hand to SheetJS, which writes a shared formula out for each cell that shares it, and goes
 * through all array formulas at every cell that has a formula: of a file of a few megabytes it makes the work of hours.
 */

/** A formula's tag and text; what is written as a comment or as CDATA does not end at the next tag. */
const FORMULA = /<(?:\w+:)?f\b[^<]*/g;
const HIDDEN_TEXT = /<!/;
/** Characters written out: some seconds. A million cells that share a formula of a hundred characters are fewer. */
const MOST_CHARACTERS = 100_000_000;

/** The sheet without array formulas as such, and with shared ones only where writing them out takes no more than seconds. */
export function tameFormulas(xml: string): string {
  const plain = unmarked(xml, 'array');
  return plain.includes('t="shared"') && (HIDDEN_TEXT.test(plain) || sharedCharacters(plain) > MOST_CHARACTERS)
    ? unmarked(plain, 'shared')
    : plain;
}

function sharedCharacters(xml: string): number {
  let [cells, longest] = [0, 0];
  for (const [formula] of xml.matchAll(FORMULA)) {
    const isShared = formula.includes('t="shared"');
    if (isShared || formula.trimEnd().endsWith('/>')) cells++;
    if (isShared) longest = Math.max(longest, formula.length);
  }
  return cells * longest;
}

// SheetJS looks for the mark in the tag and in the text alike; a text with an escaped quote in it is still that text.
function unmarked(xml: string, kind: 'array' | 'shared'): string {
  return xml.replaceAll(`t="${kind}"`, `t=&quot;${kind}"`);
}
