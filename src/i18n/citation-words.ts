/** The words in and around citations. No sentence here holds a number. */

const zh = {
  space: '',
  /** In place of the day of reading, where no script can fill it in. */
  accessed: '引用日期',
  accessedInApa: '〔引用日期〕',
  computedTitle: (title: string) => `${title}（由来源的数字推算）`,
  syntheticTitle: (title: string) => `${title}（虚构的演示数据）`,
  unofficialSite: (title: string) => `${title}，非官方网站`,
  cffMessage: '引用这里的数据，请用这个文件里的著录项，并保留数字的强弱和引用日期。',
  noLicense: '数据没有声明许可。',
  title: '引用',
  keep: '引用时请保留强弱与日期。数字是来源说的，所以先写来源，再写本站。',
  formats: '引用格式',
  sentence: '写进正文',
  copy: '复制',
  copyOf: (name: string) => `复制${name}`,
  copied: (name: string) => `已复制：${name}`,
  selected: '浏览器不让网页复制。文字已经选中：按复制键，或长按后选“复制”。',
  show: '看内容',
  showOf: (name: string) => `看内容：${name}`,
  via: '见',
  file: (ending: string) => `下载.${ending}`,
  original: (title: string) => `引用来源本身：${title}`,
  originalUnknown: '来源没有写明是哪一类文献，也没有写明网址，所以文献类型标作“其他”（Z）。',
  dateNote: '引用日期是读到它的那一天：复制的时候填上；没有填上的，请自己填。',
  noAddress: '网站生成时没有写明网址，所以引文里没有网址。用的时候请写明从哪里得到。',
  noDate: '没有写明发布日期。',
  howTo: '怎样引用才不出错',
  premise: (text: string) => `前提：${text}`,
  asOf: (date: string) => `资料截至${date}`,
};

export type CitationWords = typeof zh;

const en: CitationWords = {
  space: ' ',
  accessed: 'date accessed',
  accessedInApa: '[date accessed]',
  computedTitle: (title) => `${title} (computed from the source’s figures)`,
  syntheticTitle: (title) => `${title} (invented demonstration data)`,
  unofficialSite: (title) => `${title}, unofficial site`,
  cffMessage: 'To cite these data, use the entries of this file, and keep the strength of each figure and the day you read it.',
  noLicense: 'The data states no licence.',
  title: 'Cite',
  keep: 'Please keep the strength and the date. The source stated the figures, so it comes first, and this site second.',
  formats: 'Citation formats',
  sentence: 'In a text',
  copy: 'Copy',
  copyOf: (name) => `Copy ${name}`,
  copied: (name) => `Copied: ${name}`,
  selected: 'The browser does not let a page copy. The text is selected: press the keys for copying, or hold and choose “Copy”.',
  show: 'See the text',
  showOf: (name) => `See the text: ${name}`,
  via: 'see ',
  file: (ending) => `Download .${ending}`,
  original: (title) => `Citing the source itself: ${title}`,
  originalUnknown: 'The source does not say what kind of document it is, and gives no address, so its type is marked Z, “other”.',
  dateNote: 'The date accessed is the day you read it: it is filled in when you copy. Where it is not, fill it in yourself.',
  noAddress: 'The site was made without an address, so the citation has none. Say where you got it when you use it.',
  noDate: 'No date of publication is stated.',
  howTo: 'How to quote without error',
  premise: (text) => `assumption: ${text}`,
  asOf: (date) => `data as of ${date}`,
};

/** The words in a language; a language the program does not speak reads English. */
export function citationWords(lang: string): CitationWords {
  return lang === 'zh' ? zh : en;
}
