/**
 * Row numbers as an RFC 7111 fragment, runs folded.
 * @example rowSelection([2, 3, 4, 9]) // "row=2-4;9"
 */
export function rowSelection(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return `row=${runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(';')}`;
}
