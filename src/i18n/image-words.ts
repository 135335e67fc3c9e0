/** The words of image files that stand in no page. No sentence here holds a number. */

/** Words by language. */
export type ImageWords = typeof zh;

/** Forms of charts that need a word: what a note says already, when it has one of these. */
type Told = Readonly<Record<string, RegExp>>;

const zh = {
  proof: (address: string) => `出处和数据：${address}`,
  noAddress: (file: string) => `出处和数据：本站的 ${file}（本站没有写明网址）`,
  scan: '扫码看每个数的出处',
  version: (version: string) => `，版本${version}`,
  rights: (licenses: string) => `数据的许可：${licenses}`,
  noRights: '数据没有写明许可',
  more: (count: string) => `另有${count}个时点，见这个数的页面`,
  told: {
    open: /敞开|下限|至少|“多”|“余”/,
    ceiling: /至多|上限/,
    about: /大致|约/,
    range: /区间|之间/,
    change: /箭头/,
    rule: /浅色|标准/,
    missing: /没有金额|来源没有|未载/,
    apart: /虚线/,
    rest: /空心/,
    shared: /两半|分担/,
    undivided: /没有分开|分成/,
    standard: /标准/,
  } as Told,
};

const en: ImageWords = {
  proof: (address) => `Proof and data: ${address}`,
  noAddress: (file) => `Proof and data: ${file} on this site (built without its address)`,
  scan: 'Scan for the proof of each number',
  version: (version) => `, release ${version}`,
  rights: (licenses) => `Licence of the data: ${licenses}`,
  noRights: 'No licence is stated for the data',
  more: (count) => `and ${count} more periods on this number’s page`,
  told: {
    open: /\bopen\b|floor|at least|more than/i,
    ceiling: /at most|ceiling/i,
    about: /about|estimate/i,
    range: /range|between/i,
    change: /arrow/i,
    rule: /pale|standard/i,
    missing: /neither amounts|gives no|not state|says no/i,
    apart: /dash/i,
    rest: /hollow/i,
    shared: /halves|share/i,
    undivided: /halves|divided/i,
    standard: /standard/i,
  },
};

/** The words of a language; a language that is not here is answered in English. */
export function imageWords(lang: string): ImageWords {
  return lang === 'zh' ? zh : en;
}
