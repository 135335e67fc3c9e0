/** Checks of standards.yaml, and of metrics that count by it: what each says. */
import type { Check } from './check.ts';

export const standardChecks: Readonly<Record<string, Check>> = {
  'standard-duplicate': {
    level: 'error',
    zh: ['标准“{name}”在第 {first} 行已经定义过。', '改掉其中一个名字，或删掉一个。'],
    en: ['The standard “{name}” is already defined in line {first}.', 'Rename or delete one of them.'],
  },
  'standard-register': {
    level: 'error',
    zh: ['“{name}”说的登记册“{register}”没有。', '改成其中之一：{known}。'],
    en: ['“{name}” speaks of the register “{register}”, which is not there.', 'Use one of: {known}.'],
  },
  'standard-field': {
    level: 'error',
    zh: ['标准“{name}”用到的列“{field}”，表“{resource}”里没有。', '改成其中之一：{known}。'],
    en: ['The standard “{name}” uses the column “{field}”, which the table “{resource}” does not have.', 'Use one of: {known}.'],
  },
  'standard-unit': {
    level: 'error',
    zh: ['标准“{name}”按 {asked} 提要求，列“{field}”却是 {found}，对不上。', '改正这一列的单位或类型，或者换一列。'],
    en: [
      'The standard “{name}” asks in {asked}, but the column “{field}” is in {found}.',
      'Correct the unit or type of the column, or use another column.',
    ],
  },
  'standard-unit-rule': {
    level: 'error',
    zh: [
      '标准“{name}”按大小提要求，指标“{metric}”的单位却是 {found}，看不出每多少要多少。',
      '用“多少/每多少”的单位，例如 m2/100 households；要求与大小无关的，规则用 at-least。',
    ],
    en: [
      'The standard “{name}” goes by size, but the unit of “{metric}” is {found}: it does not say how much for how much.',
      'Use a unit such as m2/100 households; for what does not go by size use the rule at-least.',
    ],
  },
  'standard-bound': {
    level: 'error',
    zh: [
      '标准“{name}”要用指标“{metric}”的数，可它不是一个能拿来当界线的数。',
      '“不少于”要一个大于零的确数或下限；“每多少配一个”要一个确数或区间，两端都要有。',
    ],
    en: [
      'The standard “{name}” takes its number from “{metric}”, which is no single number to draw a line at.',
      '“At least” needs one exact number or lower bound above zero; “one for so many” needs one number, or a range with both ends.',
    ],
  },
  'calculator-size': {
    level: 'error',
    zh: ['计算器问的是“{field}”，可没有标准看它。', '改成其中之一：{known}。'],
    en: ['The calculator asks for “{field}”, which no standard goes by.', 'Use one of: {known}.'],
  },
  'unknown-standard': {
    level: 'error',
    zh: ['“{name}”要按标准“{standard}”来数，可没有这条标准。', '改成其中之一：{known}。'],
    en: ['“{name}” counts by the standard “{standard}”, which is not defined.', 'Use one of: {known}.'],
  },
  'assessed-period': {
    level: 'error',
    zh: [
      '“{name}”按标准“{standard}”来数，没有说数哪一年：登记册一个对象每年一行，会重复数。',
      '加一行 period: {field} 逐年数，或者在 where 里写定一年。',
    ],
    en: [
      '“{name}” counts by the standard “{standard}” without saying for which period: the register has a row for each, and all would be counted.',
      'Add period: {field} to count each of them, or name one in where.',
    ],
  },
  'assessed-register': {
    level: 'error',
    zh: ['“{name}”按标准“{standard}”来数，可数据里没有登记册“{register}”。', '补上这张表，或者删掉这个指标。'],
    en: [
      '“{name}” counts by the standard “{standard}”, but the package has no register “{register}”.',
      'Add its table, or delete the metric.',
    ],
  },
};
