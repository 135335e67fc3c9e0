/** What column names themselves say: units in ten thousands, blanks, line breaks, or that they are no names at all. */
import { doubt, note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Field } from '../package/descriptor.ts';
import type { Header } from './header.ts';
import { unitIn } from './infer.ts';
import { trimmed } from './trim.ts';

/** Problems of a header's labels. `cells` is its record as the file has it; `fields` is null where the schema is inferred. */
export function labelNotes(
  file: string,
  { row, labels }: Header,
  cells: readonly string[],
  fieldAt: (label: string) => Field | undefined,
  described: boolean,
): readonly Problem[] {
  if (row === 0) return [];
  const place = (column: string) => ({ row, column });
  // A label that was joined from several rows is not its cell with blanks around it.
  const padded = labels.filter((label, index) => label !== '' && cells[index] !== label && trimmed(cells[index] ?? '') === label);
  const padding = padded.length > 0 ? [note('label-padding', file, { labels: padded.join(', ') }, { row })] : [];
  const others = labels.flatMap((label) => [
    ...(/[\r\n]/.test(label) ? [note('label-line-break', file, {}, place(label))] : []),
    ...(!described && isValue(label) ? [doubt('label-is-value', file, { label }, place(label))] : []),
    ...unitNotes(file, label, row, fieldAt(label)),
  ]);
  return [...padding, ...others];
}

// A year may well be a column of its own in a table of many.
function isValue(label: string): boolean {
  return /^[-+]?\d+([.,]\d+)*%?$/.test(label) && !/^(19|20)\d\d$/.test(label);
}

function unitNotes(file: string, label: string, row: number, field: Field | undefined): readonly Problem[] {
  const own = unitIn(label)?.replace(/^单位\s*[:：]\s*/, '');
  if (own === undefined) return [];
  const declared = field?.unit;
  if (declared !== undefined && declared !== own && unscaled(declared) === unscaled(own))
    return [doubt('unit-differs', file, { label: own, unit: declared }, { row, column: label })];
  return /^[十百千]?[万亿]/.test(own) ? [note('wan-in-header', file, { unit: own }, { row, column: label })] : [];
}

function unscaled(unit: string): string {
  return unit.replace(/^[十百千万亿]+/, '');
}
