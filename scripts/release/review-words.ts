/** What the sheet says on which a release is signed. */
export interface ReviewWords {
  readonly title: string;
  readonly draft: string;
  readonly synthetic: string;
  readonly id: string;
  readonly date: string;
  readonly previous: string;
  readonly none: string;
  readonly note: string;
  readonly hash: string;
  readonly hashLater: string;
  readonly content: string;
  readonly counted: (figures: number, tables: number, inputs: number) => string;
  readonly sign: {
    readonly title: string;
    readonly role: string;
    readonly name: string;
    readonly signature: string;
    readonly day: string;
    readonly dayBlank: string;
    readonly tasks: Readonly<Record<'drafted' | 'checked' | 'approved', string>>;
  };
  readonly checks: string;
  readonly changes: string;
  readonly first: string;
  readonly unchanged: string;
  readonly change: string;
  readonly reason: string;
  readonly sure: string;
  readonly needless: string;
  readonly following: (count: number) => string;
  readonly rest: (count: number) => string;
  readonly pages: string;
  readonly address: string;
  readonly what: string;
  readonly charts: string;
  readonly before: string;
  readonly after: string;
  readonly absent: string;
  readonly gone: string;
  readonly inputs: string;
  readonly tables: string;
  readonly file: string;
  readonly bytes: string;
  readonly rows: string;
}

const zh: ReviewWords = {
  title: '发布审核单',
  draft: '草稿：尚未发布，内容可能再改。',
  synthetic: '合成数据：不是任何真实地方的数。',
  id: '版本号',
  date: '发布日期',
  previous: '上一版',
  none: '没有（这是第一版）',
  note: '说明',
  hash: '根哈希',
  hashLater: '发布时才有',
  content: '内容',
  counted: (figures, tables, inputs) => `${figures} 个数，${tables} 张表，由 ${inputs} 个文件生成`,
  sign: {
    title: '三审三校',
    role: '角色',
    name: '姓名',
    signature: '签字',
    day: '日期',
    dayBlank: '　　年　　月　　日',
    tasks: { drafted: '录入数据，写明变化的原因', checked: '对照原始材料逐处核对', approved: '同意发布' },
  },
  checks: '检查',
  changes: '变化',
  first: '这是第一版，没有可以比较的。',
  unchanged: '与上一版相比没有变化。',
  change: '变化',
  reason: '原因',
  sure: '可疑，已经再次确认',
  needless: '不需要说明',
  following: (count) => `随上面的变化而变（${count} 处）`,
  rest: (count) => `另有 ${count} 处，全部在发布记录里。`,
  pages: '受影响的页面',
  address: '页面',
  what: '内容',
  charts: '图的前后',
  before: '原来',
  after: '现在',
  absent: '原来没有这张图。',
  gone: '这张图不再公布。',
  inputs: '由这些文件生成',
  tables: '公布的表',
  file: '文件',
  bytes: '字节',
  rows: '行',
};

const en: ReviewWords = {
  title: 'Release sign-off sheet',
  draft: 'A draft: not released, and it may still change.',
  synthetic: 'Synthetic data: the figures are of no real place.',
  id: 'Release',
  date: 'Date of release',
  previous: 'Release before',
  none: 'none (this is the first)',
  note: 'Note',
  hash: 'Root hash',
  hashLater: 'known once it is released',
  content: 'Content',
  counted: (figures, tables, inputs) => `${figures} figures and ${tables} tables, made from ${inputs} files`,
  sign: {
    title: 'Signatures',
    role: 'Role',
    name: 'Name',
    signature: 'Signature',
    day: 'Date',
    dayBlank: '',
    tasks: {
      drafted: 'entered the data and gave the reasons',
      checked: 'held each change against its source',
      approved: 'agrees to the release',
    },
  },
  checks: 'Checks',
  changes: 'What is different',
  first: 'This is the first release: there is nothing to compare it with.',
  unchanged: 'Nothing is different from the release before.',
  change: 'Change',
  reason: 'Reason',
  sure: 'suspicious, and confirmed a second time',
  needless: 'none needed',
  following: (count) => `What follows from these (${count})`,
  rest: (count) => `${count} more; all of them are in the record of the release.`,
  pages: 'Pages affected',
  address: 'Page',
  what: 'Of what',
  charts: 'Charts before and after',
  before: 'Before',
  after: 'Now',
  absent: 'There was no such chart.',
  gone: 'This chart is published no longer.',
  inputs: 'Made from these files',
  tables: 'Tables published',
  file: 'File',
  bytes: 'Bytes',
  rows: 'Rows',
};

/** The words in one of the program's languages; any other reads English. */
export function reviewWords(lang: string): ReviewWords {
  return lang === 'zh' ? zh : en;
}
