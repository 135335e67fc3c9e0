/** A table of a data file, and what is said of it wherever it goes. Types only: what describes tables and what makes them agree on these. */
import type { Site } from '../model.ts';

export type DataCell = string | number | boolean | null;

export interface DataColumn {
  /** As the header has it. */
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly type: 'string' | 'number' | 'boolean';
}

export interface DataTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
  /** Columns that tell one row from another; empty where nothing does. */
  readonly key: readonly string[];
}

/** What a data file says of itself, in its language. */
export interface DataFacts {
  readonly name: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly notes: readonly string[];
  /** Where the figures come from, in words. */
  readonly source: string;
  /** The site that publishes them, with its date. */
  readonly site: string;
  /** That the data is invented, where it is. */
  readonly synthetic: string | null;
  /** The page of what it holds: whole where the site's address is known, else below its root. */
  readonly address: string;
  /** The day that the data is as of. */
  readonly asOf: string | null;
  /** Of the tables that it rests on; empty where none is stated. */
  readonly licenses: Site['licenses'];
}
