/** A made-up register of housing estates: the ground that every one-fault package is made on. It says that it is made up. */

export const HEADER = ['小区编号', '小区名称', '所属区', '总户数', '均价', '面积', '建成年份'] as const;
export type Column = (typeof HEADER)[number];
export const FAULT_ROW = 5;

const FIRST = ['青松', '白桦', '红枫', '银杏', '紫藤', '翠竹', '丹桂', '金柳'];
const SECOND = ['苑', '里', '庭', '园', '居'];
export const DISTRICTS = ['东区', '西区', '南区'];

/** Forty rows; every eighth has no number of households. */
export const ROWS: readonly (readonly string[])[] = Array.from({ length: 40 }, (_, index) => [
  `HX${String(index + 1).padStart(4, '0')}`,
  `${FIRST[index % 8]}${SECOND[Math.floor(index / 8)]}`,
  DISTRICTS[index % 3] ?? '',
  index % 8 === 7 ? '暂无数据' : String(200 + ((index * 37) % 400)),
  String(7000 + ((index * 211) % 3000)),
  String((15 + ((index * 7) % 40)) / 10),
  String(1990 + (index % 30)),
]);

export type Json = Record<string, unknown>;

export type Descriptor = Json & { resources: (Json & { schema: { fields: Json[] } & Json })[] };

/** The descriptor, anew for each caller to spoil. */
export function descriptor(): Descriptor {
  return {
    name: 'invented-estates',
    title: '虚构市小区名册（合成数据，不是真实的小区）',
    sources: [{ name: 'invented', title: '为测试编造' }],
    licenses: [{ name: 'CC0-1.0' }],
    resources: [
      {
        name: 'communities',
        path: 'communities.csv',
        schema: {
          fields: [
            { name: '小区编号', type: 'string', constraints: { required: true, unique: true } },
            { name: '小区名称', type: 'string' },
            { name: '所属区', type: 'string' },
            { name: '总户数', type: 'integer', unit: '户', constraints: { minimum: 0 } },
            { name: '均价', type: 'number', unit: '元/平方米' },
            { name: '面积', type: 'number', unit: '公顷', constraints: { minimum: 0 } },
            { name: '建成年份', type: 'year' },
          ],
          missingValues: ['', '暂无数据'],
          primaryKey: ['小区编号'],
          foreignKeys: [{ fields: ['所属区'], reference: { resource: 'districts', fields: ['区'] } }],
        },
      },
      { name: 'districts', path: 'districts.csv', schema: { fields: [{ name: '区', type: 'string' }], primaryKey: ['区'] } },
    ],
  };
}

/** Rows as CSV text, each cell quoted only where it must be. */
export function csv(rows: readonly (readonly string[])[], header: readonly string[] = HEADER, end = '\r\n'): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((row) => row.map(cell).join(',') + end).join('');
}

/** The rows with the cell of row 5 replaced. */
export function withCell(column: Column, value: string): readonly (readonly string[])[] {
  const at = HEADER.indexOf(column);
  return ROWS.map((row, index) => (index === FAULT_ROW - 2 ? row.map((cell, place) => (place === at ? value : cell)) : row));
}
