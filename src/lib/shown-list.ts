/** A list as a problem shows it: its first `most` items, and a mark where there are more. */
export function shownList(items: readonly string[], most: number): string {
  return items.length > most ? `${items.slice(0, most).join(', ')} …` : items.join(', ');
}
