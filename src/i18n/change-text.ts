/** A change in words: what it is of, what it was, what it is, and by how much. */
import type { Change, ChangeAspect, ChangeState, DefinitionKind, Observation, Published, ReleasedFigures, Text } from '../model.ts';
import { changeWords } from './change-words.ts';
import { formatNumber, formatPeriod, joinValue, unitInWords, valueInWords } from './format.ts';
import { releaseWords } from './release-words.ts';
import { labelOf, labelsOfField, pick } from './text.ts';

/** What answers to a name. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** Titles and units that changes are told by. */
export interface ChangeContext {
  readonly site: Published['site'] | null;
  readonly metrics: Lookup<Text>;
  readonly datasets: Lookup<{ readonly title: Text; readonly fields: Lookup<Text> }>;
  readonly observations: Lookup<Observation>;
  readonly units: Published['site']['units'];
  /** What tells what the rows of a table are of: the field with the key of a thing, the one with its period, and names by key. */
  readonly rows: Lookup<RowTitles>;
  /** What charts say, in the language of the page; without it they are called by their names. */
  readonly charts?: Lookup<string>;
}

export interface RowTitles {
  readonly key: string;
  readonly period: string | null;
  readonly names: Lookup<string>;
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
    rows: rowTitles(
      sides.flatMap(({ registers }) => registers ?? []),
      sides.flatMap((side) => ('names' in side && side.names ? [side.names] : []))[0] ?? {},
    ),
  };
}

/** Tables of registers, and those that tell more of their things, are told by names as far as these are known. */
export function rowTitles(registers: Published['registers'], known: Published['names']): ChangeContext['rows'] {
  return {
    get: (dataset) => {
      const own = registers.find((register) => register.dataset === dataset);
      const other = registers.find(({ related }) => related.some((each) => each.dataset === dataset));
      const register = own ?? other;
      const key = own?.key ?? other?.related.find((each) => each.dataset === dataset)?.key;
      if (!register || key === undefined) return undefined;
      const names = known[register.dataset] ?? {};
      // A key may be called like something that every object has.
      const nameOf = (value: string): string | undefined => (typeof names[value] === 'string' ? names[value] : undefined);
      return { key, period: own?.period ?? null, names: { get: nameOf } };
    },
  };
}

function datasetEntry({ name, title, fields }: Published['datasets'][number]) {
  return [name, { title, fields: new Map(fields.map((field) => [field.name, field.title] as const)) }] as const;
}

/** @example changeText(change, 'zh', context) // "用房面积：9.016万平方米 → 9.02万平方米（+0.044%）" */
export function changeText(change: Change, lang: string, context: ChangeContext): string {
  const [subject, states] = [subjectText(change, lang, context), statesText(change, lang, context)];
  const words = changeWords(lang);
  // The state of a chart has no title, but its name.
  const title = isThing(change.subject) ? thingTitle(change, change.subject, lang, { ...context, charts: NO_CHARTS }) : null;
  // What it is called is said once.
  const rest = title !== null && states.startsWith(title) ? states.slice(title.length) : null;
  const told = rest === '' || rest === words.changed(change.aspects.map((aspect) => words.aspects[aspect]));
  return told ? subject + rest : subject + words.colon + states;
}

const NO_CHARTS: Lookup<string> = new Map();

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
  const title = [titleOr(dataset?.title, subject.dataset, lang), ...sharedTexts(subject.dataset, shared, lang, context)].join(words.of);
  return title + words.colon + (current ? words.rowsAdded(count) : words.rowsGone(count));
}

/** Cells of a column that changed for one reason, with what their keys have in common. @example "名册·2018年·户数：25 处（+2.5% 至 +2.6%）" */
export function cellsText(
  cells: readonly Change[],
  count: number,
  shared: Readonly<Record<string, string>>,
  lang: string,
  context: ChangeContext,
): string {
  const [first] = cells;
  if (first?.subject.kind !== 'cell') throw new Error(`no cell: ${first?.id}`);
  const { dataset: name, field } = first.subject;
  const words = changeWords(lang);
  const dataset = context.datasets.get(name);
  const parts = [
    titleOr(dataset?.title, name, lang),
    ...sharedTexts(name, shared, lang, context),
    titleOr(dataset?.fields.get(field), field, lang),
  ];
  const aspects = unseen(first.aspects, first.previous, first.current);
  const noted = aspects.length > 0 ? words.changed(aspects.map((aspect) => words.aspects[aspect])) : '';
  return parts.join(words.of) + words.colon + words.cells(count) + rangeText(cells, lang) + noted;
}

/** One of changes that are told together: what of its key is its own, and its two sides; a row has nothing else to tell. */
export function oneOfText(change: Change, shared: Readonly<Record<string, string>>, lang: string, context: ChangeContext): string {
  const { subject } = change;
  if (!('key' in subject)) return changeText(change, lang, context);
  const own = Object.fromEntries(Object.entries(subject.key).filter(([field]) => !(field in shared)));
  const key = keyTexts(subject.dataset, own, lang, context).join(' ');
  return subject.kind === 'row' ? key : key + changeWords(lang).colon + statesText(change, lang, context);
}

// The period and the name of a thing say themselves what they are; what else there is of a key stands behind its column's title.
function sharedTexts(name: string, shared: Readonly<Record<string, string>>, lang: string, context: ChangeContext): readonly string[] {
  const [dataset, rows] = [context.datasets.get(name), context.rows.get(name)];
  return Object.entries(shared).map(([field, value]) => {
    const text = keyTexts(name, { [field]: value }, lang, context)[0] ?? value;
    const speaks = field === rows?.period || text !== value;
    return speaks ? text : `${titleOr(dataset?.fields.get(field), field, lang)} ${text}`;
  });
}

/** The values of a key as readers know them: a community by its name, a year as a year. */
function keyTexts(dataset: string, key: Readonly<Record<string, string>>, lang: string, { rows, site }: ChangeContext): readonly string[] {
  const titles = rows.get(dataset);
  return Object.entries(key).map(([field, value]) => {
    if (field === titles?.key) return titles.names.get(value) ?? value;
    const labels = labelsOfField(site?.labels ?? {}, field) ?? {};
    return field === titles?.period ? formatPeriod(value, labels, lang) : titleOr(labelOf(labels, value), value, lang);
  });
}

/** The two sides without what they are of. */
export function statesText({ kind, aspects, previous, current }: Change, lang: string, context: ChangeContext): string {
  const words = changeWords(lang);
  const [was, is] = [previous, current].map((state) => (state ? stateText(state, lang, context) : words.none));
  if (kind === 'new') return is ?? '';
  if (kind === 'withdrawn') return previous?.kind === 'figure' || previous?.kind === 'cell' ? words.was(was ?? '') : (was ?? '');
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

/** What a change follows from, the first of it by name; '' where it follows from nothing. @example "随“名册”的改动而变" */
export function followsText(because: readonly string[], lang: string, context: ChangeContext): string {
  const [first, ...more] = [...new Set(because.map((id) => causeText(id, lang, context)))];
  return first === undefined ? '' : releaseWords(lang).followsFrom(first, more.length);
}

// Ids of changes are paths: `rows/communities`, `metric/x`, `field/communities/households`.
function causeText(id: string, lang: string, context: ChangeContext): string {
  const words = changeWords(lang);
  const [kind = '', name = '', ...rest] = id.split('/').map((step) => step.replaceAll('%2F', '/').replaceAll('%25', '%'));
  const dataset = context.datasets.get(name);
  if (kind === 'observation') {
    const figure = context.observations.get(name);
    return words.quoted(figure ? subjectText(figureChange(figure), lang, context) : name);
  }
  if (['rows', 'row', 'cell', 'field'].includes(kind)) {
    const field = kind === 'field' || kind === 'cell' ? rest.at(-1) : undefined;
    const column = field === undefined ? [] : [titleOr(dataset?.fields.get(field), field, lang)];
    return words.quoted([titleOr(dataset?.title, name, lang), ...column].join(words.of));
  }
  const title = kind === 'metric' ? context.metrics.get(name) : kind === 'dataset' ? dataset?.title : undefined;
  return words.thing(kind as DefinitionKind, titleOr(title, name, lang));
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
  if (isThing(subject)) return words.thing(subject.kind, thingTitle(change, subject, lang, context));
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
  const key = 'key' in subject ? keyTexts(subject.dataset, subject.key, lang, context).join(' ') : '';
  const part = field === null ? (subject.kind === 'row' ? words.row : '') : titleOr(dataset?.fields.get(field), field, lang);
  return [titleOr(dataset?.title, subject.dataset, lang), key, part].filter(Boolean).join(words.of);
}

function isThing(subject: Change['subject']): subject is Thing {
  return !('dataset' in subject) && subject.kind !== 'observation';
}

type Thing = Extract<Change['subject'], { readonly kind: DefinitionKind }>;

// Of a chart, the state has no title: its own words may be the change.
function thingTitle({ previous, current }: Change, { kind, name }: Thing, lang: string, { charts }: ChangeContext): string {
  const state = current ?? previous;
  if (kind === 'chart') return charts?.get(name) || name;
  return state?.kind === 'thing' ? titleOr(state.title, name, lang) : name;
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
      return joinValue(
        { strength: '', number: numberText(state.text, state.unit, lang), unit: unitInWords(state.unit, units, lang) },
        lang,
      );
    case 'rows':
      return words.rows(state.rows);
    default:
      return state.explanation ? pick(state.explanation, lang) : pick(state.title, lang);
  }
}

// A number whose digits are as one would write it; "12.50" and "约3000" stay as they were published.
function numberText(text: string, unit: string | null, lang: string): string {
  return String(Number(text)) === text && (unit !== null || text.length > YEAR_LENGTH) ? formatNumber(Number(text), lang) : text;
}

/** Four digits without a unit may be a year. */
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

/** From the least to the most of what `relativeText` gives in per cent; '' unless it does so for each. @example "（+2.5% 至 +2.6%）" */
function rangeText(changes: readonly Change[], lang: string): string {
  const words = changeWords(lang);
  const shares = changes.map(({ previous, current }) => (previous && current ? shareOf(previous, current) : null));
  const told = shares.filter((share) => share !== null);
  if (told.length === 0 || told.length < shares.length) return '';
  const [least, most] = [Math.min(...told), Math.max(...told)].map((share) => signed(share, lang));
  return words.within(least === most ? `${least}` : words.range(`${least}`, `${most}`));
}

// By how many per cent; null where these say little.
function shareOf(previous: ChangeState, current: ChangeState): number | null {
  const [was, is] = [exact(previous), exact(current)];
  if (!was || !is || was.unit !== is.unit || was.unit === '%' || was.value === 0 || is.value / was.value <= 0) return null;
  const factor = is.value / was.value;
  return factor >= MANY_TIMES || factor <= 1 / MANY_TIMES ? null : (factor - 1) * 100;
}

function signed(share: number, lang: string): string {
  return `${share < 0 ? '−' : '+'}${plain(Math.abs(share), lang)}%`;
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
