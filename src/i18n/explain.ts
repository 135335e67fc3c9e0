/** A metric in a plain sentence, derived from its definition: nobody writes it by hand, so it cannot drift. */
import type { Calculation, Term } from '../package/metric-definition.ts';
import { formatList } from './format.ts';
import { outcomeWords } from './outcome-words.ts';

/** The names that an explanation needs, in one language. */
export interface ExplainContext {
  readonly metricTitle: (name: string) => string;
  readonly resourceTitle: (name: string) => string;
  readonly fieldTitle: (resource: string, field: string) => string;
  /** A standard's title, whether it is a goal, and the table that is held against it. */
  readonly standard: (name: string) => { readonly title: string; readonly goal: boolean; readonly resource: string };
  readonly lang: string;
}

/** @example 用“中心城区社区用房”除以“结对的社区”。 / “Floor space provided” divided by “paired communities”. */
export function explain(calculation: Calculation, context: ExplainContext): string {
  const sentence = phrase(calculation, context);
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return context.lang === 'zh' ? `${sentence}。` : `${capital}.`;
}

function phrase(calculation: Calculation, context: ExplainContext): string {
  const zh = context.lang === 'zh';
  const term = (one: Term): string => termPhrase(one, context);
  switch (calculation.kind) {
    case 'figure': {
      const table = quoted(context.resourceTitle(calculation.resource));
      return zh ? `照来源登记在${table}表里的数，没有计算` : `as the source states it, entered in the table ${table}; nothing is computed`;
    }
    case 'column': {
      const table = quoted(context.resourceTitle(calculation.resource));
      const field = quoted(context.fieldTitle(calculation.resource, calculation.field));
      return zh ? `${table}表里每一行的${field}，没有计算` : `${field} in each row of the table ${table}; nothing is computed`;
    }
    case 'aggregate':
      return aggregatePhrase(calculation, context);
    case 'count': {
      const table = quoted(context.resourceTitle(calculation.resource));
      const where = wherePhrase(calculation.where, context);
      return zh
        ? `数一数${table}表里${where ? `${where}的` : ''}有几行`
        : `the number of rows of the table ${table}${where ? ` where ${where}` : ''}`;
    }
    case 'assessed':
      return assessedPhrase(calculation, context);
    case 'sum':
      return zh ? `把${formatList(calculation.terms.map(term), 'zh')}相加` : `the sum of ${formatList(calculation.terms.map(term), 'en')}`;
    case 'difference':
      return zh ? `从${term(calculation.of)}减去${term(calculation.minus)}` : `${term(calculation.of)} less ${term(calculation.minus)}`;
    case 'product':
      return zh ? `把${formatList(calculation.factors.map(term), 'zh')}相乘` : `${calculation.factors.map(term).join(' times ')}`;
    case 'ratio':
      return zh
        ? `用${term(calculation.numerator)}除以${term(calculation.denominator)}`
        : `${term(calculation.numerator)} divided by ${term(calculation.denominator)}`;
    case 'share':
      return zh
        ? `${term(calculation.part)}占${term(calculation.whole)}的百分比`
        : `${term(calculation.part)} as a percentage of ${term(calculation.whole)}`;
    case 'change':
      return zh
        ? `${term(calculation.of)}从${calculation.from}到${calculation.to}的变化`
        : `the change of ${term(calculation.of)} from ${calculation.from} to ${calculation.to}`;
    default:
      throw new Error(`unknown calculation: ${(calculation satisfies never as Calculation).kind}`);
  }
}

const METHODS = {
  sum: { zh: '之和', en: 'the sum of' },
  mean: { zh: '的平均数', en: 'the mean of' },
  median: { zh: '的中位数', en: 'the median of' },
  min: { zh: '的最小值', en: 'the least of' },
  max: { zh: '的最大值', en: 'the greatest of' },
} as const;

function aggregatePhrase(calculation: Extract<Calculation, { kind: 'aggregate' }>, context: ExplainContext): string {
  const { resource, field, method, by } = calculation;
  const table = quoted(context.resourceTitle(resource));
  const column = quoted(context.fieldTitle(resource, field));
  const groups = formatList(
    by.map((name) => quoted(context.fieldTitle(resource, name))),
    context.lang,
  );
  const where = wherePhrase(calculation.where, context);
  if (context.lang === 'zh')
    return `${table}表里${where ? `${where}的各行，` : ''}${column}${METHODS[method].zh}${groups ? `，按${groups}分开` : ''}`;
  return `${METHODS[method].en} ${column} in the table ${table}${where ? ` where ${where}` : ''}${groups ? `, by ${groups}` : ''}`;
}

function assessedPhrase({ standard, outcome, by, where }: Extract<Calculation, { kind: 'assessed' }>, context: ExplainContext): string {
  const { title, goal, resource } = context.standard(standard);
  const groups = formatList(
    by.map((name) => quoted(context.fieldTitle(resource, name))),
    context.lang,
  );
  const condition = wherePhrase(where, context);
  const word = outcomeWords(context.lang, goal)[outcome];
  const table = quoted(context.resourceTitle(resource));
  if (context.lang === 'zh')
    return `把${table}表里${condition ? `${condition}的` : ''}各行逐一对照${quoted(title)}${goal ? '目标' : '标准'}，数一数${word}的有几行${groups ? `，按${groups}分开` : ''}`;
  return `each row of the table ${table}${condition ? ` where ${condition}` : ''} is held against the ${goal ? 'goal' : 'standard'} ${quoted(title)}, and those that come out as “${word}” are counted${groups ? `, by ${groups}` : ''}`;
}

function termPhrase(term: Term, context: ExplainContext): string {
  if (term.kind === 'calculation') {
    return context.lang === 'zh' ? `（${phrase(term.calculation, context)}）` : `(${phrase(term.calculation, context)})`;
  }
  const title = quoted(context.metricTitle(term.metric));
  if (!term.at) return title;
  if (context.lang === 'zh') return `${title}（按${term.at === 'low' ? '下限' : '上限'}算）`;
  return `${title} (taken at its ${term.at === 'low' ? 'lower' : 'upper'} bound)`;
}

function wherePhrase(where: Readonly<Record<string, string | readonly string[]>>, { lang }: ExplainContext): string {
  const conditions = Object.entries(where).map(([field, value]) => `${field} = ${[value].flat().join(lang === 'zh' ? '或' : ' or ')}`);
  return formatList(conditions, lang);
}

function quoted(title: string): string {
  return `“${title}”`;
}
