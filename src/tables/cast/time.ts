/** Times of day and lengths of time. */
import type { Field } from '../../package/descriptor.ts';
import { two } from './calendar.ts';
import { asciiForms } from './characters.ts';
import { isRealTime, patternOf } from './date.ts';
import { isMissingWord } from './missing.ts';
import { type Cast, type CastText, repaired, unreadable, value } from './result.ts';
import { isExcelError, isFormula, typeError } from './text-faults.ts';

const TIME = /^(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?$/;
const SHORT = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Times of day: 15:00:00. */
export function compileTime(field: Field): CastText {
  const pattern = patternOf(field, 'time');
  const example = pattern ? { example: pattern.write(2024, 1, 5, '15:00:00') } : {};
  return (text) => {
    const read = pattern?.read(text);
    if (read) return clock(read.hours, read.minutes, read.seconds, read.fraction + read.zone, false);
    return (pattern ? null : isoTime(text)) ?? wordFault(text) ?? typeError('time', example);
  };
}

function isoTime(text: string): Cast | null {
  if (text.length > 20) return null;
  const match = TIME.exec(text);
  if (match) return clock(Number(match[1]), Number(match[2]), Number(match[3]), match[4] ?? '', false);
  const short = SHORT.exec(asciiForms(text));
  return short ? clock(Number(short[1]), Number(short[2]), Number(short[3] ?? 0), '', true) : null;
}

function clock(hours: number, minutes: number, seconds: number, rest: string, mended: boolean): Cast {
  if (!isRealTime(hours, minutes, seconds)) return unreadable('impossible-time');
  const canonical = `${two(hours)}:${two(minutes)}:${two(seconds)}${rest}`;
  return mended ? repaired('time-form', canonical, Number.NaN, { value: canonical }) : value(canonical);
}

const DURATION = /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** Lengths of time in ISO 8601: P1Y6M, PT90M. */
export function castDuration(text: string): Cast {
  return DURATION.test(text) ? value(text) : (wordFault(text) ?? typeError('duration'));
}

/** The faults that any type but text may have: Excel's errors, words for "none", formulas. */
export function wordFault(text: string): Cast | null {
  if (isExcelError(text)) return unreadable('excel-error');
  if (isMissingWord(text)) return unreadable('missing-word');
  return isFormula(text) ? unreadable('formula-in-cell') : null;
}
