/** The door to the charts: a drawing, a description and a table of each, from observations and nothing else. */
import { pictureWords } from '../i18n/picture-words.ts';
import type { Chart } from '../model.ts';
import { runsText } from './entries.ts';
import type { ChartContext, Entry, Kind } from './kind.ts';
import { areas } from './kinds/areas.ts';
import { bandRule } from './kinds/band-rule.ts';
import { changes } from './kinds/changes.ts';
import { componentBars } from './kinds/component-bars.ts';
import { nestedUnits } from './kinds/nested-units.ts';
import { openBar } from './kinds/open-bar.ts';
import { registerDistribution } from './kinds/register-distribution.ts';
import { registerMultiples } from './kinds/register-multiples.ts';
import { registerRanking } from './kinds/register-ranking.ts';
import { registerScatter } from './kinds/register-scatter.ts';
import { registerTiles } from './kinds/register-tiles.ts';
import { registerYears } from './kinds/register-years.ts';
import { stepRule } from './kinds/step-rule.ts';
import { unitRows } from './kinds/unit-rows.ts';
import { yesMarks } from './kinds/yes-marks.ts';
import { type Phrases, phrases } from './phrases.ts';
import { shownOnPage } from './pictures/table.ts';
import { strengthText, valueText } from './reading.ts';
import { escapeText, serializeChildren } from './serialize.ts';
import { round } from './shapes.ts';
import { drawSheet } from './sheet.ts';

export type { ChartContext } from './kind.ts';

/** A chart as a table. `columns` begins with the column of the row labels, so it has one name more than a row has cells. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartTableRow[];
}
export interface ChartTableRow {
  readonly label: string;
  /** The page of what the row is of, below the site's root. */
  readonly path?: string | undefined;
  readonly cells: readonly ChartTableCell[];
}
export interface ChartTableCell {
  readonly text: string;
  readonly observation?: string;
  readonly value?: number | string | null;
  /** Where the number is proven, if that is not the page of its observation. */
  readonly path?: string;
}

/** The closed set of kinds. */
export const chartKinds: Readonly<Record<string, Kind>> = {
  'nested-units': nestedUnits,
  'unit-rows': unitRows,
  'open-bar': openBar,
  'step-rule': stepRule,
  'band-rule': bandRule,
  'component-bars': componentBars,
  'yes-marks': yesMarks,
  changes,
  areas,
  'register-distribution': registerDistribution,
  'register-ranking': registerRanking,
  'register-years': registerYears,
  'register-scatter': registerScatter,
  'register-multiples': registerMultiples,
  'register-tiles': registerTiles,
};

/** One rem in drawing units: text of 13 units on a page of 17 px is never smaller than print. */
export const UNITS_PER_REM = 17;

/** An inline `<svg>` for a page: classes only, the same bytes whatever was drawn before. Throws on what cannot be drawn. */
export function drawChart(chart: Chart, context: ChartContext, widthRem: number, label?: string): string {
  const { sheet, width, height } = sheetOf(chart, context, widthRem);
  const named = escapeText(label ?? firstSentence(chart, context));
  const inside = serializeChildren(drawSheet(sheet), 'classes');
  // What is an image hides the links in it.
  const role = inside.includes('<a ') ? 'group' : 'img';
  const open = `<svg class="ch ch-${widthRem}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${role}" aria-label="${named}">`;
  return `${open}${inside}</svg>`;
}

/** The size of that drawing, in its own units, without drawing it. */
export function drawingSize(chart: Chart, context: ChartContext, widthRem: number): { readonly width: number; readonly height: number } {
  const { width, height } = sheetOf(chart, context, widthRem);
  return { width, height };
}

function sheetOf(chart: Chart, context: ChartContext, widthRem: number) {
  const sheet = kindOf(chart).draw(chart, context, widthRem * UNITS_PER_REM);
  return { sheet, width: round(sheet.width), height: Math.ceil(sheet.height) };
}

/** One drawing in HTML for any width, of a kind that has a better one for pages than `drawChart`; else null. */
export function drawChartPage(chart: Chart, context: ChartContext): string | null {
  return kindOf(chart).picture?.page?.(chart, context) ?? null;
}

/** A description for those who do not see the drawing: what stands in it, with each value's strength, and what its forms mean. */
export function describeChart(chart: Chart, context: ChartContext): string {
  const words = phrases(context.lang);
  const { picture } = kindOf(chart);
  if (picture) return [`${pictureName(chart, context)}`, ...picture.describe(chart, context)].join(context.lang === 'zh' ? '' : ' ');
  return [firstSentence(chart, context), ...chartRemarks(chart, context).map(({ text }) => text)].join(words.stop.endsWith(' ') ? ' ' : '');
}

/** What must be known to read a chart's forms and its strength, each by the name of its sentence. A picture of a register says it itself. */
export function chartRemarks(chart: Chart, context: ChartContext): readonly { readonly key: keyof Phrases; readonly text: string }[] {
  const kind = kindOf(chart);
  if (kind.picture) return [];
  const words = phrases(context.lang);
  const keys = [...remarksFor(chart, kind.entries(chart, context)), ...(kind.remarks?.(chart, context) ?? [])];
  return keys.map((key) => ({ key, text: words[key].trim() }));
}

/** The chart as a table: one row for each observation, in drawing order; of a register one for each thing, group or bin. */
export function tabulateChart(chart: Chart, context: ChartContext): ChartTable {
  const table = kindOf(chart).picture?.table(chart, context);
  if (table) return shownOnPage(table);
  const words = phrases(context.lang);
  return {
    columns: [words.item, words.strength, words.number, words.unit],
    rows: kindOf(chart)
      .entries(chart, context)
      .map((entry) => tableRow(entry, context)),
  };
}

/** The kind that draws a chart; throws on one that nobody has written. */
export function kindOf({ kind }: Pick<Chart, 'kind'>): Kind {
  const known = chartKinds[kind];
  if (!known) throw new Error(`unknown chart kind: ${kind}`);
  return known;
}

function pictureName({ kind }: Chart, { lang }: ChartContext): string {
  const words = pictureWords(lang);
  return `${words.kinds[kind]}${words.colon.trim()}`;
}

function firstSentence(chart: Chart, context: ChartContext): string {
  const words = phrases(context.lang);
  const { picture } = kindOf(chart);
  if (picture) return [pictureName(chart, context), ...picture.describe(chart, context).slice(0, 1)].join(context.lang === 'zh' ? '' : ' ');
  const parts = kindOf(chart)
    .entries(chart, context)
    .map(({ label, reading }) => `${runsText(label)}${words.comma}${valueText(reading, context)}`);
  const name = words[chart.kind as keyof Phrases];
  return `${name}${words.colon}${parts.join(words.semicolon)}${words.stop.trim()}`;
}

function remarksFor(chart: Chart, entries: readonly Entry[]): readonly (keyof Phrases)[] {
  const has = (test: (entry: Entry) => boolean): boolean => entries.some(test);
  const remarks: readonly (readonly [boolean, keyof Phrases])[] = [
    [has(({ reading }) => !reading.missing && reading.relation === '≥') && chart.kind !== 'step-rule', 'open'],
    [has(({ reading }) => reading.relation === '≤'), 'ceiling'],
    [has(({ reading }) => reading.relation === '≈'), 'about'],
    [has(({ reading }) => reading.relation === 'range'), 'range'],
    [has(({ reading }) => reading.relation === 'change'), 'change'],
    [has(({ reading }) => reading.nature === 'rule') && chart.kind !== 'step-rule', 'rule'],
    [has(({ reading }) => reading.missing), 'missing'],
  ];
  return remarks.filter(([applies]) => applies).map(([, key]) => key);
}

function tableRow({ label, reading }: Entry, context: ChartContext): ChartTableRow {
  const { number, unit } = reading.words;
  const value = reading.observation?.value ?? null;
  return {
    label: runsText(label),
    cells: [{ text: strengthText(reading, context) }, { text: number, observation: reading.id, value }, { text: unit }],
  };
}
