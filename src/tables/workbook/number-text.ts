/** Excel keeps 15 digits of a number and shows no more. */
const DIGITS = 15;

/** A number in plain digits: 0.3 where the binary sum is 0.30000000000000004, and never 1e21 or 1e-7. */
export function numberText(value: number): string {
  const whole = String(value);
  const shown = whole.length <= DIGITS || isLong(value) ? whole : String(Number(value.toPrecision(DIGITS)));
  return /e/.test(shown) ? plainDigits(shown) : shown;
}

/** True for a whole number with more digits than Excel keeps, such as an identity number: its end is lost. */
export function isLong(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) >= 10 ** DIGITS;
}

function plainDigits(scientific: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(scientific) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? `${sign}${digits.padEnd(point, '0')}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
