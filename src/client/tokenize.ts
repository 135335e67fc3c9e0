/** Words as a reader types them: Latin words and numbers whole, Chinese as single characters and adjacent pairs. */
const WORD = /[\p{Script=Han}]+|[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu;
const HAN = /\p{Script=Han}/u;

/** Terms for the index: every character and every two neighbours, so that any two adjacent characters find. */
export function indexTerms(text: string): string[] {
  return words(text).flatMap((word) => (HAN.test(word) ? [...word, ...pairs(word)] : latin(word)));
}

/** Terms of a query: pairs only, where there are two characters, so that 社区 does not find every 社 and every 区. */
export function queryTerms(text: string): string[] {
  return words(text).flatMap((word) => (HAN.test(word) && [...word].length > 1 ? pairs(word) : latin(word)));
}

function words(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

// 90,160 is found as it is printed and as it is typed.
function latin(word: string): string[] {
  const plain = word.replaceAll(',', '');
  return plain === word ? [word] : [word, plain];
}

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
