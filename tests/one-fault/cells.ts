/** Faults of one cell: numbers, dates, words for nothing, formulas, texts. */
import { type Expectation, type OneFault, packageOf } from './generate.ts';
import { type Column, csv, descriptor, FAULT_ROW, withCell } from './register.ts';

/** Where the message must point to. */
const ROW = `row ${FAULT_ROW}`;

/** A raw cell, what is expected, and its value; null for a cell that must have none, * for one that may have any. */
type Cell = readonly [raw: string, expect: Expectation, value: string | null];

function faults(group: string, column: Column, cells: readonly Cell[], type?: string): readonly OneFault[] {
  return cells.map(([raw, expect, value], index) => ({
    id: `${group}-${String(index).padStart(2, '0')}`,
    group,
    expect,
    mentions: expect === 'warn' || (expect === 'ok' && raw !== value) ? [ROW] : [],
    files: packageOf({
      'communities.csv': csv(withCell(column, raw)),
      ...(type && { 'datapackage.json': JSON.stringify(retyped(column, type)) }),
    }),
    cell: { column, value },
  }));
}

function retyped(column: Column, type: string): unknown {
  const json = descriptor();
  for (const field of json.resources[0]?.schema.fields ?? []) if (field['name'] === column) Object.assign(field, { type, constraints: {} });
  return json;
}

const NUMBERS: readonly Cell[] = [
  ['１２３', 'ok', '123'],
  ['1,234', 'ok', '1234'],
  ['1，234', 'ok', '1234'],
  ['12,345,678', 'ok', '12345678'],
  [' 456 ', 'ok', '456'],
  ['\t456\t', 'ok', '456'],
  ['1\u00a0234', 'ok', '1234'],
  ['1\u2009234', 'ok', '1234'],
  ['+5', 'safe', '5'],
  ['320.0', 'ok', '320'],
  ['320户', 'ok', '320'],
  ['12.5万', 'warn', null],
  ['1.2亿', 'warn', null],
  ['3千', 'warn', null],
  ['约300', 'warn', null],
  ['300余', 'warn', null],
  ['300多户', 'warn', null],
  ['近300', 'warn', null],
  ['300以上', 'warn', null],
  ['不少于300', 'warn', null],
  ['>300', 'warn', null],
  ['300~500', 'warn', null],
  ['300-500', 'warn', null],
  ['300—500', 'warn', null],
  ['三百', 'warn', null],
  ['三百二十', 'warn', null],
  ['叁佰', 'warn', null],
  ['4.40305E+11', 'warn', null],
  ['1.2E+3', 'safe', null],
  ['Infinity', 'warn', null],
  ['-Infinity', 'warn', null],
  ['NaN', 'warn', null],
  ['∞', 'warn', null],
  ['3.7', 'warn', null],
  ['1O0', 'warn', null],
  ['l00', 'warn', null],
  ['3OO', 'warn', null],
  ['(300)', 'warn', null],
  ['-300', 'warn', null],
  ['−300', 'warn', null],
  ['300*', 'warn', null],
  ['300①', 'warn', null],
  ['300[1]', 'warn', null],
  ['300（含商铺）', 'warn', null],
  ['45%', 'warn', null],
  ['￥300', 'warn', null],
  ['300元', 'warn', null],
  ['1.234,5', 'warn', null],
  ['1,23,456', 'warn', null],
  ['300/400', 'warn', null],
  ['300、400', 'warn', null],
  ['0x1F', 'warn', null],
  ['1_000', 'warn', null],
  ['true', 'warn', null],
  ['12-3', 'warn', null],
  ['1e999', 'warn', null],
  ['9'.repeat(400), 'safe', '*'],
  ['2024-01-05', 'warn', null],
  ['##########', 'warn', null],
  ["'300", 'ok', '300'],
];

const YEARS: readonly Cell[] = [
  ['2007年', 'ok', '2007'],
  ['２００７', 'ok', '2007'],
  ['2024/1/5', 'warn', null],
  ['2024-01-05', 'warn', null],
  ['2024.01', 'warn', null],
  ['20240105', 'warn', null],
  ["'07", 'warn', null],
  ['07', 'warn', null],
  ['1-Feb', 'warn', null],
  ['Feb-24', 'warn', null],
  ['45296', 'warn', null],
  ['9999', 'warn', null],
  ['0', 'warn', null],
  ['207', 'warn', null],
  ['20077', 'warn', null],
  ['去年', 'warn', null],
  ['今年', 'warn', null],
  ['近年来', 'warn', null],
  ['90年代', 'warn', null],
  ['1998-2002', 'warn', null],
  ['1998、2002', 'warn', null],
  ['约2007', 'warn', null],
  ['2007年底', 'warn', null],
  ['二〇〇七年', 'ok', '2007'],
  ['平成20年', 'warn', null],
  ['2007.5', 'warn', null],
];

const DATES: readonly Cell[] = [
  ['2024-01-05', 'ok', '2024-01-05'],
  ['2024-01-05 00:00:00', 'ok', '2024-01-05'],
  ['２０２４-０１-０５', 'ok', '2024-01-05'],
  ['2024/1/5', 'warn', null],
  ['2024年1月5日', 'warn', null],
  ['2024.1.5', 'warn', null],
  ['20240105', 'warn', null],
  ['05/01/2024', 'warn', null],
  ['1/5/24', 'warn', null],
  ['45296', 'warn', null],
  ['2024-02-30', 'warn', null],
  ['2023-02-29', 'warn', null],
  ['2024-13-01', 'warn', null],
  ['1900-01-00', 'warn', null],
  ['2024-1', 'warn', null],
  ['1月5日', 'warn', null],
  ['昨天', 'warn', null],
  ['2024-01-05T15:00', 'warn', null],
];

/** Words and marks that stand for no value. */
const MISSING = [
  '—',
  '——',
  '-',
  '--',
  '…',
  '……',
  '暂无',
  '无',
  '没有',
  '缺',
  '不详',
  '未知',
  '/',
  '\\',
  'N/A',
  'NA',
  'n/a',
  '#N/A',
  'null',
  'NULL',
  'None',
  'nan',
  'NaN',
  '*',
  '**',
  '.',
  '。',
  '?',
  '？',
  '待补',
  '未统计',
  '保密',
  '空',
  '〇',
  '○',
  '×',
];

const FORMULAS: readonly Cell[] = [
  ['=SUM(D2:D9)', 'warn', null],
  ['=1+1', 'warn', null],
  ['+A1', 'warn', null],
  ['-1+1', 'warn', null],
  ['@SUM(A1)', 'warn', null],
  ['＝SUM(A1)', 'warn', null],
  ["=cmd|' /C calc'!A0", 'warn', null],
  ['=HYPERLINK("https://example.org","x")', 'warn', null],
  ['#VALUE!', 'warn', null],
  ['#REF!', 'warn', null],
  ['#DIV/0!', 'warn', null],
  ['#NAME?', 'warn', null],
  ['#NUM!', 'warn', null],
  ['#NULL!', 'warn', null],
];

const TEXTS: readonly Cell[] = [
  ['=SUM(D2:D9)', 'warn', '=SUM(D2:D9)'],
  ["=cmd|' /C calc'!A0", 'warn', "=cmd|' /C calc'!A0"],
  ['@SUM(A1)', 'safe', '@SUM(A1)'],
  ['å\u0090\u0088è\u0082¥', 'warn', 'å\u0090\u0088è\u0082¥'],
  ['青松\ufffd', 'warn', '青松\ufffd'],
  ['青松\u0007苑', 'warn', '青松\u0007苑'],
  ['青松\u200b苑', 'safe', '青松\u200b苑'],
  ['  青松苑', 'ok', '青松苑'],
  ['青松,苑', 'ok', '青松,苑'],
  ['青松"苑"', 'ok', '青松"苑"'],
  ['青松\n苑', 'ok', '青松\n苑'],
  ['<script>alert(1)</script>', 'ok', '<script>alert(1)</script>'],
  ['</script><script>alert(1)</script>', 'ok', '</script><script>alert(1)</script>'],
  ['"><img src=x onerror=alert(1)>', 'ok', '"><img src=x onerror=alert(1)>'],
  ['javascript:alert(1)', 'ok', 'javascript:alert(1)'],
  ['{{7*7}}#{7*7}', 'ok', '{{7*7}}#{7*7}'],
  ['\u202egnp.exe', 'safe', '*'],
  ['__proto__', 'ok', '__proto__'],
  ['constructor', 'ok', 'constructor'],
  ['../../../../etc/passwd', 'ok', '../../../../etc/passwd'],
  ['%00%0a', 'ok', '%00%0a'],
  ['👨‍👩‍👧‍👦', 'safe', '👨‍👩‍👧‍👦'],
  ['字'.repeat(40_000), 'safe', '字'.repeat(40_000)],
];

/** All faults of cells. What a mark cannot say is never a number, whatever else it is. */
export function cellFaults(): readonly OneFault[] {
  return [
    ...faults('number', '总户数', NUMBERS),
    ...faults('year', '建成年份', YEARS),
    ...faults('date', '建成年份', DATES, 'date').map((each) => ({ ...each, files: { ...each.files, 'communities.csv': dated(each) } })),
    ...faults(
      'missing',
      '总户数',
      MISSING.map((word): Cell => [word, 'safe', null]),
    ),
    ...faults('formula', '总户数', FORMULAS),
    ...faults('text', '小区名称', TEXTS).map((each) => ({ ...each, mentions: each.expect === 'warn' ? [ROW] : [] })),
  ];
}

// The other rows need whole dates too.
function dated({ files }: OneFault): string {
  return String(files['communities.csv']).replace(/,((?:19|20)\d\d)\r\n/g, ',$1-06-30\r\n');
}
