/** Which changes are told together: those of one column of a table, of one kind, in the same respects and for the same reason. */
import type { ExplainedChange } from '../model.ts';

/** The same text for changes that are alike; '' for what is no part of a table, which is told by itself. */
export function alikeKey({ subject, kind, aspects, because, explanation }: ExplainedChange): string {
  if (!('dataset' in subject)) return '';
  const column = subject.kind === 'cell' ? subject.field : subject.kind === 'field' ? subject.name : null;
  return JSON.stringify([subject.kind, subject.dataset, column, kind, aspects, because.length > 0, explanation]);
}
