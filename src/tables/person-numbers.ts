/** Numbers that belong to people: identity cards, mobile phones, bank cards, private mail. Each is told only with its middle masked. */

export type PersonalCode = 'identity-number' | 'phone-number' | 'bank-card' | 'email-address';

/** What a column's name says that its numbers are. */
export interface Hints {
  readonly identity: boolean;
  readonly phone: boolean;
  readonly card: boolean;
}

export interface Personal {
  readonly code: PersonalCode;
  /** 110***********1234 */
  readonly masked: string;
}

const GAP = '[\\s\\u200b-\\u200d\\u2060\\-\\u2010-\\u2015\\u2212]{0,2}';
// Neither part of a longer number or code nor of a decimal.
const BEFORE = '(?<![0-9A-Za-z]|\\d\\.)';
const AFTER = '(?![0-9A-Za-z]|\\.\\d)';
const IDENTITY = new RegExp(`${BEFORE}[1-9](?:${GAP}\\d){16}${GAP}[\\dXx]${AFTER}`, 'g');
const OLD_IDENTITY = new RegExp(`${BEFORE}[1-9]\\d{14}${AFTER}`, 'g');
const CARD = new RegExp(`${BEFORE}[3-6](?:${GAP}\\d){15,18}${AFTER}`, 'g');

const PREFIX = `(?:(?:\\+|00)?86${GAP}|0)?`;
const AFTER_WORD = '(?:(?<=tel|phone|mobile)|(?<![0-9A-Za-z¥￥$€]|\\d\\.|[¥￥$€]\\s))';
const NO_AMOUNT = '(?!\\s*(?:[元万亿吨米人户个件次条套股%％]|平方|立方|公[里斤顷])|,\\d{3}(?!\\d))';
const PHONE = new RegExp(`${AFTER_WORD}${PREFIX}(1[3-9]\\d{9})${AFTER}${NO_AMOUNT}`, 'gi');
const SPACED_PHONE = new RegExp(
  `(?<!\\d${GAP})${AFTER_WORD}${PREFIX}(1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4})${AFTER}(?!${GAP}\\d)${NO_AMOUNT}`,
  'gi',
);

const PRIVATE_MAIL =
  /(?<=[\w.+-])@(?:(?:vip\.)?(?:qq|163|126|139|sina|foxmail)|gmail|hotmail|outlook|live|yahoo|icloud|aliyun|sohu|yeah|189|21cn|wo)\.(?:com(?:\.cn)?|cn|net)(?![\w-])/gi;

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LAST_BIRTH_YEAR = 2026;
const FEWEST_DIGITS = 11;

/** What of a person a text holds; empty for nearly every text, and then fast. */
export function findPersonal(text: string, hints: Hints): readonly Personal[] {
  const found: Personal[] = text.includes('@') ? mails(text) : [];
  if (text.length < FEWEST_DIGITS || !hasCandidate(text, hints)) return found;
  const plain = plainDigits(text);
  // In a column of such numbers one with a wrong check digit is a person's all the same, mistyped.
  const identities = matches(plain, IDENTITY).filter(hints.identity ? isIdentityShape : isIdentityNumber);
  if (hints.identity) identities.push(...matches(plain, OLD_IDENTITY).filter(isOldIdentityNumber));
  const phones = [...new Set([...matches(plain, PHONE), ...matches(plain, SPACED_PHONE)])];
  const cards = hints.card ? matches(plain, CARD).filter(isCardNumber) : [];
  found.push(
    ...identities.map((number) => masked('identity-number', number, 3)),
    ...phones.map((number) => masked('phone-number', number, 3)),
    ...cards.filter((number) => !identities.includes(number)).map((number) => masked('bank-card', number, 4)),
  );
  return found;
}

/** True for a cell that is nothing but `length` digits: among many such, a few look like a person's number by chance. */
export function isDigits(cell: string, length: number): boolean {
  return cell.length === length && /^[1-9]\d+$/.test(cell);
}

/** Resident identity number of 18 places: a province, a day that was, and the check digit of ISO 7064 MOD 11-2. */
export function isIdentityNumber(number: string): boolean {
  if (!isIdentityShape(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

function isIdentityShape(number: string): boolean {
  return PROVINCES.has(number.slice(0, 2)) && isDay(number.slice(6, 14));
}

function isOldIdentityNumber(number: string): boolean {
  return PROVINCES.has(number.slice(0, 2)) && isDay(`19${number.slice(6, 12)}`);
}

function isDay(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6))];
  if (year < 1900 || year > LAST_BIRTH_YEAR || month < 1 || month > 12) return false;
  return date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// 62 is UnionPay, 4 Visa, 5 Mastercard, 3 JCB and American Express; the last digit is Luhn's.
function isCardNumber(number: string): boolean {
  if (!/^(?:62|[345])/.test(number)) return false;
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([whole, part]) => (part ?? whole).replace(/[^\dXx]/g, '').toUpperCase());
}

function mails(text: string): Personal[] {
  return [...text.matchAll(PRIVATE_MAIL)].map((match) => {
    const name = /[\w.+-]+$/.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0] ?? '';
    return { code: 'email-address', masked: `${name.slice(0, 1)}***${match[0]}` };
  });
}

function masked(code: PersonalCode, number: string, shown: number): Personal {
  return { code, masked: `${number.slice(0, shown)}${'*'.repeat(number.length - shown - 4)}${number.slice(-4)}` };
}

// A loop, not a pattern: it runs over every longer cell of a million rows, and nearly always ends without a candidate.
function hasCandidate(text: string, hints: Hints): boolean {
  let [start, digits, gap, spaced] = [0, 0, 0, false];
  for (let index = 0; index <= text.length; index++) {
    const code = narrowCode(index < text.length ? text.charCodeAt(index) : 0);
    if (code >= 0x30 && code <= 0x39) {
      if (digits === 0) start = index;
      else if (gap > 0) spaced = true;
      digits++;
      gap = 0;
    } else if (digits > 0 && gap < 2 && isGap(code)) gap++;
    else {
      if (digits >= FEWEST_DIGITS && (spaced || mayBePersonal(text, start, digits, hints))) return true;
      [digits, gap, spaced] = [0, 0, false];
    }
  }
  return false;
}

function narrowCode(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

function isGap(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 0x2d || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x2212 || (code >= 0x2000 && code <= 0x2060);
}

// A run of digits without gaps: 11 to 15 may be a phone number with its prefix, 15 to 19 a card.
function mayBePersonal(text: string, start: number, digits: number, hints: Hints): boolean {
  if (digits === 18) return hints.card || hints.identity || isIdentityNumber(plainDigits(text.slice(start, start + 18)));
  if (digits === 11) return /^1[3-9]/.test(plainDigits(text.slice(start, start + 2)));
  return digits < 20;
}

function plainDigits(text: string): string {
  return /[\uff01-\uff5e]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(narrowCode(wide.charCodeAt(0))))
    : text;
}
