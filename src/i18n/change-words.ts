/** The words that changes are told in. */
import type { ChangeAspect, DefinitionKind } from '../model.ts';

export interface ChangeWords {
  readonly none: string;
  readonly empty: string;
  /** What is no more. */
  readonly was: (value: string) => string;
  readonly row: string;
  readonly of: string;
  readonly colon: string;
  readonly rows: (count: number) => string;
  readonly rowsAdded: (count: number) => string;
  readonly rowsGone: (count: number) => string;
  /** Cells of a column that are different. */
  readonly cells: (count: number) => string;
  readonly range: (least: string, most: string) => string;
  readonly points: (number: string) => string;
  readonly within: (text: string) => string;
  /** So many times as much, or one of so many parts of it. */
  readonly times: (factor: string) => string;
  readonly part: (of: string) => string;
  readonly aspects: Readonly<Record<ChangeAspect, string>>;
  readonly changed: (aspects: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  readonly thing: (kind: DefinitionKind, title: string) => string;
}

const zhKinds: Readonly<Record<DefinitionKind, string>> = {
  metric: '指标',
  chart: '图',
  standard: '标准',
  identity: '核对',
  dataset: '数据集',
  register: '名册',
  source: '来源',
  unit: '单位',
  topic: '主题',
  page: '页面',
  site: '网站',
};
const enKinds: Readonly<Record<DefinitionKind, string>> = {
  metric: 'metric',
  chart: 'chart',
  standard: 'standard',
  identity: 'check',
  dataset: 'dataset',
  register: 'register',
  source: 'source',
  unit: 'unit',
  topic: 'topic',
  page: 'page',
  site: 'site',
};

const zh: ChangeWords = {
  none: '（没有）',
  empty: '（空）',
  was: (value) => `原为${value}`,
  row: '整行',
  of: '·',
  colon: '：',
  rows: (count) => `${count} 行`,
  rowsAdded: (count) => `新增 ${count} 行`,
  rowsGone: (count) => `减少 ${count} 行`,
  cells: (count) => `${count} 处`,
  range: (least, most) => `${least} 至 ${most}`,
  points: (number) => `${number}个百分点`,
  within: (text) => `（${text}）`,
  times: (factor) => `为原来的${factor}倍`,
  part: (of) => `为原来的${of}分之一`,
  aspects: {
    value: '数值',
    strength: '强度',
    status: '状态',
    source: '来源',
    unit: '单位',
    definition: '定义',
    assumption: '前提',
    wording: '措辞',
  },
  changed: (aspects) => `（${aspects.join('、')}改变）`,
  quoted: (text) => `“${text}”`,
  thing: (kind, title) => `${zhKinds[kind]}“${title}”`,
};

const en: ChangeWords = {
  none: '(none)',
  empty: '(empty)',
  was: (value) => `was ${value}`,
  row: 'whole row',
  // No line begins with the dot.
  of: '\u00a0· ',
  colon: ': ',
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  rowsAdded: (count) => `${count} rows added`,
  rowsGone: (count) => `${count} rows gone`,
  cells: (count) => `${count} entries`,
  range: (least, most) => `${least} to ${most}`,
  points: (number) => `${number} percentage points`,
  within: (text) => ` (${text})`,
  times: (factor) => `${factor} times as much`,
  part: (of) => `1/${of} of it`,
  aspects: {
    value: 'value',
    strength: 'strength',
    status: 'status',
    source: 'source',
    unit: 'unit',
    definition: 'definition',
    assumption: 'assumption',
    wording: 'wording',
  },
  changed: (aspects) => ` (${aspects.join(', ')} changed)`,
  quoted: (text) => `“${text}”`,
  thing: (kind, title) => `${enKinds[kind]} “${title}”`,
};

/** The words in one of the program's languages; any other reads English. */
export function changeWords(lang: string): ChangeWords {
  return lang === 'zh' ? zh : en;
}
