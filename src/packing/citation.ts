/** How to cite what is in a package. */
import type { DataFacts } from '../metadata/data-table.ts';

/** One line: where the figures come from, what they are, who publishes them here, and where. */
export function citationText({ source, title, site, address }: DataFacts): string {
  return [source, title, site, address].filter(Boolean).join(' · ');
}
