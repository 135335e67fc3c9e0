/** Which of the site's tables a file is most like. */
import { findHeader } from '../../tables/header.ts';
import { AS_USUAL, type Choice } from './check-file.ts';

/** The dataset most of whose columns the file has, or null where none has half of them. */
export function bestSchema(choices: readonly Choice[], head: readonly (readonly string[])[]): Choice | null {
  const scored = choices.map((choice) => ({ choice, score: likeness(choice, head) }));
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most), { choice: null as Choice | null, score: 0 });
  return best.score >= 0.5 ? best.choice : null;
}

// How many of the labels and fields are the same, of all that either has: a small table does not win by having little.
function likeness({ schema }: Choice, head: readonly (readonly string[])[]): number {
  const { labels } = findHeader('', head, AS_USUAL, schema);
  const names = new Set(schema.fields.flatMap(({ name, title }) => (title ? [plain(name), plain(title)] : [plain(name)])));
  const shared = labels.filter((label) => names.has(plain(label))).length;
  return shared / Math.max(1, labels.length + schema.fields.length - shared);
}

function plain(label: string): string {
  return label.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
