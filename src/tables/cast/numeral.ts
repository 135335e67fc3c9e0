/** Numbers in Chinese characters, alone or mixed with digits: 三百, 一千二百, 二〇二四, 12.5万, 1亿2千万. */

const DIGITS = new Map<string, number>();
for (const [index, forms] of ['〇零○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].entries()) {
  for (const form of forms) DIGITS.set(form, index);
}
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000, K: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, w: 1e4, W: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/** The characters that Chinese numerals are written with, for a regular expression's class. */
export const NUMERALS = '〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億';

/** The number that a numeral stands for, NaN where it is none or may be read in two ways (3万5). */
export function numeralValue(text: string): number {
  if (text.length > 40) return Number.NaN;
  if (/^[〇零○一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((sign) => DIGITS.get(sign)).join(''));
  const signs = text.match(/\d+(?:\.\d+)?|\D/g) ?? [];
  return rounded(total(signs));
}

interface Sum {
  /** What 万 and 亿 have closed. */
  readonly total: number;
  /** What stands since, up to 千. */
  readonly section: number;
  /** The digit that waits for its unit, NaN for none. */
  readonly digit: number;
  /** The last unit seen: a digit after more than 十 may be short for the next unit. */
  readonly unit: number;
}

/** Adds up sections of up to ten thousand: (一千 + 二百) × 万 + … */
function total(signs: readonly string[]): number {
  const start: Sum = { total: 0, section: 0, digit: Number.NaN, unit: 10 };
  const { total, section, digit, unit } = signs.reduce((sum, sign) => added(sum, sign, signs.length === 1), start);
  if (Number.isNaN(digit)) return total + section;
  // 三百五 and 3万5 are spoken shorthand for 350 and 35000, or not.
  return unit > 10 ? Number.NaN : total + section + digit;
}

const NONE: Sum = { total: Number.NaN, section: Number.NaN, digit: Number.NaN, unit: 10 };

function added(sum: Sum, sign: string, alone: boolean): Sum {
  const small = SMALL[sign];
  if (small !== undefined) return withSmall(sum, small);
  const large = LARGE[sign];
  if (large !== undefined) return withLarge(sum, large);
  const digit = DIGITS.get(sign) ?? Number(sign.trim() === '' ? Number.NaN : sign);
  if (Number.isNaN(digit) || !Number.isNaN(sum.digit)) return NONE;
  // 一百零五: after a nought the digit is what it is.
  return digit === 0 && !alone ? { ...sum, unit: 10 } : { ...sum, digit };
}

function withSmall({ total, section, digit }: Sum, unit: number): Sum {
  // 十二 begins with its unit and means 一十二.
  const times = Number.isNaN(digit) && section === 0 && unit === 10 ? 1 : digit;
  return { total, section: section + times * unit, digit: Number.NaN, unit };
}

function withLarge({ total, section, digit }: Sum, unit: number): Sum {
  const before = section + (Number.isNaN(digit) ? 0 : digit);
  if (before === 0 && total === 0) return NONE;
  // 一万二千亿: all that stands before the greater unit is counted in it.
  const closed = unit > 1e4 && total < unit ? (total + before) * unit : total + before * unit;
  return { total: closed, section: 0, digit: Number.NaN, unit };
}

// 1.2 × 1e8 and the like must not print as 119999999.99999999.
function rounded(number: number): number {
  return Number(number.toPrecision(15));
}
