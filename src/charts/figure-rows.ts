/** Observations as rows of a data file: each with its strength, unit, status and source, and a number only where there is one. */
import { formulaText } from '../i18n/formula.ts';
import { labelOf, labelsOfField, pick } from '../i18n/text.ts';
import type { Chart, Citation, Nature, Relation, Status } from '../model.ts';
import { kindOf } from './chart.ts';
import { runsText } from './entries.ts';
import type { ChartContext } from './kind.ts';
import { type Reading, unitText } from './reading.ts';

/** One observation, in the language of the file. */
export interface FigureRow {
  readonly label: string;
  /** Its id, `pay-raised@2017`. */
  readonly observation: string;
  readonly relation: Relation;
  /** A number, or nothing: never a word. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly status: Status;
  /** What stands in place of a number where the source only says whether: yes, no. */
  readonly word: string | null;
  readonly nature: Nature;
  readonly derived: boolean;
  readonly formula: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly as_stated: string | null;
  readonly source: string | null;
  readonly locator: string | null;
  /** What else parts a series: `{ district: "east" }`, in words where it has them. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** The columns that every row has, in the order of the file. */
export const FIGURE_COLUMNS = [
  'label',
  'observation',
  'relation',
  'value',
  'low',
  'high',
  'unit',
  'status',
  'word',
  'nature',
  'derived',
  'formula',
  'scope',
  'period',
  'as_stated',
  'source',
  'locator',
] as const satisfies readonly (keyof FigureRow)[];

/** Names the sources of a value in words: 《…》，第6段. Without it a file has their codes. */
export type Cite = (citations: readonly Citation[]) => string;

/** The observations that a chart draws, in drawing order, as the chart names them. */
export function chartRows(chart: Chart, context: ChartContext, cite: Cite = citeCodes): readonly FigureRow[] {
  return kindOf(chart)
    .entries(chart, context)
    .map(({ label, reading }) => figureRow(runsText(label), reading, { context, cite }));
}

/** One observation as a row. */
export function figureRow(
  label: string,
  reading: Reading,
  { context, cite }: { readonly context: ChartContext; readonly cite: Cite },
): FigureRow {
  const { observation, id, relation, nature } = reading;
  const value = observation?.value ?? null;
  const coded = (field: string, code: string | undefined): string | null => codeText(field, code ?? '', context) || null;
  return {
    label,
    observation: id,
    relation,
    value: typeof value === 'number' ? value : null,
    low: observation?.low ?? null,
    high: observation?.high ?? null,
    unit: unitText(reading, context) || null,
    status: observation?.status ?? 'missing',
    word: typeof value === 'string' ? value : null,
    nature,
    derived: observation?.derived ?? false,
    formula: observation?.derived && observation.formula ? formulaText(observation.formula, context) : null,
    scope: coded('scope', observation?.scope),
    period: coded('period', observation?.period),
    as_stated: observation?.asStated ?? null,
    source: cite(observation?.citations ?? []) || null,
    locator: unique(observation?.citations.map((citation) => citation.locator) ?? []) || null,
    dimensions: Object.fromEntries(
      Object.entries(observation?.dimensions ?? {}).map(([field, code]) => [field, codeText(field, code, context)]),
    ),
  };
}

function codeText(field: string, code: string, { labels, lang }: ChartContext): string {
  const text = labelOf(labelsOfField(labels, field), code);
  return text ? pick(text, lang) : code;
}

function citeCodes(citations: readonly Citation[]): string {
  return unique(citations.map(({ source }) => source));
}

function unique(codes: readonly string[]): string {
  return [...new Set(codes)].join(' ');
}
