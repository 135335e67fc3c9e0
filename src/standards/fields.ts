/** The fields that a standard names, held against the table of its register. */
import { nearest } from '../lib/nearest.ts';
import { type Measure, parseUnit, type UnitName, unitText } from '../metrics/unit.ts';
import type { BandDefinition, StandardDefinition } from '../package/standard-definition.ts';
import type { Table } from '../tables/table.ts';
import { StandardFault } from './fault.ts';
import { isSame } from './units.ts';

export interface FieldContext {
  readonly table: Table;
  readonly due: Measure | null;
  readonly size: Measure | null;
  readonly units: readonly UnitName[];
}

/** Throws the fault to show where a field is not there, or is in another unit than the rule asks in. */
export function checkFields(definition: StandardDefinition, context: FieldContext): void {
  const { measure, bands } = definition;
  for (const field of bands.flatMap(({ where }) => Object.keys(where))) requireField(context.table, field);
  checkUnit(measure ?? null, context.due, context);
  checkUnit(sizeField(bands), context.size, context);
}

/** The fault to show where a table has no field of a name. */
export function requireField({ name: resource, fields }: Table, name: string): Table['fields'][number] {
  const found = fields.find((field) => field.name === name);
  if (found) return found;
  const known = fields.map((field) => field.name);
  const guess = nearest(name, known);
  throw new StandardFault('standard-field', { field: name, resource, known: known.join(', '), ...(guess && { guess }) });
}

function checkUnit(name: string | null, asked: Measure | null, { table, units }: FieldContext): void {
  if (name === null || !asked) return;
  const { unit = '1', type } = requireField(table, name);
  const numeric = type === 'number' || type === 'integer';
  if (!numeric || !isSame(parseUnit(unit, units), asked))
    throw new StandardFault('standard-unit', { field: name, found: numeric ? unit : type, asked: unitText(asked, units) });
}

/** The field that the bands go by, where any does: they name the same one. */
export function sizeField(bands: readonly BandDefinition[]): string | null {
  for (const band of bands) if ('size' in band) return band.size;
  return null;
}
