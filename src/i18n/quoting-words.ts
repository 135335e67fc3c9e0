/**
 * The words of the page on quoting. Examples are sentences with places for an observation of the folder, so no sentence here holds a number:
 * {title} its name, {value} with strength and unit, {bare} without strength, {level} without sign, {size} without unit, {low} one end alone,
 * {quote} the source's words, {source} who says it, {period} when, {premise} what it assumes.
 */

/** A claim that needs care in quoting; also the anchor of its part of the page. */
export type QuotingKind =
  | 'synthetic'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'range'
  | 'change'
  | 'percent-unclear'
  | 'percent'
  | 'points'
  | 'qualitative'
  | 'missing'
  | 'in-progress'
  | 'rule'
  | 'computed'
  | 'dated'
  | 'exact';

/** A sentence, whether one may write it, and why. */
export interface Example {
  readonly right: boolean;
  readonly says: string;
  readonly why?: string;
}

export interface QuotingText {
  readonly title: string;
  readonly what: string;
  readonly examples: readonly Example[];
}

export interface QuotingWords {
  readonly title: string;
  readonly right: string;
  readonly wrong: string;
  readonly example: string;
  readonly kinds: Readonly<Record<QuotingKind, QuotingText>>;
}

const PERCENT_ZH =
  '百分比说的是比原来多了几成，百分点是两个百分数相减。从百分之五十升到百分之六十，升了十个百分点，也就是比原来多了百分之二十。';
const PERCENT_EN =
  'Per cent compares with what was there before; percentage points are the difference of two percentages. From fifty to sixty per cent is ten percentage points, and growth of twenty per cent.';

const zh: QuotingWords = {
  title: '怎样引用才不出错',
  right: '可以这样写',
  wrong: '不能这样写',
  example: '例子：',
  kinds: {
    synthetic: {
      title: '虚构的演示数据',
      what: '本站的城市和数字都是虚构的，用来演示。引用任何一个，都要说它是虚构的。',
      examples: [
        { right: true, says: '虚构的演示数据里，{title}：{value}。' },
        { right: false, says: '{title}：{value}。', why: '没有说是虚构的，读者会当真。' },
      ],
    },
    'at-least': {
      title: '至少',
      what: '下限。实际只会多，不会少；多出多少，来源没有说。“余”“多”“不低于”“不少于”都是这个意思。字数再紧，也不能删“至少”。',
      examples: [
        { right: true, says: '{title}：{value}。' },
        { right: true, says: '原文说{quote}。', why: '照引原话也可以，要放进引号。' },
        { right: false, says: '{title}：{bare}。', why: '丢了“至少”，下限就成了确数。' },
        { right: false, says: '{title}：大约{bare}。', why: '“大约”可多可少，“至少”只多不少。' },
      ],
    },
    'at-most': {
      title: '至多',
      what: '上限。实际只会少，不会多；少多少，来源没有说。“不超过”“不高于”“以内”都是这个意思。',
      examples: [
        { right: true, says: '{title}：{value}。' },
        { right: false, says: '{title}：{bare}。', why: '丢了“至多”，上限就成了确数。' },
      ],
    },
    about: {
      title: '大致',
      what: '来源自己留了余地，比如“基本”“约”“左右”。差多少，来源没有说。把余地去掉，就是替来源打了包票。',
      examples: [
        { right: true, says: '{title}：{value}。' },
        { right: false, says: '{title}：{bare}，一个不差。', why: '来源没有这样说。' },
      ],
    },
    range: {
      title: '区间',
      what: '来源给出两头，没有说落在哪里。两头都要写。不取中间，也不只取一头。',
      examples: [
        { right: true, says: '{title}：{value}。' },
        { right: false, says: '{title}：{low}。', why: '只剩一头，读者不知道还有另一头。' },
      ],
    },
    change: {
      title: '变化',
      what: '来源只说变了多少，没有说从多少变到多少。变化不是水平，也画不出前后两个点。',
      examples: [
        { right: true, says: '{title}：{value}，原来是多少没有说。' },
        { right: false, says: '{title}：已经是{level}。', why: '把变了多少，写成了现在是多少。' },
      ],
    },
    'percent-unclear': {
      title: '百分比还是百分点',
      what: `${PERCENT_ZH}来源没有说是哪一种，就两种都不能认定。`,
      examples: [
        { right: true, says: '原文说{quote}，没有说是百分比还是百分点，也没有说原来是多少。' },
        { right: false, says: '{title}：{size}个百分点。', why: '替来源选了一种读法。' },
        { right: false, says: '{title}：比原来多了百分之{size}。', why: '这是另一种读法，也是选出来的。' },
      ],
    },
    percent: {
      title: '百分比，不是百分点',
      what: PERCENT_ZH,
      examples: [
        { right: true, says: '{title}：{value}。' },
        { right: false, says: '{title}：{size}个百分点。', why: '来源说的是百分比。' },
      ],
    },
    points: {
      title: '百分点，不是百分比',
      what: PERCENT_ZH,
      examples: [
        { right: true, says: '{title}：{value}。' },
        { right: false, says: '{title}：百分之{size}。', why: '来源说的是百分点。' },
      ],
    },
    qualitative: {
      title: '只说有没有',
      what: '来源说有这件事，没有说多少。“大幅”“小幅”“明显”都是猜的。',
      examples: [
        { right: true, says: '{title}，{period}：{value}；多少，来源没有说。' },
        { right: false, says: '{title}，{period}：幅度不小。', why: '来源没有说幅度。' },
      ],
    },
    missing: {
      title: '没有数',
      what: '空着的，写明为什么空着。空着不是零，也不等于没有这件事。',
      examples: [
        { right: true, says: '{title}，{period}：{value}。' },
        { right: false, says: '{title}，{period}：零。', why: '没有数不是零。' },
      ],
    },
    'in-progress': {
      title: '推进中',
      what: '来源说正在做，没有说做到哪一步。',
      examples: [
        { right: true, says: '{title}：{value}，做到哪一步没有说。' },
        { right: false, says: '{title}：已经完成。', why: '正在做不等于做完了。' },
      ],
    },
    rule: {
      title: '标准不是结果',
      what: '标准、计划、草案说的是应当怎样。已经怎样，要看另外的数。',
      examples: [
        { right: true, says: '按规定，{title}：{value}。' },
        { right: false, says: '实际上，{title}：{value}。', why: '应当做到的，写成了已经做到的。' },
      ],
    },
    computed: {
      title: '推算',
      what: '来源没有写这个数，是用来源的数算出来的。要说明是推算；有前提的，前提一起写，前提不成立，数就不成立。',
      examples: [
        { right: true, says: '{title}：{value}，由来源的数字推算。{premise}' },
        { right: false, says: '{source}说，{title}：{value}。', why: '来源没有说过这个数。' },
      ],
    },
    dated: {
      title: '说的是什么时候',
      what: '数字停在它的日子。写文章时是“现在”，数字说的不是现在。',
      examples: [
        { right: true, says: '{title}：{value}（{period}）。' },
        { right: false, says: '{title}，目前：{value}。', why: '后来变没有变，来源没有说。' },
      ],
    },
    exact: {
      title: '确数',
      what: '数字前面没有词，就是确数，照写。加上“约”“近”“多”，反而说得不准。',
      examples: [
        { right: true, says: '{title}：{value}。' },
        { right: false, says: '{title}：近{value}。', why: '来源说得准，不必含糊。' },
      ],
    },
  },
};

const en: QuotingWords = {
  title: 'How to quote without error',
  right: 'You may write',
  wrong: 'Do not write',
  example: 'Example: ',
  kinds: {
    synthetic: {
      title: 'Invented demonstration data',
      what: 'The city and the figures of this site are invented, for demonstration. Whichever you quote, say so.',
      examples: [
        { right: true, says: '{title}, in invented demonstration data: {value}.' },
        { right: false, says: '{title}: {value}.', why: 'Nothing says that it is invented, and readers will believe it.' },
      ],
    },
    'at-least': {
      title: 'At least',
      what: 'A floor. There can only be more, never fewer; how many more, the source does not say. “More than”, “over” and “no less than” mean the same. However short the line, “at least” stays.',
      examples: [
        { right: true, says: '{title}: {value}.' },
        { right: true, says: 'The source says {quote}.', why: 'Its own words will do as well, in quotation marks.' },
        { right: false, says: '{title}: {bare}.', why: 'Without “at least” a floor becomes an exact number.' },
        { right: false, says: '{title}: about {bare}.', why: '“About” may be more or fewer; “at least” is never fewer.' },
      ],
    },
    'at-most': {
      title: 'At most',
      what: 'A ceiling. There can only be fewer, never more; how many fewer, the source does not say. “No more than” and “up to” mean the same.',
      examples: [
        { right: true, says: '{title}: {value}.' },
        { right: false, says: '{title}: {bare}.', why: 'Without “at most” a ceiling becomes an exact number.' },
      ],
    },
    about: {
      title: 'About',
      what: 'The source itself leaves room, with words such as “basically” or “around”. By how much it may be off, it does not say. To drop the word is to promise more than the source did.',
      examples: [
        { right: true, says: '{title}: {value}.' },
        { right: false, says: '{title}: exactly {bare}.', why: 'The source does not say so.' },
      ],
    },
    range: {
      title: 'A range',
      what: 'The source gives two ends, and does not say where between them it lies. Write both. Take neither the middle nor one end alone.',
      examples: [
        { right: true, says: '{title}: {value}.' },
        { right: false, says: '{title}: {low}.', why: 'One end alone, and no reader knows of the other.' },
      ],
    },
    change: {
      title: 'A change',
      what: 'The source says by how much, not from what to what. A change is no level, and there are no two points to draw.',
      examples: [
        { right: true, says: '{title}: {value}; what it was before is not stated.' },
        { right: false, says: '{title}: now {level}.', why: 'By how much it changed has become how much it is.' },
      ],
    },
    'percent-unclear': {
      title: 'Per cent or percentage points',
      what: `${PERCENT_EN} Where the source does not say which, nobody may decide for it.`,
      examples: [
        {
          right: true,
          says: 'The source says {quote}; whether per cent or percentage points, and from what level, it does not say.',
        },
        { right: false, says: '{title}: {size} percentage points.', why: 'One reading, chosen for the source.' },
        { right: false, says: '{title}: {size} per cent more than before.', why: 'The other reading, and chosen as well.' },
      ],
    },
    percent: {
      title: 'Per cent, not percentage points',
      what: PERCENT_EN,
      examples: [
        { right: true, says: '{title}: {value}.' },
        { right: false, says: '{title}: {size} percentage points.', why: 'The source says per cent.' },
      ],
    },
    points: {
      title: 'Percentage points, not per cent',
      what: PERCENT_EN,
      examples: [
        { right: true, says: '{title}: {value}.' },
        { right: false, says: '{title}: {size} per cent.', why: 'The source says percentage points.' },
      ],
    },
    qualitative: {
      title: 'Whether, not how much',
      what: 'The source says that it happened, not how much. “Sharply”, “slightly” and “markedly” are guesses.',
      examples: [
        { right: true, says: '{title}, {period}: {value}; how much, the source does not say.' },
        { right: false, says: '{title}, {period}: by a good deal.', why: 'The source does not say by how much.' },
      ],
    },
    missing: {
      title: 'No number',
      what: 'Where there is none, say why. None is not zero, and does not mean that there is no such thing.',
      examples: [
        { right: true, says: '{title}, {period}: {value}.' },
        { right: false, says: '{title}, {period}: zero.', why: 'No number is not zero.' },
      ],
    },
    'in-progress': {
      title: 'In progress',
      what: 'The source says that it is being done, not how far it has come.',
      examples: [
        { right: true, says: '{title}: {value}; how far, the source does not say.' },
        { right: false, says: '{title}: completed.', why: 'Being done is not done.' },
      ],
    },
    rule: {
      title: 'A rule is not a result',
      what: 'Standards, plans and drafts say what ought to be. What is takes another figure.',
      examples: [
        { right: true, says: '{title}, under the rules: {value}.' },
        { right: false, says: '{title}, in fact: {value}.', why: 'What ought to be has become what is.' },
      ],
    },
    computed: {
      title: 'Computed',
      what: 'The source does not have this number; it was worked out from the source’s figures. Say so, and give what it assumes: where the assumption fails, so does the number.',
      examples: [
        { right: true, says: '{title}: {value}, computed from the source’s figures. {premise}' },
        { right: false, says: '{title}, according to {source}: {value}.', why: 'The source never said so.' },
      ],
    },
    dated: {
      title: 'As of when',
      what: 'A figure stays at its date. “Now” is when you write, not when it was counted.',
      examples: [
        { right: true, says: '{title}: {value} ({period}).' },
        { right: false, says: '{title}, now: {value}.', why: 'What happened since, the source does not say.' },
      ],
    },
    exact: {
      title: 'Exact',
      what: 'No word before a number means that it is exact: write it as it is. “About”, “nearly” or “over” would make it less true.',
      examples: [
        { right: true, says: '{title}: {value}.' },
        { right: false, says: '{title}: nearly {value}.', why: 'The source is exact; there is no need to hedge.' },
      ],
    },
  },
};

/** The words in a language; a language the program does not speak reads English. */
export function quotingWords(lang: string): QuotingWords {
  return lang === 'zh' ? zh : en;
}
