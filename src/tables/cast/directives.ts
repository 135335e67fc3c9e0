/** The directives of a date pattern: what each matches, and which part of a date it gives. */

/** Directives that stand for several. */
export const SHORT: Readonly<Record<string, string>> = {
  '%T': '%H:%M:%S',
  '%X': '%H:%M:%S',
  '%R': '%H:%M',
  '%r': '%I:%M:%S %p',
  '%D': '%m/%d/%y',
  '%x': '%m/%d/%y',
  '%F': '%Y-%m-%d',
  '%c': '%a %b %e %H:%M:%S %Y',
  '%h': '%b',
};

const NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAYS = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|星期[一二三四五六日天]|周[一二三四五六日]';

/** What a directive matches; the name of the part that it gives comes first. */
export const PARTS: Readonly<Record<string, readonly [part: string, shape: string]>> = {
  Y: ['year', '\\d{4}'],
  y: ['shortYear', '\\d{2}'],
  m: ['month', '1[0-2]|0?[1-9]'],
  b: ['monthName', NAMES],
  B: ['monthName', NAMES],
  d: ['date', '3[01]|[12]\\d|0?[1-9]'],
  e: ['date', '\\s?(?:3[01]|[12]\\d|0?[1-9])'],
  j: ['dayOfYear', '\\d{1,3}'],
  H: ['hours', '2[0-3]|[01]?\\d'],
  I: ['hours', '1[0-2]|0?[1-9]'],
  M: ['minutes', '[0-5]?\\d'],
  S: ['seconds', '[0-5]?\\d'],
  f: ['fraction', '\\d{1,9}'],
  p: ['half', '[ap]\\.?m\\.?|上午|下午'],
  z: ['zone', 'z|[+-]\\d{2}:?\\d{2}'],
  Z: ['zoneName', '[a-z]{1,5}'],
  a: ['', DAYS],
  A: ['', DAYS],
};
