/** Observations as a JSON-stat cube. Value, low and high are a dimension of their own, so that no reader takes "at least" for exact. */
import { dataWords, relationMeaning, statusMeaning } from '../i18n/data-words.ts';
import type { Observation, Relation, Status } from '../model.ts';
import type { DataFacts } from './data-table.ts';
import { cubeDocument, type Dimension, placeOf } from './json-stat.ts';

/** An observation with the words for its parts. */
export interface CubeRow {
  readonly observation: Observation;
  /** What the metric is called, here or everywhere. */
  readonly metric: string;
  readonly unit: string | null;
  readonly decimals: number | null;
  /** The words for its period and for the values of its dimensions. */
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

const BOUNDS = ['value', 'low', 'high'] as const;
const TIME = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A cube of observations: metric × period × what else parts them × value and bounds. A cell that nobody published has neither value nor status. */
export function figureCube(rows: readonly CubeRow[], facts: DataFacts): unknown {
  const { lang } = facts;
  const words = dataWords(lang);
  const extra = [...new Set(rows.flatMap(({ dimensions }) => Object.keys(dimensions)))];
  const dimensions: readonly Dimension[] = [
    metricDimension(rows, words.metric),
    dimension('period', words.period, new Map(rows.map(({ observation, period }) => [codeOf(observation.period), period]))),
    ...extra.map((field) =>
      dimension(
        `dimension_${field}`,
        field,
        new Map(rows.map((row) => [codeOf(row.observation.dimensions[field]), row.dimensions[field] ?? ''])),
      ),
    ),
    dimension('bound', words.bounds.title, new Map(BOUNDS.map((bound) => [bound, words.bounds[bound]]))),
  ];
  const value: Record<number, number> = {};
  const status: Record<number, string> = {};
  const word: Record<number, string> = {};
  for (const { observation } of rows) {
    for (const bound of BOUNDS) {
      const codes = [observation.metric, codeOf(observation.period), ...extra.map((field) => codeOf(observation.dimensions[field])), bound];
      const place = placeOf(dimensions, codes);
      const number = observation[bound];
      status[place] = statusCode(observation);
      if (typeof number === 'number') value[place] = number;
      if (typeof number === 'string') word[place] = number;
    }
  }
  const isTime = rows.every(({ observation }) => TIME.test(observation.period));
  return cubeDocument(
    {
      dimensions,
      role: { metric: ['metric'], ...(isTime && { time: ['period'] }) },
      value,
      status,
      extension: { status: { label: statusLabels(rows, lang) }, ...(Object.keys(word).length > 0 && { word }) },
    },
    facts,
  );
}

/** How much is claimed, or why there is nothing: `=`, `≥`, `≥ incomplete`, `not-stated`. */
function statusCode({ relation, status }: Observation): string {
  if (status === 'normal') return relation;
  return status === 'incomplete' ? `${relation} incomplete` : status;
}

// Others who publish JSON-stat put the words for their status codes there too.
function statusLabels(rows: readonly CubeRow[], lang: string): Readonly<Record<string, string>> {
  const labels = rows.map(({ observation }) => [statusCode(observation), statusWords(observation.relation, observation.status, lang)]);
  return Object.fromEntries(labels);
}

function statusWords(relation: Relation, status: Status, lang: string): string {
  if (status === 'normal') return relationMeaning(relation, lang);
  const said = statusMeaning(status, lang);
  return status === 'incomplete' ? `${relationMeaning(relation, lang)} ${said}` : said;
}

function metricDimension(rows: readonly CubeRow[], label: string): Dimension {
  const unit = rows.map(({ observation, unit: title, decimals }) => [
    observation.metric,
    { label: title ?? '', ...(decimals !== null && { decimals }) },
  ]);
  const categories = new Map(rows.map(({ observation, metric }) => [observation.metric, metric]));
  return { ...dimension('metric', label, categories), unit: Object.fromEntries(unit) };
}

function dimension(id: string, label: string, categories: ReadonlyMap<string, string>): Dimension {
  return { id, label, categories };
}

// A category cannot be without a code.
function codeOf(code: string | undefined): string {
  return code || '-';
}
