/** The words of the small charts of a register: a thing beside its peers. `entity` is what one thing is called: 社区, community. */

/** Words by language; no sentence here holds a number. */
export type RegisterWords = typeof zh;

const zh = {
  colon: '：',
  comma: '，',
  semicolon: '；',
  stop: '。',
  own: (entity: string) => `本${entity}`,
  ownShort: (entity: string, value: string) => `本${entity}${value}`,
  peers: '同类：居中的一半，细线是中位数',
  medianShort: (number: string) => `中位${number}`,
  due: '按标准应有',
  dueShort: (number: string) => `应有${number}`,
  absent: '没有记录',
  from: (low: string, high: string) => `${low}到${high}`,
  at: (period: string, value: string) => (/\d$/.test(period) ? `${period}：` : period) + value,
  middleFrom: (low: string, high: string) => `同类居中的一半在${low}到${high}之间`,
  medianIs: (value: string) => `同类的中位数${value}`,
  dueIs: (value: string) => `按标准应有${value}`,
  lowest: (number: string) => `最低${number}`,
  highest: (number: string) => `最高${number}`,
  all: (number: string) => `都是${number}`,
  count: (count: string, entity: string) => `同类${entity}里有${count}个填了确数，含本${entity}。`,
  countOthers: (count: string, entity: string) => `同类${entity}里有${count}个填了确数。`,
  few: (fewest: string, entity: string) => `填了确数的同类${entity}不到${fewest}个，不作比较。`,
  none: (entity: string, reason: string) => `本${entity}${reason}`,
  notZero: (number: string) => `纵轴从${number}起`,
  strength: { '≥': '至少', '≤': '至多', '≈': '大致' },
};

const en: RegisterWords = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  own: (entity) => `This ${entity}`,
  ownShort: (entity, value) => `this ${entity} ${value}`,
  peers: 'Peers: the middle half, and their median as a thin line',
  medianShort: (number) => `median ${number}`,
  due: 'Due by the standard',
  dueShort: (number) => `due ${number}`,
  absent: 'no record',
  from: (low, high) => `${low} to ${high}`,
  at: (period, value) => `${period} ${value}`,
  middleFrom: (low, high) => `the middle half of its peers have ${low} to ${high}`,
  medianIs: (value) => `median of its peers ${value}`,
  dueIs: (value) => `due by the standard ${value}`,
  lowest: (number) => `lowest ${number}`,
  highest: (number) => `highest ${number}`,
  all: (number) => `all ${number}`,
  count: (count, entity) => `Peers with an exact figure: ${count}, this ${entity} included.`,
  countOthers: (count) => `Peers with an exact figure: ${count}.`,
  few: (fewest) => `Fewer than ${fewest} peers have an exact figure, so nothing is compared.`,
  none: (entity, reason) => `this ${entity}: ${reason}`,
  notZero: (number) => `the scale begins at ${number}`,
  strength: { '≥': 'at least', '≤': 'at most', '≈': 'about' },
};

/** The words in a language; Chinese for one that has none. */
export function registerWords(lang: string): RegisterWords {
  return lang === 'en' ? en : zh;
}
