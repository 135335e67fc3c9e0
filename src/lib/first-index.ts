/**
 * The first index below `length` at which `holds`, where it is false before and true from there on; `length` where it never is.
 * @example firstIndex(3, (index) => [1, 4, 9][index] > 3) // 1
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
