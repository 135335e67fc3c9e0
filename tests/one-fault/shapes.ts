/** Faults of the table's shape, and of its keys. */
import { type Expectation, type OneFault, packageOf } from './generate.ts';
import { csv, DISTRICTS, FAULT_ROW, HEADER, ROWS, withCell } from './register.ts';

const FILE = 'communities.csv';
const TEXT = csv(ROWS);
const HEAD = HEADER.join(',');
const [FOURTH = []] = ROWS.slice(FAULT_ROW - 2);

type Shape = readonly [id: string, expect: Expectation, text: string, ...mentions: string[]];

const row = (text: string): string => TEXT.replace(/^HX0004.*$/m, () => text);
const before = (text: string): string => TEXT.replace(/^HX0004/m, () => `${text}\r\nHX0004`);
const header = (from: string, to: string): string => TEXT.replace(from, () => to);
const cells = (change: (row: readonly string[], index: number) => readonly string[]): string =>
  csv(
    ROWS.map((each, index) => change(each, index + 1)),
    change(HEADER, 0),
  );
const households = ROWS.reduce((sum, each) => sum + (Number(each[3]) || 0), 0);

const SHAPES: readonly Shape[] = [
  ['footer-source', 'warn', `${TEXT}数据来源：虚构统计局,,,,,,\r\n`, 'row 42', '数据来源'],
  ['footer-note', 'warn', `${TEXT}注：暂无数据的不计,,,,,,\r\n`, 'row 42'],
  ['footer-person', 'warn', `${TEXT}制表人：某人\r\n`, 'row 42'],
  ['footer-after-blank', 'warn', `${TEXT}\r\n资料来源：虚构统计局\r\n`, '资料来源'],
  ['total', 'warn', `${TEXT}合计,,,${households},,,\r\n`, 'row 42', '合计'],
  ['total-wrong', 'warn', `${TEXT}合计,,,${households + 1},,,\r\n`, 'row 42'],
  ['total-spaced', 'warn', `${TEXT}合　计,,,${households},,,\r\n`, 'row 42'],
  ['total-english', 'warn', `${TEXT}Total,,,${households},,,\r\n`, 'row 42'],
  ['subtotal', 'warn', before('东区小计,,,600,,,'), `row ${FAULT_ROW}`],
  ['title-above', 'warn', `虚构市小区名册,,,,,,\r\n${TEXT}`, '虚构市小区名册'],
  ['titles-above', 'warn', `虚构市小区名册\r\n单位：户、公顷\r\n${TEXT}`, '虚构市小区名册'],
  ['blank-above', 'safe', `\r\n\r\n${TEXT}`],
  ['two-headers', 'warn', TEXT.replace('HX0001', ',,,户,元,公顷,年\r\nHX0001'), 'row 2'],
  ['header-repeated', 'warn', before(HEAD), `row ${FAULT_ROW}`],
  ['header-missing', 'refuse', TEXT.slice(HEAD.length + 2), FILE],
  ['header-only', 'warn', `${HEAD}\r\n`, FILE],
  ['one-row', 'ok', csv(ROWS.slice(0, 1))],
  ['blank-row', 'warn', before(',,,,,,'), `row ${FAULT_ROW}`],
  ['blank-line', 'warn', before(''), `row ${FAULT_ROW}`],
  ['trailing-rows', 'ok', TEXT + ',,,,,,\r\n'.repeat(100)],
  ['trailing-columns', 'ok', TEXT.replaceAll('\r\n', ',,,\r\n'), FILE],
  ['trailing-cell', 'ok', row(`${FOURTH.join(',')},`), `row ${FAULT_ROW}`],
  ['tabs-and-trailing', 'ok', TEXT.replaceAll(',', '\t,').replaceAll('\r\n', '\t,\r\n'), FILE],
  ['long', 'refuse', row(`${FOURTH.join(',')},9`), `row ${FAULT_ROW}`],
  ['long-comma', 'refuse', row(FOURTH.join(',').replace(/,(\d)(\d\d),/, ',$1,$2,')), `row ${FAULT_ROW}`],
  ['short', 'warn', row(FOURTH.slice(0, 3).join(',')), `row ${FAULT_ROW}`],
  ['short-by-one', 'warn', row(FOURTH.slice(0, 6).join(',')), `row ${FAULT_ROW}`],
  ['shifted', 'refuse', row([FOURTH[0], ...FOURTH.slice(2)].join(',')), `row ${FAULT_ROW}`],
  ['shifted-name', 'refuse', row(FOURTH.join(',').replace(/,([东西南])/, '$1')), `row ${FAULT_ROW}`],
  ['shifted-number', 'refuse', row([...FOURTH.slice(0, 3), ...FOURTH.slice(4)].join(',')), `row ${FAULT_ROW}`],
  ['column-extra', 'warn', cells((each, index) => [...each, index === 0 ? '备注' : '无']), '备注'],
  ['column-extra-first', 'warn', cells((each, index) => [index === 0 ? '序号' : String(index), ...each]), '序号'],
  ['column-missing', 'refuse', cells((each) => each.slice(0, 6)), '建成年份'],
  ['column-renamed', 'refuse', header('总户数', '户数合计'), '总户数'],
  ['column-swapped', 'safe', cells((each) => [each[0] ?? '', each[2] ?? '', each[1] ?? '', ...each.slice(3)])],
  ['column-twice', 'refuse', header('均价', '总户数'), '总户数'],
  ['column-unnamed', 'refuse', header('均价', ''), FILE],
  ['column-case', 'safe', header('小区编号', ' 小区编号 ')],
  ['column-wide', 'safe', header('总户数', '总户数　')],
  ['column-break', 'warn', header('总户数', '"总\n户数"'), '总户数'],
  ['column-all-missing', 'ok', cells((each, index) => each.map((cell, place) => (index > 0 && place === 3 ? '' : cell)))],
  [
    'column-all-unreadable',
    'warn',
    cells((each, index) => each.map((cell, place) => (index > 0 && place === 3 ? '12.5万' : cell))),
    'rows 2',
  ],
  ['scale', 'warn', csv(withCell('均价', '76330000')), `row ${FAULT_ROW}`],
  ['scale-down', 'warn', csv(withCell('均价', '0.7633')), `row ${FAULT_ROW}`],
];

const KEYS: readonly Shape[] = [
  ['duplicate', 'refuse', csv(withCell('小区编号', 'HX0001')), `row ${FAULT_ROW}`, 'HX0001'],
  ['blank', 'refuse', csv(withCell('小区编号', '')), `row ${FAULT_ROW}`],
  ['missing-word', 'refuse', csv(withCell('小区编号', '暂无数据')), `row ${FAULT_ROW}`],
  ['padded-duplicate', 'refuse', csv(withCell('小区编号', ' HX0001 ')), `row ${FAULT_ROW}`],
  ['row-twice', 'refuse', `${TEXT}${FOURTH.join(',')}\r\n`, 'row 42'],
  ['orphan', 'warn', csv(withCell('所属区', '北区')), `row ${FAULT_ROW}`, '北区'],
  ['orphan-alias', 'warn', csv(withCell('所属区', '东区管委会')), `row ${FAULT_ROW}`],
  ['no-reference', 'ok', csv(withCell('所属区', ''))],
];

/** All faults of shape and of keys. */
export function shapeFaults(): readonly OneFault[] {
  return [
    ...SHAPES.map((shape) => made('shape', shape)),
    ...KEYS.map((shape) => made('key', shape)),
    {
      id: 'key-reference-twice',
      group: 'key',
      expect: 'refuse',
      mentions: ['districts.csv', 'row 5'],
      files: packageOf({
        'districts.csv': csv(
          [...DISTRICTS, '东区'].map((district) => [district]),
          ['区'],
        ),
      }),
    },
  ];
}

function made(group: string, [id, expect, text, ...mentions]: Shape): OneFault {
  return { id: `${group}-${id}`, group, expect, mentions, files: packageOf({ [FILE]: text }) };
}
