/** What stands in the files of a register: what lists need of it, lines, columns, names. Short forms, because they travel to the reader. */
import type { AssessmentOutcome, PeerFigures, Relation, Status } from '../model.ts';

/** So many measures stand in a line at most: a table of more could not be read. */
export const MOST_MEASURES = 12;

/** So many things are compared at most: more columns fit on no screen. */
export const MOST_COMPARED = 4;

/** A measure of a thing: a number, a number with its strength, or why there is none. */
export type LineCell = number | readonly [relation: Relation, value: number] | Exclude<Status, 'normal'>;

/** A thing as lists show it, in the newest period. */
export type EntityLine = readonly [
  key: string,
  name: string,
  /** Its row in the published table, as Excel shows it. */
  row: number,
  /** Its value in each field of `Register.groups`. */
  groups: readonly string[],
  /** In the order of `RegisterList.measures`. */
  cells: readonly LineCell[],
  /** A letter of `OUTCOMES` for each of `RegisterList.standards`, a capital where that is a goal. */
  outcomes: string,
  /** The period of its last row, where that is not the newest: then it has no cells and no outcomes. */
  until?: string,
];

/** A letter for each outcome; `-` where a thing is not held to a standard. */
export const OUTCOMES: Readonly<Record<string, AssessmentOutcome>> = { m: 'met', n: 'not-met', c: 'cannot-tell' };

/** How a register's things may be put in order, narrowed down and summed up; `api/registers/<register>/list.json`. */
export interface RegisterList {
  /** Measures that lines show. */
  readonly measures: readonly string[];
  /** Standards that its things are held to, and goals. */
  readonly standards: readonly string[];
  /** Fields of few values. */
  readonly filters: readonly { readonly field: string; readonly values: readonly string[] }[];
  /** Stretches of one value of the first group; one stretch of all, with an empty value, where there are no groups. */
  readonly stretches: readonly Stretch[];
  /** Of all things in the newest period. */
  readonly figures: Figures;
  /** How many things of the newest period meet all that can be told, fail something, or leave all open. */
  readonly tally: Tally;
}
/** Things that stand together, from one place up to another. */
export interface Stretch {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** Those that have a row in the newest period. */
  readonly entities: number;
  readonly figures: Figures;
  readonly tally: Tally;
}
/** Measure → how its values of the newest period lie; null where they are too few. */
export type Figures = Readonly<Record<string, PeerFigures | null>>;
export interface Tally {
  readonly met: number;
  readonly notMet: number;
  readonly cannotTell: number;
}

/** A measure of all things in their order; null where there is no number. */
export type NumberColumn = readonly (number | null)[];
/** A field of few values of all things: places in `values`, -1 where there is none. */
export interface CodeColumn {
  readonly values: readonly string[];
  readonly codes: readonly number[];
}

/** Names of some things, for finding them. */
export interface NamesPart {
  readonly from: number;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Where each is: its groups, by place in `values`. */
  readonly places: CodeColumn;
  /** Names that a thing had before, by its place in this part. */
  readonly former: Readonly<Record<string, readonly string[]>>;
  /** Sounds of Chinese characters, without tones: 光 → guang. */
  readonly sounds: Readonly<Record<string, string>>;
  /** Names that are not read by `sounds`: their syllables, by place in this part. */
  readonly readings: Readonly<Record<string, string>>;
}

/** What all outcomes of a thing come to; whether a goal is reached is no part of it. */
export function outcomeOfAll(outcomes: string): keyof Tally | null {
  if (outcomes.includes('n')) return 'notMet';
  if (outcomes.includes('m')) return 'met';
  return outcomes.includes('c') ? 'cannotTell' : null;
}
