/** Every published figure in a row: as worked out now, as published, and what proves it. */
import { formatList, formatLocator, formatPeriod } from '../i18n/format.ts';
import { labelOf, labelsOfField, pick } from '../i18n/text.ts';
import { metricPath, pageFile } from '../i18n/urls.ts';
import type { Observation } from '../model.ts';
import { type Audit, unitText } from './audit.ts';
import { computedCells, publishedCells } from './computed-figure.ts';
import { DIFFERS, FIGURE_COLUMNS, type FigureCells, type FigureColumn, type FiguresContext, placeOf } from './figure-columns.ts';
import { columnName, sheetPrefix } from './file/reference.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import { framed } from './frame.ts';
import { type Align, cell, LINKED, NOTE, WRAPPED } from './looks.ts';
import { proseText } from './prose-text.ts';
import type { TableLayout } from './table-layout.ts';

const ALIGNS: Readonly<Partial<Record<FigureColumn, Align>>> = {
  value: 'right',
  relation: 'center',
  low: 'right',
  high: 'right',
  check: 'center',
  publishedValue: 'right',
  publishedRelation: 'center',
  publishedLow: 'right',
  publishedHigh: 'right',
};

/** Makes the sheet. */
export function figuresSheet(context: FiguresContext): Sheet {
  const { audit } = context;
  const titles = FIGURE_COLUMNS.map((column) => titleOf(column, audit));
  const rows = audit.figures.map((observation, index) => figureRow(observation, index + 2, context));
  const aligns = FIGURE_COLUMNS.map((column) => ALIGNS[column]);
  return framed({ name: audit.names.figures, titles, aligns, rows, alarm: { column: placeOf('check'), text: DIFFERS } }, audit);
}

function titleOf(column: FigureColumn, { words: { figure } }: Audit): string {
  if (!column.startsWith('published')) return figure[column as 'title'];
  const of = column.slice('published'.length).toLowerCase() as 'value' | 'relation' | 'low' | 'high' | 'status';
  return figure.published(figure[of]);
}

function figureRow(observation: Observation, row: number, context: FiguresContext): readonly (Cell | null)[] {
  const { audit } = context;
  const cells: FigureCells = {
    ...placeCells(observation, audit),
    ...computedCells(observation, row, context),
    ...publishedCells(observation, audit),
    ...proofCells(observation, context),
  };
  return FIGURE_COLUMNS.map((column) => cells[column] ?? null);
}

function placeCells(observation: Observation, audit: Audit): FigureCells {
  const { published, lang, metrics } = audit;
  const { labels } = published.site;
  const label = (field: string, value: string): string => pick(labelOf(labelsOfField(labels, field), value) ?? { [lang]: value }, lang);
  const places = [
    label('scope', observation.scope),
    ...Object.entries(observation.dimensions).map(([field, value]) => label(field, value)),
  ];
  const page = audit.root + pageFile(metricPath(observation.metric), lang, published.site.languages);
  return {
    title: cell(pick(metrics.get(observation.metric)?.title ?? { [lang]: observation.metric }, lang), LINKED, { address: page }),
    id: cell(observation.id, NOTE),
    period: cell(formatPeriod(observation.period, labelsOfField(labels, 'period') ?? {}, lang)),
    scope: cell(places.filter(Boolean).join(audit.words.list), WRAPPED),
    unit: cell(unitText(observation, audit), WRAPPED),
    page: cell(page, NOTE, { address: page }),
  };
}

function proofCells(observation: Observation, { audit, ledger, layouts }: FiguresContext): FigureCells {
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

// Each source once, with all its paragraphs.
function citedText({ citations }: Observation, { published, lang, words }: Audit): string {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources
    .map((source) => {
      const title = published.site.sources.find(({ name }) => name === source)?.title;
      const locators = citations.filter((citation) => citation.source === source && citation.locator !== '');
      const places = [...new Set(locators.map(({ locator }) => formatLocator(locator, lang)))];
      return [title ? pick(title, lang) : source, formatList(places, lang)].filter(Boolean).join(words.comma);
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
