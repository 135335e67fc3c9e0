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

/**
 * The clauses of a text, each with the mark that ends it: a headline breaks between them before it breaks inside one.
 * @example clauses('待遇连涨，每年涨多少没有说', 'zh') // ["待遇连涨，", "每年涨多少没有说"]
 */
export function clauses(text: string, lang: string): readonly string[] {
  return lang === 'zh' ? (text.match(/[^，。；：！？]*[，。；：！？]+[”’》」）]*|[^，。；：！？]+$/g) ?? [text]) : [text];
}

/**
 * The nodes of a headline, clause by clause; what is not text belongs to the clause around it.
 * @example clauseNodes(['共', value, '个，可查'], 'zh') // [['共', value, '个，'], ['可查']]
 */
export function clauseNodes<Node>(nodes: readonly (Node | string)[], lang: string): readonly (readonly (Node | string)[])[] {
  const found: (Node | string)[][] = [[]];
  for (const node of nodes) {
    const parts: readonly (Node | string)[] = typeof node === 'string' ? clauses(node, lang) : [node];
    for (const part of parts) {
      found.at(-1)?.push(part);
      if (typeof part === 'string' && lang === 'zh' && /[，。；：！？][”’》」）]*$/.test(part)) found.push([]);
    }
  }
  return found.filter((clause) => clause.length > 0);
}

/** Whether a line may break between what stands before a number and the number: not after a short word (六安124个), yes after a long one; a mark breaks by itself. */
export function mayBreakBefore(previous: unknown, lang: string): boolean {
  if (lang !== 'zh' || typeof previous !== 'string') return false;
  const last = phrases(previous, lang).at(-1) ?? '';
  return last.length > 3 && !/[，。；：、]$/.test(last);
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
