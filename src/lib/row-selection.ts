const MOST_RUNS = 100;

/**
 * Row numbers as an RFC 7111 fragment, runs folded. More runs than a reader could follow become the span from first to last:
 * the derivation's own count of rows then says that not all of them are meant.
 * @example rowSelection([2, 3, 4, 9]) // "row=2-4;9"
 */
export function rowSelection(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of ascending(rows)) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.length > MOST_RUNS ? [[runs[0]?.[0] ?? 0, runs.at(-1)?.[1] ?? 0] as const] : runs;
  return `row=${shown.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(';')}`;
}

// Rows nearly always come in order, and a million of them need not be sorted to find that out.
function ascending(rows: readonly number[]): readonly number[] {
  for (let index = 1; index < rows.length; index++) {
    if ((rows[index] ?? 0) < (rows[index - 1] ?? 0)) return [...rows].sort((a, b) => a - b);
  }
  return rows;
}
