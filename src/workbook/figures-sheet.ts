/** Every published figure in a row: as worked out now, as published, and whether the two agree. */
import { formatLocator, formatPeriod } from '../i18n/format.ts';
import { labelOf, labelsOfField, pick } from '../i18n/text.ts';
import { metricPath, pageFile } from '../i18n/urls.ts';
import type { Observation } from '../model.ts';
import { type Audit, decimalsOf, footerOf, unitText } from './audit.ts';
import { statusWords, toleranceCell } from './cover-places.ts';
import { cellName, columnName, sheetPrefix } from './file/reference.ts';
import type { Cell, Row, Sheet } from './file/sheet.ts';
import { all, firstOf } from './formula-text.ts';
import type { Ledger } from './ledger.ts';
import { CHECK, cell, FIXED, header, LINKED, LOOK, live, NOTE, NOTICE, numberLook, TAB, WRAPPED } from './looks.ts';
import { proseText } from './prose-text.ts';
import { there } from './step.ts';
import type { TableLayout } from './table-layout.ts';
import { widthsOf } from './widths.ts';

const FIGURE_COLUMNS = [
  'title',
  'id',
  'period',
  'scope',
  'unit',
  'value',
  'relation',
  'low',
  'high',
  'status',
  'check',
  'publishedValue',
  'publishedRelation',
  'publishedLow',
  'publishedHigh',
  'publishedStatus',
  'how',
  'asStated',
  'cited',
  'step',
  'cell',
  'assumptions',
  'page',
] as const;
type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What a check says. */
export const [AGREES, DIFFERS, NOT_AGAIN] = ['✓', '✗', '—'];

export interface FiguresContext {
  readonly audit: Audit;
  readonly ledger: Ledger;
  readonly layouts: ReadonlyMap<string, TableLayout>;
}

/** The column of checks, as a range of the sheet. */
export function checkRange(sheet: string, rows: number): string {
  const column = columnName(FIGURE_COLUMNS.indexOf('check') + 1);
  return `${sheetPrefix(sheet)}$${column}$2:$${column}$${Math.max(2, rows + 1)}`;
}

/** Makes the sheet. */
export function figuresSheet(context: FiguresContext): Sheet {
  const { audit } = context;
  const { observations } = audit.published;
  const notice = audit.published.site.synthetic ? [cell(audit.words.synthetic, NOTICE)] : [];
  const rows: Row[] = [
    { cells: [...header(FIGURE_COLUMNS.map((column) => titleOf(column, audit))), ...notice] },
    ...observations.map((observation, index) => ({ cells: figureRow(observation, index + 2, context) })),
  ];
  const check = columnName(FIGURE_COLUMNS.indexOf('check') + 1);
  return {
    name: audit.names.figures,
    widths: widthsOf(rows),
    rows,
    frozen: { rows: 1, columns: 1 },
    filter: `A1:${columnName(FIGURE_COLUMNS.length)}${Math.max(2, rows.length)}`,
    alarm: { range: `${check}2:${check}${Math.max(2, rows.length)}`, text: DIFFERS },
    color: TAB,
    ...footerOf(audit),
  };
}

function titleOf(column: FigureColumn, { words: { figure } }: Audit): string {
  if (!column.startsWith('published')) return figure[column as 'title'];
  const of = column.slice('published'.length).toLowerCase() as 'value' | 'relation' | 'low' | 'high' | 'status';
  return figure.published(figure[of]);
}

function figureRow(observation: Observation, row: number, context: FiguresContext): readonly (Cell | null)[] {
  const { audit } = context;
  const cells: Partial<Record<FigureColumn, Cell>> = {
    ...placeCells(observation, audit),
    ...computedCells(observation, row, context),
    ...publishedCells(observation, audit),
    ...proofCells(observation, context),
  };
  return FIGURE_COLUMNS.map((column) => cells[column] ?? null);
}

function placeCells(observation: Observation, audit: Audit): Partial<Record<FigureColumn, Cell>> {
  const { published, lang, metrics } = audit;
  const { labels } = published.site;
  const label = (field: string, value: string): string => pick(labelOf(labelsOfField(labels, field), value) ?? { [lang]: value }, lang);
  const places = [
    label('scope', observation.scope),
    ...Object.entries(observation.dimensions).map(([field, value]) => label(field, value)),
  ];
  const page = audit.root + pageFile(metricPath(observation.metric), lang, published.site.languages);
  return {
    title: cell(pick(metrics.get(observation.metric)?.title ?? { [lang]: observation.metric }, lang), LINKED, { address: encodeURI(page) }),
    id: cell(observation.id, NOTE),
    period: cell(formatPeriod(observation.period, labelsOfField(labels, 'period') ?? {}, lang)),
    scope: cell(places.filter(Boolean).join(audit.words.list), WRAPPED),
    unit: cell(unitText(observation, audit), WRAPPED),
    page: cell(page, NOTE, { address: encodeURI(page) }),
  };
}

function computedCells(observation: Observation, row: number, { audit, ledger }: FiguresContext): Partial<Record<FigureColumn, Cell>> {
  const { words, names } = audit;
  const place = ledger.step(observation.id);
  const at = there(names.working, place.row);
  const here = (column: FigureColumn): string => cellName(FIGURE_COLUMNS.indexOf(column) + 1, row);
  const number = (value: Observation['value']) => numberLook(Math.max(decimalsOf(observation, audit), digitsOf(value)), true);
  const known = (bound: string): string => `IF(ISNUMBER(${bound}),${bound},"")`;
  return {
    value: live(observation.value ?? '', valueFormula(at), number(observation.value)),
    relation: live(observation.relation, at('relation'), LOOK.liveCentre),
    low: live(observation.low ?? '', known(at('roundedLow')), number(observation.low)),
    high: live(observation.high ?? '', known(at('roundedHigh')), number(observation.high)),
    status: live(words.statuses[observation.status], statusWords(at('status'), words, names.cover)),
    check: place.live
      ? live(AGREES, checkFormula(here, toleranceCell(words, names.cover)), CHECK)
      : cell(NOT_AGAIN, { ...FIXED, align: 'center' }),
  };
}

// The number that stands for the interval; a range that a source states has none.
function valueFormula(at: ReturnType<typeof there>): string {
  return firstOf(
    [
      [`${at('relation')}="qualitative"`, at('value')],
      [`${at('stated')}="range"`, '""'],
      [`OR(${at('supported')}="=",${at('supported')}="≥")`, at('roundedLow')],
      [`${at('supported')}="≤"`, at('roundedHigh')],
      [`${at('supported')}="≈"`, at('roundedAbout')],
    ],
    '""',
  );
}

function checkFormula(here: (column: FigureColumn) => string, tolerance: string): string {
  const near = (one: FigureColumn, other: FigureColumn): string => {
    const [a, b] = [here(one), here(other)];
    return `IF(COUNT(${a},${b})=2,ABS(${a}-${b})<=${tolerance}*MAX(1,ABS(${b})),EXACT(${a},${b}))`;
  };
  const same = [
    near('value', 'publishedValue'),
    `EXACT(${here('relation')},${here('publishedRelation')})`,
    near('low', 'publishedLow'),
    near('high', 'publishedHigh'),
    `EXACT(${here('status')},${here('publishedStatus')})`,
  ];
  return `IF(${all(same)},"${AGREES}","${DIFFERS}")`;
}

function publishedCells(observation: Observation, audit: Audit): Partial<Record<FigureColumn, Cell>> {
  const number = (value: Observation['value']): Cell =>
    cell(value, numberLook(Math.max(decimalsOf(observation, audit), digitsOf(value)), false));
  return {
    publishedValue: number(observation.value),
    publishedRelation: cell(observation.relation, LOOK.centre),
    publishedLow: number(observation.low),
    publishedHigh: number(observation.high),
    publishedStatus: cell(audit.words.statuses[observation.status]),
  };
}

function digitsOf(value: Observation['value']): number {
  return typeof value === 'number' ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 0;
}

function proofCells(observation: Observation, { audit, ledger, layouts }: FiguresContext): Partial<Record<FigureColumn, Cell>> {
  const { words, names, metrics, formula } = audit;
  const { row } = ledger.step(observation.id);
  const assumptions = metrics.get(observation.metric)?.assumptions ?? [];
  const source = sourceCell(observation, audit, layouts);
  return {
    how: cell(observation.formula ? formula(observation.formula) : words.read, WRAPPED),
    asStated: cell(observation.asStated, WRAPPED),
    cited: cell(citedText(observation, audit), WRAPPED),
    step: cell(`${names.working} ${row}`, LINKED, { place: `${sheetPrefix(names.working)}A${row}` }),
    ...(source && { cell: source }),
    assumptions: cell(assumptions.map((assumption) => proseText(assumption, audit)).join(words.stop), WRAPPED),
  };
}

function citedText({ citations }: Observation, { published, lang, words }: Audit): string {
  return citations
    .map(({ source, locator }) => {
      const title = published.site.sources.find(({ name }) => name === source)?.title;
      return [title ? pick(title, lang) : source, formatLocator(locator, lang)].filter(Boolean).join(words.list);
    })
    .join(words.stop);
}

function sourceCell(observation: Observation, { workings }: Audit, layouts: ReadonlyMap<string, TableLayout>): Cell | null {
  const cells = workings.results.get(observation.id)?.cells;
  const layout = cells && layouts.get(cells.resource);
  if (!layout) return null;
  const field = cells.kind === 'row' || cells.kind === 'aggregate' ? cells.field : null;
  const column = columnName((field === null ? undefined : layout.columns.get(field)?.place) ?? 1);
  const range = cells.kind === 'row' ? `${column}${cells.position + 2}` : `${column}2:${column}${Math.max(2, layout.table.length + 1)}`;
  const place = sheetPrefix(layout.sheet) + range;
  return cell(place, LINKED, { place });
}
