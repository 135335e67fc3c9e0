/** What came of casting one cell, and the few ways to make it. */
import type { Relation } from '../../model.ts';
import type { CellStatus } from '../table.ts';

/** A repair that was made or a fault that was found; its words are in `src/i18n/checks/cell.ts`. */
export interface Finding {
  readonly code: string;
  readonly level: 'warning' | 'notice';
  readonly params?: Params;
}
export type Params = Readonly<Record<string, string | number>>;

export interface Cast {
  readonly status: CellStatus;
  /** Canonical, '' where there is no value. */
  readonly text: string;
  /** NaN unless the field is a number or an integer and the cell has a value. */
  readonly number: number;
  /** Strength in the cell's own words, where the field allows them. */
  readonly relation?: Relation;
  readonly finding?: Finding;
}

/** A cell's text as a value of the field's type; the text is already trimmed. */
export type CastText = (text: string) => Cast;

/** A value that stands as its type wants it. */
export function value(text: string, number = Number.NaN): Cast {
  return { status: 'normal', text, number };
}

/** A value after a harmless repair, or one of which something is worth knowing. */
export function repaired(code: string, text: string, number = Number.NaN, params: Params = {}): Cast {
  return { status: 'normal', text, number, finding: { code, level: 'notice', params } };
}

/** A value that is kept and asked about. */
export function doubtful(code: string, text: string, number = Number.NaN, params: Params = {}): Cast {
  return { status: 'normal', text, number, finding: { code, level: 'warning', params } };
}

/** No value: the text is not of the field's type. */
export function unreadable(code: string, params: Params = {}): Cast {
  return { status: 'unreadable', text: '', number: Number.NaN, finding: { code, level: 'warning', params } };
}

/** No value, and the schema says why. */
export function missing(status: CellStatus): Cast {
  return { status, text: '', number: Number.NaN };
}

/** The same result with a notice, unless it has something worse or more precise to say. */
export function withNotice(cast: Cast, code: string): Cast {
  return cast.finding ? cast : { ...cast, finding: { code, level: 'notice', params: {} } };
}
