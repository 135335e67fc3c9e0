/** What all sheets but the first have in common: a header that stays in sight, columns as wide as their texts, a filter, a footer. */
import { type Audit, footerOf } from './audit.ts';
import { columnName } from './file/reference.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import { type Align, cell, HEAD_NOTICE, header, TAB } from './looks.ts';
import { fitted, widthsOf } from './widths.ts';

export interface Framed {
  readonly name: string;
  readonly titles: readonly string[];
  /** How the columns are aligned; left where it is not said. */
  readonly aligns?: readonly (Align | undefined)[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** The column of checks, and what is an alarm in it. */
  readonly alarm?: { readonly column: number; readonly text: string };
  /** False for a published table, whose tab stays plain. */
  readonly own?: false;
}

/** A sheet. Of invented data its header says so. */
export function framed({ name, titles, aligns, rows, alarm, own }: Framed, audit: Audit): Sheet {
  const notice = audit.published.site.synthetic ? [cell(audit.words.synthetic, HEAD_NOTICE)] : [];
  const all = [{ cells: [...header(titles, aligns), ...notice] }, ...rows.map((cells) => ({ cells }))];
  const widths = widthsOf(all);
  const last = Math.max(2, all.length);
  return {
    name,
    widths,
    rows: fitted(all, widths),
    frozen: { rows: 1, columns: 1 },
    filter: `A1:${columnName(titles.length)}${last}`,
    ...(alarm && { alarm: { range: `${columnName(alarm.column)}2:${columnName(alarm.column)}${last}`, text: alarm.text } }),
    ...(own !== false && { color: TAB }),
    ...footerOf(audit),
  };
}
