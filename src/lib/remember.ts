/** Remembers what pure functions gave, where the same is asked again and again. */

/** The same function; of its newest answers at least `most` are kept, and no more than twice as many. */
export function remember<Arguments extends readonly (string | number | boolean)[], Answer extends object>(
  most: number,
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let newest = new Map<string, Answer>();
  let older = newest;
  return (...given) => {
    const key = JSON.stringify(given);
    const answer = newest.get(key) ?? older.get(key) ?? work(...given);
    newest.set(key, answer);
    if (newest.size >= most) [older, newest] = [newest, new Map()];
    return answer;
  };
}
