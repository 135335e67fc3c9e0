/** Numbers, dates and the strength of a value in words. The only user of Intl. */
import type { Observation, Relation, Status, Text, Unit } from '../model.ts';
import { labelOf, pick } from './text.ts';

const LOCALES: Readonly<Record<string, string>> = { zh: 'zh-CN', en: 'en-GB' };
const MINUS = '−';

export interface NumberOptions {
  /** Most digits after the decimal point; what is not there is not padded. */
  readonly decimals?: number;
  /** Print 220000 as 22万 where the language does so and no digit is lost. */
  readonly compact?: boolean;
}

/** @example formatNumber(90160, 'zh') // "90,160"; formatNumber(220000, 'zh', { compact: true }) // "22万" */
export function formatNumber(value: number, lang: string, options: NumberOptions = {}): string {
  const compact = options.compact === true && lang === 'zh' && Math.abs(value) >= 10_000;
  const plain = compact || !(lang in LOCALES) ? null : plainNumber(value, options.decimals ?? 20);
  if (plain !== null) return plain;
  // Compact notation rounds to two digits unless told how many to keep, and a figure may lose none.
  const digits: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', maximumSignificantDigits: 15 }
    : { maximumFractionDigits: options.decimals ?? 20 };
  return numberFormat(lang, digits).format(value).replace('-', MINUS);
}

/** The same as Intl gives where nothing is to be rounded, in a tenth of the time: tens of thousands of pages have a hundred numbers each. Else null. */
export function plainNumber(value: number, decimals: number): string | null {
  const text = String(Math.abs(value));
  const point = text.indexOf('.');
  const digits = point === -1 ? 0 : text.length - point - 1;
  if (digits > decimals || text.length > 15 || text.includes('e') || !Number.isFinite(value) || Object.is(value, -0)) return null;
  const whole = point === -1 ? text : text.slice(0, point);
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (value < 0 ? MINUS : '') + grouped + (point === -1 ? '' : text.slice(point));
}

// Making a formatter takes a thousand times longer than using it.
const numberFormat = remembered((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const listFormat = remembered((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const dateFormat = remembered((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

function remembered<O, F>(make: (locale: string, options: O) => F): (lang: string, options: O) => F {
  const made = new Map<string, F>();
  return (lang, options) => {
    const key = lang + JSON.stringify(options);
    const format = made.get(key) ?? make(LOCALES[lang] ?? lang, options);
    made.set(key, format);
    return format;
  };
}

/** `2020-06-01` → 2020年6月1日 / 1 June 2020; `2020-06` and `2020` likewise; what is no date, as it stands. */
export function formatDate(iso: string, lang: string): string {
  if (!isDate(iso)) return iso;
  const [year, month, day] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  return dateFormat(lang, options).format(date);
}

/** True for a day, a month or a year that there was or will be. */
export function isDate(period: string): boolean {
  const [, year, month, day] = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(period) ?? [];
  if (year === undefined) return false;
  return day === undefined || (Number(day) > 0 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}

/** A period as people say it: its label, else a date, else as it stands. */
export function formatPeriod(period: string, labels: Readonly<Record<string, Text>>, lang: string): string {
  const label = labelOf(labels, period);
  if (label) return pick(label, lang);
  return isDate(period) ? formatDate(period, lang) : period;
}

/** `¶6` → 第6段 / paragraph 6; any other locator is printed as it stands. */
export function formatLocator(locator: string, lang: string): string {
  const paragraph = /^¶(\d+)$/.exec(locator)?.[1];
  if (!paragraph) return locator;
  return lang === 'zh' ? `第${paragraph}段` : `paragraph ${paragraph}`;
}

/** Items joined as the language does: 甲、乙和丙 / a, b and c. */
export function formatList(items: readonly string[], lang: string): string {
  return listFormat(lang, { type: 'conjunction' }).format(items);
}

const STRENGTH: Readonly<Partial<Record<Relation, Text>>> = {
  '≥': { zh: '至少', en: 'at least' },
  '≤': { zh: '至多', en: 'at most' },
  '≈': { zh: '大致', en: 'about' },
};

const STATUS: Readonly<Record<Exclude<Status, 'normal' | 'incomplete'>, Text>> = {
  'not-stated': { zh: '来源未载', en: 'not stated' },
  'in-progress': { zh: '推进中', en: 'in progress' },
  'not-collected': { zh: '尚未收集', en: 'not collected' },
  withheld: { zh: '不公开', en: 'withheld' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  unreadable: { zh: '原值无法读取', en: 'unreadable' },
  invalid: { zh: '原值超出允许的范围', en: 'outside the allowed range' },
  undetermined: { zh: '无法判断', en: 'cannot be told' },
  missing: { zh: '缺', en: 'missing' },
};

/** The word for the strength of a value: 至少 / at least; '' for an exact one. */
export function strengthText(relation: Relation, lang: string): string {
  return pick(STRENGTH[relation] ?? { zh: '' }, lang);
}

/** Why there is no value, in words; '' where there is one. */
export function statusText(status: Status, lang: string): string {
  return status === 'normal' || status === 'incomplete' ? '' : pick(STATUS[status], lang);
}

const WORDS: Readonly<Record<string, Text>> = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };

/** The parts of a value in words: strength before, number, unit after. Each may be empty. */
export interface ValueWords {
  readonly strength: string;
  readonly number: string;
  readonly unit: string;
}

/** A value as a reader should hear it: { 至少, 200, 人 }. A value that is missing says why in `number`. */
export function valueInWords(observation: Observation, units: readonly Unit[], lang: string): ValueWords {
  const { value, low, high, status } = observation;
  if (status !== 'normal' && status !== 'incomplete') return { strength: '', number: statusText(status, lang), unit: '' };
  if (typeof value === 'string') return { strength: '', number: pick(labelOf(WORDS, value) ?? { zh: value }, lang), unit: '' };
  const unit = units.find(({ name }) => name === observation.unit);
  const print = (number: number): string => formatNumber(number, lang, unit);
  const after = observation.unitTitle ? pick(observation.unitTitle, lang) : unitInWords(observation.unit, units, lang);
  const strength = strengthText(observation.relation, lang);
  if (value !== null) return { strength, number: signed(observation, print(value)), unit: after };
  return { strength, number: [low, high].map((bound) => print(bound ?? Number.NaN)).join(rangeDash(lang)), unit: after };
}

/** The dash between the ends of a range: 300—400 in Chinese, 300–400 in English. */
export function rangeDash(lang: string): string {
  return lang === 'zh' ? '—' : '–';
}

/** The word for a unit: its title, else its own name. */
export function unitInWords(unit: string | null, units: readonly Unit[], lang: string): string {
  const known = units.find(({ name }) => name === unit);
  return known ? pick(known.title, lang) : (unit ?? '');
}

// A change without its sign would read as a level.
function signed(observation: Observation, printed: string): string {
  const rises = observation.relation === 'change' && typeof observation.value === 'number' && observation.value > 0;
  return rises ? `+${printed}` : printed;
}

/** A value in one phrase: 至少200人 / at least 200 people. */
export function valuePhrase(observation: Observation, units: readonly Unit[], lang: string): string {
  const words = valueInWords(observation, units, lang);
  return joinValue(words, lang);
}

/** Joins the parts as the language does: Chinese without spaces, and % close to its number in both. */
export function joinValue({ strength, number, unit }: ValueWords, lang: string): string {
  if (lang === 'zh') return `${strength}${number}${unit}`;
  const before = strength ? `${strength} ` : '';
  const after = unit && !unit.startsWith('%') ? ` ${unit}` : unit;
  return `${before}${number}${after}`;
}
