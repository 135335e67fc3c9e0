/** A table as a JSON-stat cube: the columns of its key × its measures. */
import { dataWords, relationMeaning, statusMeaning } from '../i18n/data-words.ts';
import { unitInWords } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { DataFacts } from '../metadata/data-table.ts';
import { measuresOf } from '../metadata/dataset-files.ts';
import { cubeDocument, type Dimension, placeOf } from '../metadata/json-stat.ts';
import type { Dataset, DatasetField, Unit } from '../model.ts';
import { type Column, numberAt, statusAt, type Table, textAt } from '../tables/table.ts';

/** Rows that add up others are left out. A cell without a number has a status and no value; one that is not exact has its strength. */
export function tableCube(table: Table, dataset: Dataset, facts: DataFacts, units: readonly Unit[]): string {
  const rows = Array.from({ length: table.length }, (_, position) => position).filter((position) => !table.totals.has(position));
  const keys = dataset.primaryKey.flatMap((name) => table.columns.get(name) ?? []);
  const measures = measuresOf(dataset);
  const metric = measureDimension(measures, dataset.primaryKey, facts, units);
  const dimensions = [...keys.map((column) => keyDimension(column, rows, titleOf(column.field.name, dataset, facts))), metric];
  const value: Record<number, number> = {};
  const status: Record<number, string> = {};
  for (const position of rows) {
    const codes = keys.map((column) => textAt(column, position));
    for (const { name } of measures) {
      const column = table.columns.get(name);
      if (!column) continue;
      const place = placeOf(dimensions, [...codes, name]);
      const said = saidAt(column, position);
      if (statusAt(column, position) === 'normal') value[place] = numberAt(column, position);
      if (said) status[place] = said;
    }
  }
  const time = keys.filter(({ field }) => /^(?:year|yearmonth|date)$/.test(field.type)).map(({ field }) => field.name);
  const role = { metric: [metric.id], ...(time.length > 0 && { time }) };
  const extension = { status: { label: statusLabels(Object.values(status), facts.lang) } };
  return `${JSON.stringify(cubeDocument({ dimensions, role, value, status, extension }, facts))}\n`;
}

function keyDimension(column: Column, rows: readonly number[], label: string): Dimension {
  const texts = rows.map((position) => textAt(column, position));
  return { id: column.field.name, label, categories: new Map(texts.map((text) => [text, text])) };
}

function measureDimension(
  measures: readonly DatasetField[],
  taken: readonly string[],
  { lang }: DataFacts,
  units: readonly Unit[],
): Dimension {
  const unit = measures.map(({ name, unit: code }) => {
    const decimals = units.find((known) => known.name === code)?.decimals;
    return [name, { label: unitInWords(code, units, lang), ...(decimals !== undefined && { decimals }) }] as const;
  });
  return {
    // The key may have a column of this name.
    id: ['metric', 'measure', 'metric_'].find((id) => !taken.includes(id)) ?? 'metric__',
    label: dataWords(lang).metric,
    categories: new Map(measures.map(({ name, title }) => [name, pick(title, lang)])),
    unit: Object.fromEntries(unit),
  };
}

function titleOf(name: string, { fields }: Dataset, { lang }: DataFacts): string {
  const field = fields.find((known) => known.name === name);
  return field ? pick(field.title, lang) : name;
}

function saidAt(column: Column, position: number): string | undefined {
  const status = statusAt(column, position);
  return status === 'normal' ? column.relations.get(position) : status;
}

function statusLabels(said: readonly string[], lang: string): Readonly<Record<string, string>> {
  const labels = [...new Set(said)].map((code) => {
    const isRelation = /^[=≥≤≈]/.test(code);
    return [code, isRelation ? relationMeaning(code as '≥', lang) : statusMeaning(code as 'missing', lang)] as const;
  });
  return Object.fromEntries(labels);
}
