/** A standard in plain sentences, derived from its definition: nobody writes them by hand, so they cannot drift. */
import type { ProseNode, StandardBand, StandardParameter } from '../model.ts';
import { formatList } from './format.ts';

export interface StandardNames {
  readonly title: string;
  /** What the size is called; '' where the standard does not go by one. */
  readonly size: string;
  /** A value that a band is for, as people call it. */
  readonly label: (field: string, value: string) => string;
  readonly lang: string;
}

/** The sentence of a band. @example 中心城区：服务群众专项经费不少于12万元／社区／年。 */
export function explainBand(band: StandardBand, names: StandardNames): readonly ProseNode[] {
  const groups = Object.entries(band.where).map(([field, values]) =>
    formatList(
      values.map((value) => names.label(field, value)),
      names.lang,
    ),
  );
  const place = formatList(groups, names.lang);
  if (names.lang === 'zh') return [`${place && `${place}：`}${names.title}`, ...ruleInChinese(band, names.size), '。'];
  return [`${names.title}${place && ` (${place})`}`, ...ruleInEnglish(band, names.size), '.'];
}

function ruleInChinese({ rule }: StandardBand, size: string): readonly ProseNode[] {
  switch (rule.kind) {
    case 'at-least':
      return ['不少于', number(rule.value)];
    case 'at-least-per':
      return [`按${size}算，不少于`, number(rule.value), ...(rule.least ? ['；再小也不少于', number(rule.least)] : [])];
    case 'one-per':
      return [`按${size}配，`, number(rule.value), '；除不尽的，下限进一取整'];
    case 'paired':
      return ['：至少有一家结对单位，而且这家单位不再与别处结对'];
    default:
      throw new Error(`unknown rule: ${(rule satisfies never as StandardBand['rule']).kind}`);
  }
}

function ruleInEnglish({ rule }: StandardBand, size: string): readonly ProseNode[] {
  switch (rule.kind) {
    case 'at-least':
      return [': not less than ', number(rule.value)];
    case 'at-least-per':
      return [`, by ${size}: not less than `, number(rule.value), ...(rule.least ? [', and never less than ', number(rule.least)] : [])];
    case 'one-per':
      return [`, by ${size}: `, number(rule.value), '; the least is rounded up to a whole number'];
    case 'paired':
      return [': at least one partner unit, and none that is also paired elsewhere'];
    default:
      throw new Error(`unknown rule: ${(rule satisfies never as StandardBand['rule']).kind}`);
  }
}

/** The answer to a question that a column asks: 是否主城区为“是”. */
export function yesOrNo(question: string, answer: 'true' | 'false', lang: string): string {
  if (lang === 'zh') return `${question}为“${answer === 'true' ? '是' : '否'}”`;
  return `${question}: ${answer === 'true' ? 'yes' : 'no'}`;
}

// The sentence says "not less than": the number comes without a word of its own.
function number({ observation }: StandardParameter): ProseNode {
  return { tag: 'value', attributes: { id: observation, plain: 'true', unit: 'true' } };
}
