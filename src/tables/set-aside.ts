/** Rows that stand among the data and are none: footers, totals, the header once more. */
import { categoryValues, type Field } from '../package/descriptor.ts';
import { trimmed } from './trim.ts';

const FOOTER =
  /^[（(【[*※]?\s*(注释?|备注|说明|附注|来源|出处|口径|制表人?|填表人?|审核人?|(单位)?负责人|(计量)?单位|联系人|填报(单位|时间|日期|人)|统计(时间|日期)|(制表|导出|打印|更新)(时间|日期)|sources?|notes?|data sources?)\s*\d*\s*[:：]|^(数据来源|资料来源|注[:：\d])|^[（(]?(续表|接上表|转下页|以下空白)|^[*※]\s*\p{Script=Han}{4}/iu;
const TOTAL =
  /^(.{0,8}(合计|小计|总计|共计|总和)|(合计|总计|共计)\d[\d,.]*\D{0,6}|平均[值数]?|均值|grandtotal|sub-?total|totals?|overall)[:：]?$/i;
const SUBTOTAL = /小计|sub-?total/i;

// What may begin such a line: every row is looked at, so the cheapest test comes first.
const FOOTER_STARTS = new Set(
  [...'（(【[*※注备说附来出口制填审负单计联统导打更数资续接转以sndSND \t\u00a0\u3000'].map((start) => start.charCodeAt(0)),
);

/**
 * Tells lines below a table: a note, a source, who filled it in and who checked it. Every filled cell says such a thing;
 * a line with nothing but its first cell that follows one goes on with it.
 */
export function footerTest(width: number): (cells: readonly string[]) => boolean {
  // In a table of one column 来源：社区 is a cell like any other.
  if (width < 2) return () => false;
  let below = false;
  return (cells) => {
    const [first = ''] = cells;
    const start = first === '' ? (cells.find((cell) => cell !== '') ?? '') : first;
    if (!below && !FOOTER_STARTS.has(start.charCodeAt(0))) return false;
    const filled = cells.map(trimmed).filter((cell) => cell !== '');
    const goesOn = below && filled.length === 1 && trimmed(first) !== '';
    below = goesOn || filled.every((cell) => FOOTER.test(cell));
    return below;
  };
}

/** True for 合计, 小计, Total and their like; spaces between the characters do not matter. */
export function isTotalWord(text: string): boolean {
  return text.length <= 24 && TOTAL.test(text.replace(/\s+/g, ''));
}

/** True for a total of a part of the rows. */
export function isSubtotalWord(text: string): boolean {
  return SUBTOTAL.test(text.replace(/\s+/g, ''));
}

/** Where a row's total word may stand: the first filled cell of its first columns. */
const LABEL_CELLS = 3;

/** A code or a number in the list, before the words of a row: HF0012, 5. A year is none. */
const CODE = /^(?!(?:19|20)\d\d(?:\d\d)?$)[A-Za-z]{0,6}[-_]?\d{1,18}$/;

/** The total word of a row, or null. A word that the schema lists as one of the column's values is a value. */
export function totalWord(cells: readonly string[], fieldAt: (index: number) => Field | undefined): string | null {
  let coded = false;
  for (let index = 0; index < Math.min(cells.length, LABEL_CELLS); index++) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    if (cell.length <= 24 && mayBeTotal(cell)) {
      const text = trimmed(cell);
      return isTotalWord(text) && !isListed(text, fieldAt(index)) ? text : null;
    }
    // Looked at only where the word itself may follow.
    if (coded || !mayBeTotal(cells[index + 1] ?? '') || !CODE.test(cell)) return null;
    coded = true;
  }
  return null;
}

// Looked at for every row, so the cheapest test comes first: does the cell begin or end as a total does?
function mayBeTotal(cell: string): boolean {
  return ENDS.has(cell.charCodeAt(cell.length - 1)) || STARTS.has(cell.charCodeAt(0));
}
const ENDS = new Set([...'计和均值数lLsS:： \t\u00a0\u3000'].map((character) => character.charCodeAt(0)));
const STARTS = new Set([...'合总共'].map((character) => character.charCodeAt(0)));

function isListed(text: string, field: Field | undefined): boolean {
  return field !== undefined && listedOf(field).has(text);
}

// A list of a hundred thousand names is gone through once, not for every total.
const listed = new WeakMap<Field, ReadonlySet<string>>();

function listedOf(field: Field): ReadonlySet<string> {
  const known = listed.get(field);
  if (known) return known;
  const values = new Set([...categoryValues(field.categories ?? []), ...(field.constraints.enum ?? [])].map(String));
  listed.set(field, values);
  return values;
}
