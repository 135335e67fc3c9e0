/** The registers of a folder: what is published of each, and a record for each of its things, made when it is asked for. */
import { refuses } from '../lib/problem.ts';
import type { Entity, Problem, Register } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { definitionProblems, repeatedRows } from '../registers/problems.ts';
import { type AssessRow, entityRecord, viewRegister } from '../registers/register.ts';
import type { Table } from '../tables/table.ts';

export interface PublishedRegister {
  readonly register: Register;
  /** The thing at a place, from 0 up to `register.pages`. */
  readonly entity: (index: number) => Entity;
}

/** Registers whose tables the folder has; with a problem in any, none. `assessRows` gives the standards of a register, row by row. */
export function publishRegisters(
  { registers, site, lineOf }: Folder,
  tables: ReadonlyMap<string, Table>,
  assessRows: (register: string) => AssessRow,
): { readonly registers: readonly PublishedRegister[]; readonly problems: readonly Problem[] } {
  const wrong = definitionProblems(registers, tables, (path) => lineOf('registers.yaml', path));
  if (refuses(wrong)) return { registers: [], problems: wrong };
  const views = registers.flatMap((definition) => {
    const table = tables.get(definition.resource);
    return table ? [viewRegister(definition, table, tables)] : [];
  });
  const published = views.map((view) => {
    const assess = assessRows(view.register.name);
    return { register: view.register, entity: (index: number) => entityRecord(view, index, assess, site.synthetic) };
  });
  return { registers: published, problems: [...wrong, ...views.flatMap(repeatedRows)] };
}
