/** How many different texts of a column are kept for comparison. */
const MOST = 8192;
/** Longer texts hardly ever repeat. */
const LONGEST = 40;

/** Gives the same string for the same text of a column, as long as it has few different ones: a million 是 are then one. */
export function createIntern(columns: number): (column: number, text: string) => string {
  const known: (Map<string, string> | null)[] = Array.from({ length: columns }, () => new Map());
  return (column, text) => {
    const texts = known[column];
    if (!texts || text.length > LONGEST) return alone(text);
    const same = texts.get(text);
    if (same !== undefined) return same;
    const own = alone(text);
    texts.set(own, own);
    if (texts.size > MOST) known[column] = null;
    return own;
  };
}

/** Engines keep a longer piece of a text as a view of the whole, and one such cell keeps the whole file in memory. */
const SHORTEST_VIEW = 13;

function alone(text: string): string {
  return text.length < SHORTEST_VIEW ? text : (JSON.parse(JSON.stringify(text)) as string);
}
