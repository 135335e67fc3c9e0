/** Checks of metrics.yaml and checks.yaml: what each says. */
import type { Check } from './check.ts';

export const metricChecks: Readonly<Record<string, Check>> = {
  'metric-duplicate': {
    level: 'error',
    zh: ['指标“{name}”在第 {first} 行已经定义过。', '改掉其中一个名字，或删掉一个。'],
    en: ['The metric “{name}” is already defined in line {first}.', 'Rename or delete one of them.'],
  },
  'unknown-metric': {
    level: 'error',
    zh: ['“{name}”用到的指标“{metric}”没有定义。', '检查名字；指标都在 metrics.yaml 里。'],
    en: ['“{name}” uses the metric “{metric}”, which is not defined.', 'Check the name; metrics are defined in metrics.yaml.'],
  },
  'unknown-resource': {
    level: 'error',
    zh: ['“{name}”用到的表“{resource}”没有登记。', '改成其中之一：{known}。'],
    en: ['“{name}” uses the table “{resource}”, which is not listed.', 'Use one of: {known}.'],
  },
  'unknown-field': {
    level: 'error',
    zh: ['表“{resource}”里没有列“{field}”。', '改成其中之一：{known}。'],
    en: ['The table “{resource}” has no column “{field}”.', 'Use one of: {known}.'],
  },
  'not-a-figures-table': {
    level: 'error',
    zh: ['表“{resource}”没有 figure 列，不能按名字取数。', '用 calculation: column，或者换一张有 figure 列的表。'],
    en: ['The table “{resource}” has no column figure to look a name up in.', 'Use calculation: column, or a table with a column figure.'],
  },
  'field-not-numeric': {
    level: 'error',
    zh: ['“{name}”要对列“{field}”做 {method}，而它的类型是 {type}，不是数。', '换一列，或者在 datapackage.json 里改正类型。'],
    en: [
      '“{name}” takes the {method} of the column “{field}”, whose type is {type}, not a number.',
      'Use another column, or correct its type in datapackage.json.',
    ],
  },
  'figure-missing': {
    level: 'error',
    zh: ['表“{resource}”里没有 figure 为“{figure}”的行。', '在表里加上这一行，或者改正指标的名字。'],
    en: ['The table “{resource}” has no row whose figure is “{figure}”.', 'Add the row, or correct the name of the metric.'],
  },
  cycle: {
    level: 'error',
    zh: ['指标“{metric}”绕了一圈又用到它自己（经过“{through}”）。', '改掉其中一步，让计算有个起点。'],
    en: ['The metric “{metric}” is made from itself, by way of “{through}”.', 'Change one step, so that the calculation has a beginning.'],
  },
  'unit-clash': {
    level: 'error',
    zh: ['“{name}”把不同单位的数放在一起：{left} 与 {right}。', '只有同一单位的数才能相加、相减、比较；检查用到的指标。'],
    en: [
      '“{name}” puts different units together: {left} and {right}.',
      'Only numbers of one unit can be added, subtracted or compared; check the metrics it uses.',
    ],
  },
  'unit-percent-sum': {
    level: 'error',
    zh: ['“{name}”把百分数相加。百分数的总体可能不同，不能相加。', '把分子、分母各自相加，再求 share。'],
    en: ['“{name}” adds percentages, whose wholes may differ.', 'Add up the parts and the wholes, and take the share of those.'],
  },
  'unit-percent-average': {
    level: 'error',
    zh: ['“{name}”对百分数列“{field}”做 {method}。百分数不能直接求和或平均。', '用分子、分母两列各自求和，再求 share。'],
    en: ['“{name}” takes the {method} of the percentages in “{field}”.', 'Sum the parts and the wholes, and take the share of those.'],
  },
  'unit-declared': {
    level: 'error',
    zh: ['“{name}”写的单位是 {declared}，算出来的单位是 {found}。', '改正 unit，或者检查用到的指标。'],
    en: ['“{name}” is declared in {declared}, but the arithmetic yields {found}.', 'Correct unit, or check the metrics it uses.'],
  },
  'change-without-base': {
    level: 'error',
    zh: ['“{metric}”只是一个变化，没有起点，不能拿来计算。', '从“{name}”里去掉它。'],
    en: ['“{metric}” is a change without a base and cannot be calculated with.', 'Take it out of “{name}”.'],
  },
  'not-a-number': {
    level: 'error',
    zh: ['“{metric}”的值是“{value}”，不是数，不能拿来计算。', '从“{name}”里去掉它，或者用 count 数行数。'],
    en: ['“{metric}” is “{value}”, not a number, and cannot be calculated with.', 'Take it out of “{name}”, or count rows instead.'],
  },
  'no-period': {
    level: 'error',
    zh: ['“{name}”要的时间“{period}”没有数据。', '改成其中之一：{known}。'],
    en: ['“{name}” asks for the period “{period}”, for which there is no value.', 'Use one of: {known}.'],
  },
  'no-bound': {
    level: 'error',
    zh: ['“{metric}”没有 {at} 这一端，不能按它算。', '换一端，或者不写 at。'],
    en: ['“{metric}” has no bound “{at}” to be taken at.', 'Use the other bound, or none.'],
  },
  'period-unclear': {
    level: 'error',
    zh: ['“{name}”用到的数不是同一时间的，结果算哪个时间没有写明。', '给它加一行 period。'],
    en: ['“{name}” is made from figures of different periods, and does not say which period it speaks of.', 'Add a line period.'],
  },
  'scope-unclear': {
    level: 'error',
    zh: ['“{name}”用到的数范围不同，结果说的是哪个范围没有写明。', '给它加一行 scope。'],
    en: ['“{name}” is made from figures of different populations, and does not say which it speaks of.', 'Add a line scope.'],
  },
  'series-duplicate': {
    level: 'error',
    zh: ['“{name}”有两个值都叫“{id}”。', '用 period 或 by 把它们分开，或者删掉重复的行。'],
    en: ['“{name}” has two values named “{id}”.', 'Tell them apart by period or by, or delete the repeated row.'],
  },
  'unknown-topic': {
    level: 'error',
    zh: ['site.yaml 里没有主题“{topic}”。', '改成其中之一：{known}。'],
    en: ['site.yaml has no topic “{topic}”.', 'Use one of: {known}.'],
  },
  'identity-disagrees': {
    level: 'error',
    zh: ['核对“{name}”不成立：{formula}。', '核对这些数字；确实要照样公布，就在这一条加上 policy: show。'],
    en: ['The check “{name}” fails: {formula}.', 'Check the figures; to publish them all the same, add policy: show to the check.'],
  },
  'check-series': {
    level: 'error',
    zh: ['核对“{name}”用到的一项有 {count} 个值，只能是一个。', '指明其中一个，或者换一个指标。'],
    en: ['A term of the check “{name}” has {count} values; it must have one.', 'Name one of them, or use another metric.'],
  },
  'number-too-large': {
    level: 'error',
    zh: [
      '“{name}”要公布的数 {value} 太大，超过 16 位，程序保证不了每一位都准。',
      '换大一点的单位，例如元改成万元；编号不要当数来算，类型写 "string"。',
    ],
    en: [
      '“{name}” would publish {value}, which has more digits (16) than can be kept exact.',
      'Use a larger unit, such as thousands; a code is no number: give it the type "string".',
    ],
  },
};
