/** A change in words: the one door of the commands to them. */
import { formatNumber, formatPeriod, valueInWords } from '../../src/i18n/format.ts';
import { pick } from '../../src/i18n/text.ts';
import type { Change, ChangeState, Observation, ReleasedFigures, Text } from '../../src/model.ts';

export type Say = (change: Change) => string;

type Sides = readonly ReleasedFigures[];
type FigureState = Extract<ChangeState, { readonly kind: 'figure' }>;

const WORDS = {
  zh: { none: '（没有）', empty: '（空）', rows: (count: number) => `${count} 行`, row: '整行', of: '·', colon: '：' },
  en: { none: '(none)', empty: '(empty)', rows: (count: number) => `${count} rows`, row: 'whole row', of: ' · ', colon: ': ' },
} as const;

/** What says changes in a language, by the titles and units that either side has; the later side goes first. */
export function sayer(before: ReleasedFigures | null, after: ReleasedFigures, lang: string): Say {
  const sides: Sides = before ? [after, before] : [after];
  const words = WORDS[lang === 'zh' ? 'zh' : 'en'];
  const observations = new Map(sides.toReversed().flatMap((side) => side.observations.map((each) => [each.id, each] as const)));
  return (change) => {
    const { kind, previous, current } = change;
    const of = subjectText(change, sides, observations, lang);
    const [was, is] = [previous, current].map((state) => (state ? stateText(state, sides, lang) : words.none));
    const states = kind === 'new' ? is : kind === 'withdrawn' ? was : was === is ? aspectsText(change, lang) : `${was} → ${is}`;
    return `${of}${words.colon}${states}${previous && current ? relativeText(previous, current, lang) : ''}`;
  };
}

function subjectText({ subject, id }: Change, sides: Sides, observations: ReadonlyMap<string, Observation>, lang: string): string {
  const words = WORDS[lang === 'zh' ? 'zh' : 'en'];
  if ('dataset' in subject) {
    const dataset = sides.flatMap(({ datasets }) => datasets).find(({ name }) => name === subject.dataset);
    const field = subject.kind === 'cell' ? subject.field : subject.kind === 'field' ? subject.name : null;
    const column = dataset?.fields.find(({ name }) => name === field);
    const key = 'key' in subject ? Object.values(subject.key).join(' ') : '';
    const part = field === null ? (subject.kind === 'row' ? words.row : '') : column ? pick(column.title, lang) : field;
    return [titleOr(dataset?.title, subject.dataset, lang), key, part].filter(Boolean).join(words.of);
  }
  if (subject.kind !== 'observation') return id;
  const metric = sides.flatMap(({ metrics }) => metrics).find(({ name }) => name === subject.metric);
  const observation = observations.get(subject.name);
  const title = titleOr(metric?.title, subject.metric, lang);
  if (!observation || subject.name === subject.metric) return title;
  const period = formatPeriod(observation.period, sides[0]?.site.labels['period'] ?? {}, lang);
  return [title, period, ...Object.values(observation.dimensions)].filter(Boolean).join(words.of);
}

function titleOr(title: Text | undefined, name: string, lang: string): string {
  return title ? pick(title, lang) || name : name;
}

function stateText(state: ChangeState, sides: Sides, lang: string): string {
  const words = WORDS[lang === 'zh' ? 'zh' : 'en'];
  const units = sides.flatMap(({ site }) => site.units);
  switch (state.kind) {
    case 'figure': {
      const { strength, number, unit } = valueInWords(state as FigureState as unknown as Observation, units, lang);
      const space = lang === 'zh' ? '' : ' ';
      return [strength, number + (unit === '' ? '' : (unit === '%' ? '' : space) + unit)].filter(Boolean).join(space);
    }
    case 'cell': {
      const title = state.unit === null ? '' : pick(units.find(({ name }) => name === state.unit)?.title ?? { zh: state.unit }, lang);
      return state.text === '' ? words.empty : `${state.text}${title === '' ? '' : (lang === 'zh' ? '' : ' ') + title}`;
    }
    case 'rows':
      return words.rows(state.rows);
    default:
      return [pick(state.title, lang), state.explanation ? pick(state.explanation, lang) : '']
        .filter(Boolean)
        .join(lang === 'zh' ? '：' : ': ');
  }
}

// What reads the same is different in what words leave out.
function aspectsText({ aspects, current }: Change, lang: string): string {
  const title = current?.kind === 'thing' ? pick(current.title, lang) : '';
  const said = aspects.map((aspect) => ASPECTS[aspect][lang === 'zh' ? 'zh' : 'en']).join(lang === 'zh' ? '、' : ', ');
  return [title, lang === 'zh' ? `（${said}改变）` : `(${said} changed)`].filter(Boolean).join(lang === 'zh' ? '' : ' ');
}

const ASPECTS = {
  value: { zh: '数值', en: 'value' },
  strength: { zh: '强弱', en: 'strength' },
  status: { zh: '状态', en: 'status' },
  source: { zh: '来源', en: 'source' },
  unit: { zh: '单位', en: 'unit' },
  definition: { zh: '定义', en: 'definition' },
  assumption: { zh: '前提', en: 'assumption' },
  wording: { zh: '措辞', en: 'wording' },
} as const;

/** By how much, where both are exact numbers of one unit: “ (+0.04%)”, in points where they are per cent. */
function relativeText(previous: ChangeState, current: ChangeState, lang: string): string {
  const [was, is] = [exact(previous), exact(current)];
  if (!was || !is || was.unit !== is.unit || was.value === is.value) return '';
  const sign = is.value > was.value ? '+' : '−';
  const zh = lang === 'zh';
  const within = (text: string): string => (zh ? `（${sign}${text}）` : ` (${sign}${text})`);
  if (was.unit === '%') return within(`${plain(Math.abs(is.value - was.value))}${zh ? '个百分点' : ' percentage points'}`);
  return was.value === 0 ? '' : within(`${plain(Math.abs((is.value / was.value - 1) * 100))}%`);
}

function exact(state: ChangeState): { readonly value: number; readonly unit: string | null } | null {
  if (state.kind === 'figure')
    return typeof state.value === 'number' && state.relation === '=' ? { value: state.value, unit: state.unit } : null;
  if (state.kind !== 'cell' || state.unit === null || !/^-?\d+(?:\.\d+)?$/.test(state.text)) return null;
  return { value: Number(state.text), unit: state.unit };
}

// Three digits that count: a small change is not none.
function plain(value: number): string {
  return formatNumber(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)), 'en');
}
