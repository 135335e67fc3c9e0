/** Missing values: those that the schema declares, and words that look as if it should. */
import type { CellStatus } from '../table.ts';

/** What a missing value means, by the text that stands for it. */
export type MissingValues = ReadonlyMap<string, CellStatus>;

const STATUSES: readonly string[] = ['not-stated', 'in-progress', 'not-collected', 'withheld', 'not-applicable'];

/** The schema's missing values; a label that is one of our statuses says why a cell is empty. */
export function missingValuesOf(
  declared: readonly (string | { readonly value: string; readonly label?: string | undefined })[],
): MissingValues {
  return new Map(
    declared.map((entry): [string, CellStatus] => {
      const { value, label } = typeof entry === 'string' ? { value: entry, label: undefined } : entry;
      return [value, label && STATUSES.includes(label) ? (label as CellStatus) : 'missing'];
    }),
  );
}

const WORDS = new Set(
  `无 暂无 暂无数据 暂无资料 暂无信息 无数据 无资料 无记录 无此项 没有 没有数据 尚无 尚无数据 空 空白 空值 不详 未详 未知 不明 不清 不清楚 不确定 缺 暂缺 缺失 缺省 缺值 缺数
  数据缺失 数据缺 待定 待补 待补充 待填 待查 待核 待核实 待统计 待更新 待公布 未填 未填写 未填报 未报 未统计 未提供 未公布 未公开 未录入 未登记 未采集 未调查 未定 尚未统计 尚未公布
  不适用 不可用 不存在 不公开 保密 略 同上 待 na n/a n.a. n.a n\\a null none nil nill unknown missing undefined tbd tba tbc blank empty void unavailable confidential
  not-available not-applicable no-data nodata not-known n.d. nd`.split(/\s+/),
);

// Dashes, dots, slashes, stars and question marks, alone or repeated. Not 〇 or ○, which may be a nought.
const MARKS = /^[-‐-―−－—_＿﹣ー一·・.．。…⋯*＊/／\\＼、,，:：?？!！×✕✖√xX●☆★△▲#＃~～+＋'"“”‘’^|]{1,12}$/;
const BRACKETS = /^[([{（【［〔<《](.*)[)\]}）】］〕>》]$/;

/** True for a word or a mark by which people say that there is no number here: 暂无, —, N/A, (空白). */
export function isMissingWord(text: string): boolean {
  const bare = text.replace(BRACKETS, '$1').trim();
  if (bare === '' || bare.length > 16) return bare === '';
  // A single 一 is the number one; among dashes it is a dash that someone typed.
  if (MARKS.test(bare) && !/^一+$/.test(bare)) return true;
  return WORDS.has(bare.toLowerCase().replace(/\s+/g, '-')) || WORDS.has(bare.toLowerCase().replace(/[\s.。]+/g, ''));
}
