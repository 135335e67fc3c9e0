/** What a page of a register tells of it to whoever prints its lines: a component at the build, or a script in the browser. */

export interface ListView {
  readonly lang: string;
  /** Its name, and what one thing of it is called. */
  readonly register: string;
  readonly entity: string;
  /** The newest period, as the table has it; '' where there are none. */
  readonly period: string;
  /** The way from the page to the register's folder in the page's language, and to its data: `../`. */
  readonly folder: string;
  readonly data: string;
  readonly measures: readonly ListMeasure[];
  readonly standards: readonly ListField[];
  readonly groups: readonly ListField[];
  /** Fields by whose values the list can be narrowed, with the values: the first group, then facts. */
  readonly filters: readonly (ListField & { readonly values: readonly string[] })[];
  /** Field → code → what it is called. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How many things there are, with those that have ended. */
  readonly size: number;
  /** Words that names end with and that need not be typed: 社区. */
  readonly endings: readonly string[];
}
export interface ListField {
  readonly name: string;
  readonly title: string;
}
export interface ListMeasure extends ListField {
  readonly unit: string;
}

/** What a value of a field is called. */
export function labelIn({ labels }: Pick<ListView, 'labels'>, field: string, value: string): string {
  const known = Object.hasOwn(labels, field) ? labels[field] : undefined;
  return known && Object.hasOwn(known, value) ? (known[value] ?? value) : value;
}

/** A measure with its unit, for the head of a column: 用房面积（平方米）. */
export function measureTitle({ title, unit }: ListMeasure, lang: string): string {
  if (unit === '') return title;
  return lang === 'zh' ? `${title}（${unit}）` : `${title} (${unit})`;
}

/** The part of it that finding by name takes. */
export type FindView = Pick<ListView, 'lang' | 'register' | 'folder' | 'data' | 'size' | 'endings'>;
