/** A chart's data as files: CSV for a spreadsheet, JSON for a program. Both carry each value with its strength. */
import { pick } from '../i18n/text.ts';
import type { Chart } from '../model.ts';
import { describeChart, kindOf } from './chart.ts';
import { runsText } from './entries.ts';
import type { ChartContext, Entry } from './kind.ts';
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
  'scope',
  'period',
  'as_stated',
  'source',
  'locator',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** UTF-8 text with a BOM, which Excel needs to read Chinese; one row for each observation, in drawing order. */
export function chartCsv(chart: Chart, context: ChartContext): string {
  const rows = rowsOf(chart, context).map((row) => COLUMNS.map((column) => row[column]));
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\n')}\n`;
}

/** The chart as JSON text, with the words that stand around its picture. */
export function chartJson(chart: Chart, context: ChartContext, words: Readonly<Record<string, string | null>> = {}): string {
  const { name, kind } = chart;
  const document = {
    name,
    kind,
    language: context.lang,
    ...words,
    description: describeChart(chart, context),
    rows: rowsOf(chart, context),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function rowsOf(chart: Chart, context: ChartContext): readonly Row[] {
  return kindOf(chart)
    .entries(chart, context)
    .map((entry) => rowOf(entry, context));
}

function rowOf({ label, reading }: Entry, context: ChartContext): Row {
  const { observation, id } = reading;
  const coded = (field: string, code: string | undefined) => {
    const text = context.labels[field]?.[code ?? ''];
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
    scope: coded('scope', observation?.scope),
    period: coded('period', observation?.period),
    as_stated: observation?.asStated ?? null,
    source: observation?.citations.map(({ source }) => source).join(' ') || null,
    locator: observation?.citations.map(({ locator }) => locator).join(' ') || null,
  };
}

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
