/** Where a headline may break. Chinese has no spaces, and browsers break it inside words; so the words are found here. */

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The pieces of a text between which a line may break; a text with spaces is one piece, since they break it well enough.
 * @example phrases('公开的数字逐条可查', 'zh') // ["公开的", "数字", "逐条", "可查"]
 */
export function phrases(text: string, lang: string): readonly string[] {
  if (lang !== 'zh') return [text];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of segmenterFor(lang).segment(text)) {
    const previous = pieces.at(-1);
    if (previous !== undefined && (!isWordLike || leans(previous, segment))) pieces[pieces.length - 1] = previous + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Whether a line may break between what stands before a number and the number: not after a short word (六安124个), yes after a phrase. */
export function mayBreakBefore(previous: unknown, lang: string): boolean {
  if (lang !== 'zh' || typeof previous !== 'string') return false;
  const last = phrases(previous, lang).at(-1) ?? '';
  return last.length > 3 || phrases(previous, lang).length > 1;
}

// A lone character leans on its neighbour (个, 的, 不), an opening mark on what it opens, and two short words make one phrase (中心城区).
function leans(previous: string, segment: string): boolean {
  if (/[（《“‘「]$/.test(previous)) return true;
  if (/[，。；：、！？]$/.test(previous)) return false;
  return segment.length === 1 || previous.length === 1 || (previous.length === 2 && segment.length === 2);
}

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}
