/** Sums of decimal numbers without rounding: 0.1 + 0.2 is 0.3, and a million rows add up to the last digit. */

/** What a plain number can hold without loss while digits are added up. */
const SAFE = 2 ** 52;

/** Characters of a number that is added up as it is. */
const SHORT = 15;
const POWERS = Array.from({ length: SHORT + 1 }, (_, scale) => 10 ** scale);

interface Part {
  /** Not yet carried over: always an exact integer below 2^53. */
  near: number;
  far: bigint;
}

/** The sum of numbers written as plain decimals (`-12.50`); empty texts count for nothing. A plain decimal without trailing zeros. */
export function sumExactly(texts: Iterable<string>): string {
  const near = new Float64Array(SHORT + 1);
  const byScale = new Map<number, Part>();
  for (const text of texts) if (text !== '' && !addShort(near, text)) add(byScale, text);
  near.forEach((sum, scale) => {
    partOf(byScale, scale).far += BigInt(sum);
  });
  return total(byScale);
}

// Nearly all numbers are short: their digits are a whole number that a double holds, found without cutting the text.
function addShort(near: Float64Array, text: string): boolean {
  if (text.length > SHORT || text.indexOf('e') !== -1 || text.indexOf('E') !== -1) return false;
  const point = text.indexOf('.');
  const scale = point === -1 ? 0 : text.length - point - 1;
  const sum = (near[scale] ?? 0) + (scale === 0 ? Number(text) : Math.round(Number(text) * (POWERS[scale] ?? 1)));
  if (sum > SAFE || sum < -SAFE) return false;
  near[scale] = sum;
  return true;
}

function partOf(byScale: Map<number, Part>, scale: number): Part {
  const part = byScale.get(scale) ?? { near: 0, far: 0n };
  byScale.set(scale, part);
  return part;
}

function add(byScale: Map<number, Part>, text: string): void {
  const { digits, scale } = parsed(text);
  const part = partOf(byScale, scale);
  if (digits.length > 15) part.far += BigInt(digits);
  else part.near += Number(digits);
  if (part.near > SAFE || part.near < -SAFE) carry(part);
}

function carry(part: Part): void {
  part.far += BigInt(part.near);
  part.near = 0;
}

// 12.50 is 1250 at scale 2; 1.5e3 is 15 at scale −2.
function parsed(text: string): { digits: string; scale: number } {
  const exponentAt = text.search(/e/i);
  const mantissa = exponentAt === -1 ? text : text.slice(0, exponentAt);
  const exponent = exponentAt === -1 ? 0 : Number(text.slice(exponentAt + 1));
  const point = mantissa.indexOf('.');
  if (point === -1) return { digits: mantissa, scale: -exponent };
  return { digits: mantissa.slice(0, point) + mantissa.slice(point + 1), scale: mantissa.length - point - 1 - exponent };
}

function total(byScale: ReadonlyMap<number, Part>): string {
  const scale = Math.max(0, ...byScale.keys());
  let sum = 0n;
  for (const [own, part] of byScale) {
    carry(part);
    sum += part.far * 10n ** BigInt(scale - own);
  }
  return decimal(sum, scale);
}

function decimal(sum: bigint, scale: number): string {
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sum < 0n && /[1-9]/.test(digits) ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}
