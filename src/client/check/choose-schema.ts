/** Which of the site's tables a file is most like. */
import { findHeader } from '../../tables/header.ts';
import { AS_USUAL, type Choice } from './check-file.ts';

/** The datasets most of whose columns the file has: several where they have the same columns, none where none has half. */
export function bestSchemas(choices: readonly Choice[], head: readonly (readonly string[])[]): readonly Choice[] {
  const scores = choices.map((choice) => likeness(choice, head));
  const best = Math.max(0, ...scores);
  return best < 0.5 ? [] : choices.filter((_, index) => scores[index] === best);
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
