/** The few words that a drawing adds of its own, in both languages. */

/** Words by name; `{}` stands for a number or a name. */
export type Phrases = typeof zh;

const zh = {
  'nested-units': '方格图',
  'unit-rows': '方格图',
  'open-bar': '条形图',
  'step-rule': '标准线',
  'band-rule': '标准区间',
  'component-bars': '分项条形图',
  'yes-marks': '逐年标记',
  changes: '变化图',
  areas: '面积图',
  absent: '来源未载',
  before: '变化前',
  after: '变化后',
  met: '线上及以上：达标',
  one: '一格',
  open: '右端敞开，表示至少。',
  ceiling: '右端一堵墙，表示至多。',
  about: '波形的一端或斜线方格，表示大致。',
  range: '一条带，表示区间。',
  change: '箭头只表示方向，长短没有意义，也没有坐标轴。',
  rule: '浅色带边的部分是标准，不是实际。',
  missing: '灰色虚线空格，表示来源没有给出数字。',
  apart: '虚线方格与其他方格的关系不明，单独放。',
  colon: '：',
  comma: '，',
  semicolon: '；',
  stop: '。',
  dot: '·',
  item: '项目',
  strength: '强弱',
  number: '数值',
  unit: '单位',
};

const en: Phrases = {
  'nested-units': 'Unit chart',
  'unit-rows': 'Unit chart',
  'open-bar': 'Bar chart',
  'step-rule': 'Line of a standard',
  'band-rule': 'Band of a standard',
  'component-bars': 'Bars by component',
  'yes-marks': 'Marks by year',
  changes: 'Changes',
  areas: 'Areas to scale',
  absent: 'not stated',
  before: 'before',
  after: 'after',
  met: 'on or above the line: met',
  one: 'one square',
  open: 'An open right end means at least.',
  ceiling: 'A wall at the right end means at most.',
  about: 'A wavy end or a hatched square means about.',
  range: 'A band means a range.',
  change: 'The arrow shows the direction only: its length means nothing, and there is no axis.',
  rule: 'Pale with an edge means a standard, not what happened.',
  missing: 'A dashed grey slot means that no number is given.',
  apart: 'Dashed squares stand apart: how they relate to the others is not known.',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  dot: ', ',
  item: 'Item',
  strength: 'Strength',
  number: 'Number',
  unit: 'Unit',
};

/** The words of a language; a language that is not here is answered in English. */
export function phrases(lang: string): Phrases {
  return lang === 'zh' ? zh : en;
}
