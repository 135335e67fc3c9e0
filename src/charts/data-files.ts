/** A chart's data as files: CSV for a spreadsheet, JSON for a program. Both carry each value with its strength, unit and source. */
import { formulaText } from '../i18n/formula.ts';
import { labelOf, labelsOfField, pick } from '../i18n/text.ts';
import { guardFormula } from '../lib/formula-guard.ts';
import type { Chart, Citation } from '../model.ts';
import { describeChart, kindOf } from './chart.ts';
import { runsText } from './entries.ts';
import type { ChartContext, Entry } from './kind.ts';
import type { PictureTable } from './pictures/table.ts';
import { unitText } from './reading.ts';

const COLUMNS = [
  'label',
  'observation',
  'relation',
  'value',
  'low',
  'high',
  'unit',
  'status',
  'nature',
  'derived',
  'formula',
  'scope',
  'period',
  'as_stated',
  'source',
  'locator',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | boolean | null>>;

/** Names the sources of a value in words: 《…》，第6段. Without it a file has their codes. */
export type Cite = (citations: readonly Citation[]) => string;

/** What the words around a picture say, and whether its data is invented: that stands in every row. */
export interface DataOptions {
  readonly cite?: Cite;
  readonly synthetic?: string | null;
}

/** UTF-8 text with a BOM, which Excel needs to read Chinese; one row for each observation, in drawing order; no live formula. */
export function chartCsv(chart: Chart, context: ChartContext, { cite = citeCodes, synthetic = null }: DataOptions = {}): string {
  const table = kindOf(chart).picture?.table(chart, context);
  const [head, ...rows] = table
    ? pictureLines(table)
    : [COLUMNS, ...rowsOf(chart, context, cite).map((row) => COLUMNS.map((column) => row[column]))];
  const lines = synthetic === null ? [head, ...rows] : [[...(head ?? []), 'synthetic'], ...rows.map((row) => [...row, synthetic])];
  return `\uFEFF${lines.map((cells) => (cells ?? []).map(csvCell).join(',')).join('\n')}\n`;
}

type Line = readonly (string | number | boolean | null)[];

function pictureLines({ columns, rows }: PictureTable): readonly Line[] {
  return [columns.map(({ name }) => name), ...rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])];
}

/** The chart as JSON text, with the words that stand around its picture; a unit stands on top only where all rows have it. */
export function chartJson(
  chart: Chart,
  context: ChartContext,
  words: Readonly<Record<string, string | null>> = {},
  cite: Cite = citeCodes,
): string {
  const { name, kind, picture } = chart;
  const rows = rowsOf(chart, context, cite);
  const units = new Set(rows.map(({ unit }) => unit));
  const [unit] = units.size === 1 ? units : [];
  const document = {
    name,
    kind,
    language: context.lang,
    ...Object.fromEntries(Object.entries(words).filter(([key]) => key !== 'unit')),
    ...(unit && !picture && { unit }),
    description: describeChart(chart, context),
    // Of a register: what is drawn, and the figures of the standard that is drawn beside it.
    ...(picture && { picture }),
    rows,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function rowsOf(chart: Chart, context: ChartContext, cite: Cite): readonly Row[] {
  return kindOf(chart)
    .entries(chart, context)
    .map((entry) => rowOf(entry, context, cite));
}

function rowOf({ label, reading }: Entry, context: ChartContext, cite: Cite): Row {
  const { observation, id } = reading;
  const coded = (field: string, code: string | undefined) => {
    const text = labelOf(labelsOfField(context.labels, field), code ?? '');
    return text ? pick(text, context.lang) : (code ?? null);
  };
  return {
    label: runsText(label),
    observation: id,
    relation: reading.relation,
    value: observation?.value ?? null,
    low: observation?.low ?? null,
    high: observation?.high ?? null,
    unit: unitText(reading, context) || null,
    status: observation?.status ?? 'missing',
    nature: reading.nature,
    derived: observation?.derived ?? false,
    formula: observation?.derived && observation.formula ? formulaText(observation.formula, context) : null,
    scope: coded('scope', observation?.scope),
    period: coded('period', observation?.period),
    as_stated: observation?.asStated ?? null,
    source: cite(observation?.citations ?? []) || null,
    locator: unique(observation?.citations.map(({ locator }) => locator) ?? []) || null,
  };
}

function citeCodes(citations: readonly Citation[]): string {
  return unique(citations.map(({ source }) => source));
}

function unique(codes: readonly string[]): string {
  return [...new Set(codes)].join(' ');
}

function csvCell(value: string | number | boolean | null): string {
  const text = value === null ? '' : guardFormula(String(value));
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
