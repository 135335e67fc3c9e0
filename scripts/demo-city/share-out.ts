/** Whole numbers that add up to what they must. */

/** Shares a total out by weight, by the method of largest remainders. */
export function shareOut(total: number, weights: ArrayLike<number>): number[] {
  const all = sumOf(weights);
  const exact = Array.from(weights, (weight) => (total * weight) / all);
  const shares = exact.map(Math.floor);
  const rest = total - sumOf(shares);
  const order = exact.map((_, place) => place).sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  for (const place of order.slice(0, rest)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}

/** The numbers moved by one here and there, evenly spread, until they add up to `total`; `allows` says where a number may go. */
export function fitTotal(numbers: Int32Array, total: number, allows: (place: number, value: number) => boolean): Int32Array {
  const fitted = Int32Array.from(numbers);
  const stride = strideOf(fitted.length);
  let lacking = total - sumOf(fitted);
  for (let turn = 0, idle = 0; lacking !== 0; turn++) {
    const place = (turn * stride) % fitted.length;
    const value = (fitted[place] ?? 0) + Math.sign(lacking);
    if (idle > fitted.length) throw new Error(`cannot be fitted: ${total}`);
    idle = allows(place, value) ? 0 : idle + 1;
    if (idle > 0) continue;
    fitted[place] = value;
    lacking -= Math.sign(lacking);
  }
  return fitted;
}

/** A step that visits each of so many places once before any again. */
export function strideOf(count: number): number {
  let stride = Math.max(1, Math.round(count * 0.618));
  while (commonFactor(stride, count) > 1) stride++;
  return stride;
}

/** What numbers add up to. */
export function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < numbers.length; place++) sum += numbers[place] ?? 0;
  return sum;
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}
