/** How the benchmarks print. */

/** One figure. */
export function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(64)} ${value}\n`);
}

/** A heading. */
export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

/** Rows under a line of titles: the first column left, the others right. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [titles, ...rows];
  const widths = titles.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of lines) {
    const text = titles.map((_, column) => (cells[column] ?? '')[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0));
    process.stdout.write(`${text.join('  ').trimEnd()}\n`);
  }
}

/** @example fixed(1.234, 1) // "1.2"; what is not known is a dash */
export function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}
