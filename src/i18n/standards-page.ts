/** The words of the pages on standards and of the calculator. The page and its script read the same ones. No sentence holds a number. */
import { outcomeWords } from './outcome-words.ts';

const zh = {
  nav: '标准',
  title: '标准：该有多少',
  intro: '来源写明的标准，一条一条列出。每个数都能点开，看到它在来源的哪一段、原话怎么说。',
  one: (title: string) => `标准：${title}`,
  rule: '怎么规定',
  kind: '是什么',
  goalText: '目标，不是标准要求。没有达到，不等于不达标；达标情况的合计里不算它。',
  basis: '出自哪里',
  heldAgainst: '拿什么对照',
  column: (table: string, column: string) => `${table}的“${column}”一列`,
  pairs: (table: string) => `${table}`,
  noRegister: '没有公开的名册，所以本站只列标准，不说谁达标、谁没达标。',
  template: '有了这张表就能逐个对照',
  crossing: '两个要求在哪里衔接',
  crossingText: (size: string) => `${size}不到这个数的，按最低的算；超过的，按${size}算。`,
  unsaid: '来源没有说的',
  results: '对照结果',
  resultsText: (period: string) => `${period}的登记册，逐个对照。缺数、说不准的单列，不算达标，也不算未达标。`,
  outcomes: outcomeWords('zh', false),
  of: '合计',
  whole: '全部',
  by: (field: string) => `按${field}`,
  outside: '不在标准范围内',
  noValue: '没有填写',
  why: '为什么',
  reasons: (reason: string, count: string) => `${reason}：${count}个`,
  spread: (rows: string) => `分散在${rows}之间`,
  claimed: '和来源的说法对一对',
  claimedText: '来源的说法',
  counted: '登记册里数出来的',
  gap: '相差',
  gapNone: '两个数一致。',
  gapSplit: '差在未达标的和无法判断的。两样分开列，不混在一起。',
  gapOther: '登记册里对照的总数与来源的说法不一样多，差别不能全归到这两类。',
  bar: (met: string, notMet: string, cannotTell: string) => `达标${met}，未达标${notMet}，无法判断${cannotTell}`,
  key: '实心是达标，浅色带边是未达标，虚线空格是无法判断。',
  calculator: '标准计算器',
  calculatorIntro: (size: string) => `填上${size}，看按标准该有多少。用的是来源写明的标准，算法与对照时一样。`,
  calculatorLink: '填个数，算一算',
  example: '填进去的数只是拿来算的，不是公布的数字。',
  submit: '算一算',
  withoutScript: '浏览器没有开启JavaScript，填了数也不会算。请查下面的表，常见的数都在里面。',
  given: (size: string, place: string) => `按${size}${place && `、${place}`}算：`,
  invalid: '请填一个大于零的整数。',
  notHeld: '来源的标准没有说到这一类。',
  noSize: (size: string) => `不看${size}，直接写明。`,
  table: '常见的数，直接查',
  tableText: (size: string) => `下面的${size}是举例，方便查找，不对应任何一个地方。每一格都写着算式，算式里的标准可以点开。`,
  fixed: (size: string) => `与${size}无关的标准`,
  fixedText: (size: string) => `${size}不同，要求一样。`,
  everywhere: '都一样',
  share: '网址里记着填的数，可以收藏，也可以发给别人。',
  equals: ' = ',
  nearly: ' ≈ ',
  below: (product: string) => `，不到最低的，按最低的${product}算`,
  roundedUp: '，进一取整',
  roundedDown: '，取整',
  atLeast: '至少',
  paired: '至少有一家结对单位，而且这家单位不再与别处结对',
};

export type StandardsPageWords = typeof zh;

const en: StandardsPageWords = {
  nav: 'Standards',
  title: 'Standards: how much there should be',
  intro:
    'The standards that the source states, one by one. Each number leads to its paragraph of the source and to the words that carry it.',
  one: (title) => `Standard: ${title}`,
  rule: 'What is asked',
  kind: 'What it is',
  goalText:
    'A goal, not a requirement. What has not reached it does not fall short of the standards for that, and no count of them includes it.',
  basis: 'Where it is from',
  heldAgainst: 'What is held against it',
  column: (table, column) => `the column “${column}” of ${table}`,
  pairs: (table) => table,
  noRegister: 'No register is published, so this site lists the standard and says of nobody whether it is met.',
  template: 'The table with which it could be told',
  crossing: 'Where the two requirements meet',
  crossingText: (size) => `With fewer ${size} the lowest amount is asked; with more, the amount goes by ${size}.`,
  unsaid: 'What the source does not say',
  results: 'How they stand',
  resultsText: (period) =>
    `The register of ${period}, one by one. Those without a number, or without an exact one, stand apart: they count neither as met nor as not met.`,
  outcomes: { met: 'Met', 'not-met': 'Not met', 'cannot-tell': 'Cannot be told' },
  of: 'All',
  whole: 'All',
  by: (field) => `By ${field}`,
  outside: 'Not held to it',
  noValue: 'not filled in',
  why: 'Why',
  reasons: (reason, count) => `${reason}: ${count}`,
  spread: (rows) => `spread over ${rows}`,
  claimed: 'Beside what the source says',
  claimedText: 'The source says',
  counted: 'Counted in the register',
  gap: 'Difference',
  gapNone: 'The two agree.',
  gapSplit: 'The difference is made of those that do not meet it and those of which it cannot be told, kept apart.',
  gapOther:
    'The register holds another number to the standard than the source speaks of, so these two do not explain all of the difference.',
  bar: (met, notMet, cannotTell) => `met ${met}, not met ${notMet}, cannot be told ${cannotTell}`,
  key: 'Solid: met. Pale with an edge: not met. Dashed and empty: cannot be told.',
  calculator: 'Calculator',
  calculatorIntro: (size) =>
    `Type in the number of ${size} to see what the standards ask for. They are those of the source, applied as they are everywhere on this site.`,
  calculatorLink: 'Type in a number and see',
  example: 'What is typed in is only calculated with; it is no published figure.',
  submit: 'Calculate',
  withoutScript: 'JavaScript is off in this browser, so nothing will be calculated. The tables below have the common sizes.',
  given: (size, place) => `For ${size}${place && `, ${place}`}:`,
  invalid: 'Type in a whole number above zero.',
  notHeld: 'The source’s standard does not speak of this kind.',
  noSize: (size) => `Stated outright, whatever the number of ${size}.`,
  table: 'Common sizes, to look up',
  tableText: (size) =>
    `The numbers of ${size} below are examples to look up; they are those of no real place. Each cell has its arithmetic, and the standards in it lead to their proof.`,
  fixed: (size) => `Standards that do not go by ${size}`,
  fixedText: (size) => `The same is asked whatever the number of ${size}.`,
  everywhere: 'Everywhere',
  share: 'The address keeps what was typed in: it can be saved or sent to somebody.',
  equals: ' = ',
  nearly: ' ≈ ',
  below: (product) => `, which is below the lowest amount, so ${product}`,
  roundedUp: ', rounded up',
  roundedDown: ', rounded down',
  atLeast: 'at least',
  paired: 'At least one partner unit, and none that is also paired elsewhere',
};

/** Other words where a goal is meant. */
const zhGoal: Partial<StandardsPageWords> = {
  one: (title) => `目标：${title}`,
  rule: '目标多少',
  outcomes: outcomeWords('zh', true),
  outside: '不在目标范围内',
  resultsText: (period) => `${period}的登记册，逐个对照。缺数、说不准的单列，不算达到，也不算没有达到。`,
  noRegister: '没有公开的名册，所以本站只列目标，不说谁达到、谁没有达到。',
  bar: (met, notMet, cannotTell) => `达到${met}，没有达到${notMet}，无法判断${cannotTell}`,
  key: '实心是达到，浅色带边是没有达到，虚线空格是无法判断。',
};

const enGoal: Partial<StandardsPageWords> = {
  one: (title) => `Goal: ${title}`,
  rule: 'What is aimed at',
  outcomes: { met: 'Reached', 'not-met': 'Not reached', 'cannot-tell': 'Cannot be told' },
  outside: 'Not meant by it',
  resultsText: (period) =>
    `The register of ${period}, one by one. Those without a number, or without an exact one, stand apart: they count neither as having reached it nor as not.`,
  noRegister: 'No register is published, so this site lists the goal and says of nobody whether it is reached.',
  bar: (met, notMet, cannotTell) => `reached ${met}, not reached ${notMet}, cannot be told ${cannotTell}`,
  key: 'Solid: reached. Pale with an edge: not reached. Dashed and empty: cannot be told.',
};

const zhOfGoal = { ...zh, ...zhGoal };
const enOfGoal = { ...en, ...enGoal };

/** The words in a language, for standards or for a goal; a language that the program does not speak reads English. */
export function standardsPageWords(lang: string, goal = false): StandardsPageWords {
  if (goal) return lang === 'zh' ? zhOfGoal : enOfGoal;
  return lang === 'zh' ? zh : en;
}
