/** A change in words: what it is of, what it was, what it is, and by how much. */
import type { Change, ChangeAspect, ChangeState, DefinitionKind, Observation, Published, ReleasedFigures, Text } from '../model.ts';
import { changeWords } from './change-words.ts';
import { formatNumber, formatPeriod, joinValue, unitInWords, valueInWords } from './format.ts';
import { releaseWords } from './release-words.ts';
import { labelOf, labelsOfField, pick } from './text.ts';

/** What answers to a name. */
type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** Titles and units that changes are told by. */
export interface ChangeContext {
  readonly site: Published['site'] | null;
  readonly metrics: Lookup<Text>;
  readonly datasets: Lookup<{ readonly title: Text; readonly fields: Lookup<Text> }>;
  readonly observations: Lookup<Observation>;
  readonly units: Published['site']['units'];
}

/** What tells changes of these figures; with more than one side, the first that has a name gives its title. */
export function changeContext(...sides: readonly (ReleasedFigures | Published)[]): ChangeContext {
  // What comes last in a map stays, so the first side is put in last.
  const all = sides.toReversed();
  return {
    site: sides[0]?.site ?? null,
    metrics: new Map(all.flatMap(({ metrics }) => metrics.map(({ name, title }) => [name, title] as const))),
    datasets: new Map(all.flatMap(({ datasets }) => datasets.map(datasetEntry))),
    observations: new Map(all.flatMap(({ observations }) => observations.map((each) => [each.id, each] as const))),
    units: sides.flatMap(({ site }) => site.units),
  };
}

function datasetEntry({ name, title, fields }: Published['datasets'][number]) {
  return [name, { title, fields: new Map(fields.map((field) => [field.name, field.title] as const)) }] as const;
}

/** @example changeText(change, 'zh', context) // "用房面积：9.016万平方米 → 9.02万平方米（+0.044%）" */
export function changeText(change: Change, lang: string, context: ChangeContext): string {
  const [subject, states] = [subjectText(change, lang, context), statesText(change, lang, context)];
  const words = changeWords(lang);
  const title = isThing(change.subject) ? thingTitle(change, change.subject.kind, change.subject.name, lang) : null;
  // What it is called is said once.
  const rest = title !== null && states.startsWith(title) ? states.slice(title.length) : null;
  const told = rest === '' || rest === words.changed(change.aspects.map((aspect) => words.aspects[aspect]));
  return told ? subject + rest : subject + words.colon + states;
}

/** A change that stands for others like it, with how many there are. */
export function countedText(change: Change, count: number, lang: string, context: ChangeContext): string {
  if (count > 1 && change.subject.kind === 'row') return rowsText(change, count, {}, lang, context);
  return changeText(change, lang, context) + (count > 1 ? releaseWords(lang).alike(count) : '');
}

/** Rows of a table that came or went together, with what their keys have in common. @example "招聘·日期 2020-05-23：新增 4 行" */
export function rowsText(
  first: Change,
  count: number,
  shared: Readonly<Record<string, string>>,
  lang: string,
  context: ChangeContext,
): string {
  const { subject, current } = first;
  if (subject.kind !== 'row') throw new Error(`no row: ${first.id}`);
  const words = changeWords(lang);
  const dataset = context.datasets.get(subject.dataset);
  const keys = Object.entries(shared).map(([field, value]) => `${titleOr(dataset?.fields.get(field), field, lang)} ${value}`);
  const title = [titleOr(dataset?.title, subject.dataset, lang), ...keys].join(words.of);
  return title + words.colon + (current ? words.rowsAdded(count) : words.rowsGone(count));
}

/** The two sides without what they are of. */
export function statesText({ kind, aspects, previous, current }: Change, lang: string, context: ChangeContext): string {
  const words = changeWords(lang);
  const [was, is] = [previous, current].map((state) => (state ? stateText(state, lang, context) : words.none));
  if (kind === 'new') return is ?? '';
  if (kind === 'withdrawn') return was ?? '';
  const rest = unseen(aspects, previous, current);
  const noted = rest.length > 0 ? words.changed(rest.map((aspect) => words.aspects[aspect])) : '';
  const by = previous && current ? relativeText(previous, current, lang) : '';
  return (was === is ? `${current?.kind === 'thing' ? pick(current.title, lang) : (is ?? '')}` : `${was} → ${is}`) + by + noted;
}

// A value that is different shows it itself; so does a status.
function unseen(
  aspects: readonly ChangeAspect[],
  previous: ChangeState | undefined,
  current: ChangeState | undefined,
): readonly ChangeAspect[] {
  if (previous?.kind === 'thing' || current?.kind === 'thing') return aspects;
  return aspects.filter((aspect) => aspect !== 'value' && aspect !== 'status');
}

/** A figure as a subject of a change, to be called by its title. */
export function figureChange({ id, metric }: Pick<Observation, 'id' | 'metric'>): Change {
  return { id, subject: { kind: 'observation', name: id, metric }, kind: 'new', aspects: [], because: [], suspicions: [] };
}

/** What a change is of: its table, key and column, or the title of the figure with its period and groups. */
export function subjectText(change: Change, lang: string, context: ChangeContext): string {
  const { subject } = change;
  const words = changeWords(lang);
  if ('dataset' in subject) return datasetSubject(subject, lang, context);
  if (isThing(subject)) return words.thing(subject.kind, thingTitle(change, subject.kind, subject.name, lang));
  const title = titleOr(context.metrics.get(subject.metric), subject.metric, lang);
  const observation = context.observations.get(subject.name);
  if (!observation || subject.name === subject.metric) return title;
  const labels = context.site?.labels ?? {};
  const period = formatPeriod(observation.period, labelsOfField(labels, 'period') ?? {}, lang);
  const groups = Object.entries(observation.dimensions).map(([field, code]) =>
    titleOr(labelOf(labelsOfField(labels, field), code), code, lang),
  );
  return [...new Set([title, period, ...groups])].filter(Boolean).join(words.of);
}

function datasetSubject(subject: Extract<Change['subject'], { readonly dataset: string }>, lang: string, context: ChangeContext): string {
  const words = changeWords(lang);
  const dataset = context.datasets.get(subject.dataset);
  const field = subject.kind === 'cell' ? subject.field : subject.kind === 'field' ? subject.name : null;
  const key = 'key' in subject ? Object.values(subject.key).join(' ') : '';
  const part = field === null ? (subject.kind === 'row' ? words.row : '') : titleOr(dataset?.fields.get(field), field, lang);
  return [titleOr(dataset?.title, subject.dataset, lang), key, part].filter(Boolean).join(words.of);
}

function isThing(subject: Change['subject']): subject is Extract<Change['subject'], { readonly kind: DefinitionKind }> {
  return !('dataset' in subject) && subject.kind !== 'observation';
}

// A chart is called by its name in no language: its own words may be the change.
function thingTitle({ previous, current }: Change, kind: DefinitionKind, name: string, lang: string): string {
  const state = current ?? previous;
  return kind === 'chart' || state?.kind !== 'thing' ? name : titleOr(state.title, name, lang);
}

function titleOr(title: Text | undefined, name: string, lang: string): string {
  return title ? pick(title, lang) || name : name;
}

/** One side in words, with its unit, its strength, or why there is no value. */
export function stateText(state: ChangeState, lang: string, { units }: ChangeContext): string {
  const words = changeWords(lang);
  switch (state.kind) {
    case 'figure':
      return joinValue(valueInWords({ ...FIGURE, ...state }, units, lang), lang);
    case 'cell':
      if (state.text === '') return words.empty;
      return joinValue({ strength: '', number: numberText(state.text, lang), unit: unitInWords(state.unit, units, lang) }, lang);
    case 'rows':
      return words.rows(state.rows);
    default:
      return state.explanation ? pick(state.explanation, lang) : pick(state.title, lang);
  }
}

// A number whose digits are as one would write it; "12.50" and "约3000" stay as they were published.
function numberText(text: string, lang: string): string {
  return String(Number(text)) === text && text.length > YEAR_LENGTH ? formatNumber(Number(text), lang) : text;
}

/** Four digits may be a year. */
const YEAR_LENGTH = 4;

/** What a value in words does not ask of an observation. */
const FIGURE: Observation = { unitTitle: null } as unknown as Observation;

/** By how much, where both are exact numbers of one unit: “ (+0.04%)”, in points where they are per cent; else ''. */
export function relativeText(previous: ChangeState, current: ChangeState, lang: string): string {
  const words = changeWords(lang);
  const [was, is] = [exact(previous), exact(current)];
  if (!was || !is || was.unit !== is.unit || was.value === is.value) return '';
  const sign = is.value > was.value ? '+' : '−';
  if (was.unit === '%') return words.within(`${sign}${words.points(plain(Math.abs(is.value - was.value), lang))}`);
  if (was.value === 0 || was.value < 0 !== is.value < 0) return '';
  const factor = Math.abs(is.value / was.value);
  // Beyond ten times as much, per cent are hard to read, and −100% would be nothing at all.
  if (factor >= MANY_TIMES) return words.within(words.times(plain(factor, lang)));
  if (factor !== 0 && factor <= 1 / MANY_TIMES) return words.within(words.part(plain(1 / factor, lang)));
  return words.within(`${sign}${plain(Math.abs(factor - 1) * 100, lang)}%`);
}

/** Smaller factors are better said in per cent. */
const MANY_TIMES = 10;

function exact(state: ChangeState): { readonly value: number; readonly unit: string | null } | null {
  if (state.kind === 'figure')
    return typeof state.value === 'number' && state.relation === '=' && state.status === 'normal'
      ? { value: state.value, unit: state.unit }
      : null;
  // A number without a unit may be a code or a year.
  if (state.kind !== 'cell' || state.unit === null || !/^-?\d+(?:\.\d+)?$/.test(state.text)) return null;
  return { value: Number(state.text), unit: state.unit };
}

// Two digits that count: a small change is not none.
function plain(value: number, lang: string): string {
  return formatNumber(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)), lang);
}
