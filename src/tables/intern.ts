/** How many different texts of a column are kept for comparison. */
const MOST = 8192;
/** Longer texts hardly ever repeat. */
const LONGEST = 40;

/** Gives the same string for the same text of a column, as long as it has few different ones: a million 是 are then one. */
export function createIntern(columns: number): (column: number, text: string) => string {
  const known: (Map<string, string> | null)[] = Array.from({ length: columns }, () => new Map());
  return (column, text) => {
    const texts = known[column];
    if (!texts || text.length > LONGEST) return text;
    const same = texts.get(text);
    if (same !== undefined) return same;
    texts.set(text, text);
    if (texts.size > MOST) known[column] = null;
    return text;
  };
}
