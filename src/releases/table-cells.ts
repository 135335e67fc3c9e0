/** Cells of two releases of a table beside each other. */
import type { ChangeAspect, ChangeState, DatasetField } from '../model.ts';
import { cellAt } from '../tables/cells.ts';
import type { FrozenRows } from './diff-tables.ts';

/** A cell that is different. */
export interface ChangedCell {
  readonly field: string;
  readonly aspects: readonly ChangeAspect[];
  readonly previous: ChangeState;
  readonly current: ChangeState;
}

/** A function that gives the changed cells of a row; columns that only one side has are told as columns. */
export function comparableCells(
  before: FrozenRows,
  after: FrozenRows,
  key: readonly string[],
): (was: number, is: number) => readonly ChangedCell[] {
  const columns = after.dataset.fields.flatMap((field) => {
    const [old, now] = [before.rows.columns.get(field.name), after.rows.columns.get(field.name)];
    const described = before.dataset.fields.find(({ name }) => name === field.name);
    return old && now && described && !key.includes(field.name) ? [{ field, described, old, now }] : [];
  });
  return (was, is) => {
    const changed: ChangedCell[] = [];
    for (const { field, described, old, now } of columns) {
      const [previous, current] = [cellAt(old, was), cellAt(now, is)];
      if (previous === current || after.isFigure(is, field.name) || before.isFigure(was, field.name)) continue;
      changed.push({
        field: field.name,
        aspects: aspectsOf(described, previous, field, current),
        previous: { kind: 'cell', text: previous, unit: described.unit },
        current: { kind: 'cell', text: current, unit: field.unit },
      });
    }
    return changed;
  };
}

function aspectsOf(described: DatasetField, was: string, field: DatasetField, is: string): readonly ChangeAspect[] {
  const [had, has] = [hasValue(described, was), hasValue(field, is)];
  if (!had && !has) return ['status'];
  if (had !== has) return ['value', 'status'];
  if (!isNumeric(field)) return ['value'];
  const [old, now] = [digitsOf(was), digitsOf(is)];
  if (old !== now) return ['value'];
  return strengthOf(was) === strengthOf(is) ? ['wording'] : ['strength'];
}

function hasValue({ missingValues }: DatasetField, text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !missingValues.some(({ value }) => value === trimmed);
}

function isNumeric({ type }: DatasetField): boolean {
  return type === 'number' || type === 'integer';
}

/** The number that a cell says, in one way of writing it: "1,200" and "1200.0" are the same. */
function digitsOf(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\s,']/g, '');
  const number = /[-+−]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/i.exec(plain)?.[0]?.replace('−', '-');
  if (number === undefined) return plain;
  // What stands beside the number and is no word of strength, such as a percent sign, belongs to it.
  return `${Number(number)}${/[%万亿]/.exec(plain)?.[0] ?? ''}`;
}

/** Words and signs of strength, without the digits. */
function strengthOf(text: string): string {
  return text.normalize('NFKC').replace(/[\d\s,.'+-]/g, '');
}
