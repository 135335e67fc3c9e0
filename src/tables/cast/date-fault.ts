/** Why a text is no date, time, month or year of its field, and what to type for it. */
import { isoDate, isoYear, isRealDate, serialDate, serialTime, two, type Years } from './calendar.ts';
import { isMissingWord } from './missing.ts';
import { type Cast, unreadable } from './result.ts';
import { centuryOf, plainDate, type SeenDate, seenDate } from './seen-date.ts';
import { isExcelError, isFormula, typeError } from './text-faults.ts';

export interface DateRules {
  readonly type: 'date' | 'datetime' | 'yearmonth' | 'year';
  readonly years: Years;
  /** How a value of the field looks, where it has a pattern of its own. */
  readonly example: string;
  /** Writes a date as the field has it. */
  readonly write: (year: number, month: number, day: number, time: string) => string;
}

const RELATIVE =
  /^(?:[去今前明后上本当]年|大前年|上半年|下半年|本年度?|上年度?|[年月][初中底末]|[上本当下这]个?(?:月|周|星期|季度?)|(?:大?前|昨|今|明|后)[天日]|同期|上年同期|目前|至今|现在|当前|近期|近日|近年|最近|刚刚|以前|之前|往年|历年|同年|次年|长期|永久|today|now|yesterday|tomorrow|last (?:year|month|week)|this (?:year|month|week)|next (?:year|month|week)|current|present|ongoing)$/i;
const RANGE =
  /^(\d{4}年?(?:[-/.年]\d{1,2}月?(?:[-/.月]\d{1,2}日?)?)?)\s*(?:~|～|—{1,2}|–|--|至|到|to)\s*\S{2,12}$|^(\d{4})年?\s*[-/]\s*(\d{4}|\d{2})年?$|^(?:\d{4}[./年]\S{1,6})\s*-\s*\d{4}\S{0,8}$/i;
const APPROXIMATE = /[约前后底初末中旬许世纪]|左右|以前|之前|之后|以后|年代|上半年|下半年|\d{2,3}0'?s$|^c(?:irca|a)?\.?\s*\d/i;
const PARTIAL =
  /^\d{4}\s*年?度?$|^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?份?$|^\d{1,2}[-\s][a-z]{3,9}\.?$|^[a-z]{3,9}\.?[-\s]\d{1,4}$|^\d{1,2}月(?:\d{1,2}[日号]?|份)?$|^\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[日号]$|季度?$|Q[1-4]|H[12]$/i;

/** The fault of a text that is not a date of its field. */
export function dateFault(text: string, rules: DateRules): Cast {
  if (isExcelError(text)) return unreadable('excel-error');
  if (isMissingWord(text)) return unreadable('missing-word');
  const plain = text.length > 200 ? '' : plainDate(text);
  if (plain === '') return fault(rules);
  if (isFormula(plain)) return unreadable('formula-in-cell');
  if (RELATIVE.test(plain)) return unreadable('relative-date');
  return serial(plain, rules) ?? range(plain, rules) ?? seen(plain, rules) ?? vague(plain, rules);
}

function fault({ type, example }: DateRules): Cast {
  return typeError(type, example === '' ? {} : { example });
}

/** 43831 or 43831.5: days since 1900 as Excel counts them. */
function serial(plain: string, { type, write }: DateRules): Cast | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  if (type === 'year' && (number < 18_000 || number > 60_000)) return null;
  const [year = 0, month = 0, day = 0] = serialDate(number).split('-').map(Number);
  return unreadable('date-serial', { typed: write(year, month, day, serialTime(number)) });
}

function range(plain: string, { type }: DateRules): Cast | null {
  const match = RANGE.exec(plain);
  if (!match) return null;
  const [, , from = '', to = ''] = match;
  if (from !== '' && !(type === 'year' && isSpan(from, to))) return null;
  const [low = '', high = ''] = from === '' ? plain.split(/~|～|[—–-]+|至|到|to/i) : [from, to];
  return unreadable('range-in-cell', { low: low.trim(), high: high.trim() });
}

/** 2023-24 is a school year; 2024-05 is a month. */
function isSpan(from: string, to: string): boolean {
  return to.length === 4 || Number(to) > 12 || Number(from.slice(2)) + 1 === Number(to);
}

const FORMS: Readonly<Record<SeenDate['form'], string>> = {
  iso: 'slash-date',
  slash: 'slash-date',
  chinese: 'chinese-date',
  compact: 'slash-date',
  'two-digit-year': 'two-digit-year',
  ambiguous: 'ambiguous-date',
};

/** A whole date in another form, or a day that there is not, or more or less than the field asks for. */
function seen(plain: string, rules: DateRules): Cast | null {
  const date = seenDate(plain);
  if (!date) return null;
  const { year, month, day, time, form } = date;
  const unreal = unrealDate(plain, date, rules);
  if (unreal) return unreadable(unreal);
  const typed = rules.write(year, month, Math.max(1, day), time);
  if (form === 'two-digit-year') return unreadable(form, { typed });
  if (rules.type === 'year') return unreadable('date-too-precise', { typed });
  if (form === 'ambiguous') return unreadable('ambiguous-date', { typed, other: rules.write(year, day, month, time) });
  return precise(date, rules, { typed }) ?? unreadable(FORMS[form], { typed });
}

function unrealDate(plain: string, { year, month, day }: SeenDate, { type, years }: DateRules): string | null {
  if (year < years.from || year > years.to) return type === 'year' ? 'year-implausible' : 'date-implausible';
  if (isEpoch(year, month, day, plain)) return 'date-implausible';
  // The day is nought where none was seen, and where someone typed it.
  return isRealDate(year, month, Math.max(1, day)) && !(day === 0 && /\D0{1,2}$/.test(plain)) ? null : 'impossible-date';
}

// The day nought of Excel and of databases.
function isEpoch(year: number, month: number, day: number, plain: string): boolean {
  return (year === 1900 && month === 1 && day === 0 && /\D0{1,2}(?:\s.*)?$/.test(plain)) || (year === 1899 && month === 12 && day >= 30);
}

/** A date that says more or less than the field asks for. */
function precise({ day, time, form }: SeenDate, { type }: DateRules, params: { readonly typed: string }): Cast | null {
  if (type === 'yearmonth') return day > 0 ? unreadable('date-too-precise', params) : null;
  if (day === 0) return unreadable('partial-date');
  if (type === 'datetime') return time === '' ? unreadable('time-missing') : null;
  return time !== '' && form === 'iso' ? unreadable('date-too-precise', params) : null;
}

function vague(plain: string, rules: DateRules): Cast {
  const [, short] = /^['’]?(\d{2})年?$/.exec(plain) ?? [];
  if (short !== undefined && rules.type === 'year') return unreadable('two-digit-year', { typed: rules.write(centuryOf(short), 1, 1, '') });
  if (rules.type === 'year' && /^-?\d{1,6}$/.test(plain)) return unreadable('year-implausible');
  if (PARTIAL.test(plain)) return unreadable('partial-date');
  if (/[\d一二三四五六七八九十〇]/.test(plain) && APPROXIMATE.test(plain)) return unreadable('approximate-date');
  if (/^\d{4}年?\s*[、,;/和及]\s*\d{4}/.test(plain)) return unreadable('several-numbers');
  return fault(rules);
}

/** ISO for the field's own type. */
export function isoWriter(type: DateRules['type']): DateRules['write'] {
  if (type === 'year') return (year) => isoYear(year);
  if (type === 'yearmonth') return (year, month) => `${isoYear(year)}-${two(month)}`;
  if (type === 'date') return isoDate;
  return (year, month, day, time) => `${isoDate(year, month, day)}T${time || '00:00:00'}`;
}
