/** Which parameters each kind of chart takes. Pure data: the pipeline checks charts.yaml against it without loading a drawing library. */
import type { Chart } from '../model.ts';

/**
 * The form of a parameter. `metric` is an observation's id; `series` a metric whose observations are `name@period`;
 * `text` is `{ zh, en }`; an object with a `metric` may be written as the metric's name alone. `name` is that of a register, a field, a standard
 * or a period; `where` is fields with the values that a thing must have one of.
 */
export type Parameter =
  | { readonly type: 'metric' | 'series' | 'text' | 'number' | 'name' | 'where'; readonly optional?: boolean }
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly optional?: boolean }
  | { readonly type: 'list'; readonly of: Parameter; readonly optional?: boolean }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, Parameter>>; readonly optional?: boolean };

/** What is wrong with a parameter, and where: `parts.2.label`. */
export interface ParameterFault {
  readonly path: string;
  readonly fault: 'missing' | 'unknown' | 'wrong-type';
}

const metric: Parameter = { type: 'metric' };
const text: Parameter = { type: 'text', optional: true };
const entry: Parameter = { type: 'object', fields: { metric, label: text } };
const entries: Parameter = { type: 'list', of: entry };
const optional = <P extends Parameter>(parameter: P): P => ({ ...parameter, optional: true });
const number: Parameter = { type: 'number' };
const style: Parameter = { type: 'choice', of: ['full', 'half', 'rest', 'none'], optional: true };
const part: Parameter = { type: 'object', fields: { metric, label: text, style } };
const group: Parameter = { type: 'object', fields: { metric, label: text, of: number } };
const payers: Parameter = { type: 'object', fields: { metric, labels: { type: 'list', of: { type: 'text' } } } };
// Each bar says for itself who shares it: a source may say so of one bar and not of the next.
const sum: Parameter = { type: 'object', fields: { total: metric, label: text, components: entries, split: optional(payers) } };
const change: Parameter = {
  type: 'object',
  fields: { metric, label: text, readings: { type: 'list', of: { type: 'text' }, optional: true } },
};
const name: Parameter = { type: 'name' };
/** What every picture of a register takes. */
const register = { register: name, where: optional<Parameter>({ type: 'where' }) };
const inPeriod = { ...register, period: optional(name) };
const rowLabels: Parameter = { type: 'object', fields: { marks: text, amounts: text }, optional: true };

/** The closed set of kinds and their parameters, in drawing order. */
export const chartParameters: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  'nested-units': {
    whole: entry,
    group: optional(group),
    parts: { type: 'list', of: part },
    apart: optional(entries),
    columns: optional(number),
  },
  'unit-rows': { rows: entries, per: optional(number) },
  'open-bar': { bars: entries },
  'step-rule': { minimum: metric, below: number, per: metric, x: text, y: text },
  'band-rule': { metric, x: text, y: text },
  'component-bars': { bars: { type: 'list', of: sum } },
  'yes-marks': { marks: { type: 'series' }, amounts: optional({ type: 'series' }), labels: rowLabels },
  changes: { changes: { type: 'list', of: change } },
  areas: { metrics: entries },
  'register-distribution': { ...inPeriod, measure: name, mark: optional(entry) },
  'register-ranking': {
    ...inPeriod,
    measure: optional(name),
    standard: optional(name),
    by: optional(name),
    order: { type: 'choice', of: ['highest', 'lowest'], optional: true },
    most: optional(number),
  },
  'register-years': { ...register, measure: name, mark: optional(entry) },
  'register-scatter': { ...inPeriod, size: name, measure: name, standard: optional(name) },
  'register-multiples': {
    ...inPeriod,
    measure: name,
    by: optional(name),
    form: { type: 'choice', of: ['years', 'distribution'], optional: true },
  },
  'register-tiles': { ...inPeriod, standard: name, by: optional(name) },
};

/** The metrics that a chart draws, in drawing order, each once. A series stands by its metric's name. */
export function chartObservations(chart: Pick<Chart, 'kind' | 'parameters'>): string[] {
  const fields = chartParameters[chart.kind];
  return fields ? [...new Set(metricsOf({ type: 'object', fields }, chart.parameters))] : [];
}

/** Those of them that stand for one observation each: a metric with several values must say which. */
export function singleObservations({ kind, parameters }: Pick<Chart, 'kind' | 'parameters'>): readonly string[] {
  const fields = chartParameters[kind];
  return fields ? metricsOf({ type: 'object', fields }, parameters, ['metric']) : [];
}

/** Everything in a chart's parameters that its kind does not take, or misses. An unknown kind is the caller's to report. */
export function parameterFaults(kind: string, parameters: unknown): readonly ParameterFault[] {
  const fields = chartParameters[kind];
  return fields ? faultsOf({ type: 'object', fields }, parameters, '') : [];
}

function metricsOf(parameter: Parameter, value: unknown, types: readonly string[] = ['metric', 'series']): readonly string[] {
  if (typeof value === 'string') return types.includes(takesName(parameter) ? 'metric' : parameter.type) ? [value] : [];
  if (parameter.type === 'list' && Array.isArray(value)) return value.flatMap((each) => metricsOf(parameter.of, each, types));
  if (parameter.type !== 'object' || !isRecord(value)) return [];
  return Object.entries(parameter.fields).flatMap(([name, field]) => metricsOf(field, value[name], types));
}

function faultsOf(parameter: Parameter, value: unknown, path: string): readonly ParameterFault[] {
  if (value === undefined || value === null) return parameter.optional === true ? [] : [{ path, fault: 'missing' }];
  if (typeof value === 'string' && takesName(parameter)) return [];
  if (!fits(parameter, value)) return [{ path, fault: 'wrong-type' }];
  if (parameter.type === 'list') {
    // A chart of nothing is no chart.
    if ((value as unknown[]).length === 0 && parameter.optional !== true) return [{ path, fault: 'missing' }];
    return (value as unknown[]).flatMap((each, index) => faultsOf(parameter.of, each, below(path, String(index))));
  }
  if (parameter.type !== 'object') return [];
  const given = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((name) => !(name in parameter.fields));
  return [
    ...unknown.map((name): ParameterFault => ({ path: below(path, name), fault: 'unknown' })),
    ...Object.entries(parameter.fields).flatMap(([name, field]) => faultsOf(field, given[name], below(path, name))),
  ];
}

function fits(parameter: Parameter, value: unknown): boolean {
  switch (parameter.type) {
    case 'metric':
    case 'series':
      return typeof value === 'string';
    case 'name':
      return typeof value === 'string' || typeof value === 'number';
    case 'where':
      return isRecord(value) && Object.values(value).every((each) => [each].flat().every((one) => typeof one !== 'object'));
    case 'number':
      return typeof value === 'number' && value > 0;
    case 'choice':
      return parameter.of.includes(value as string);
    case 'list':
      return Array.isArray(value);
    case 'text':
      return isRecord(value) && Object.values(value).every((words) => typeof words === 'string');
    default:
      return isRecord(value);
  }
}

function takesName(parameter: Parameter): boolean {
  return parameter.type === 'object' && 'metric' in parameter.fields;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
