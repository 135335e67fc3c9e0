/** A synthetic table of any length, for timing: seven columns as an office has them, the same rows each time. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const DISTRICTS = ['裕安区', '金安区', '叶集区', '霍邱县', '舒城县', '金寨县', '霍山县'];
const NOTES = ['', '是', '否', '未报'];
const ROWS_AT_ONCE = 10_000;

/** Writes a data folder with one table of so many rows and two metrics over it, and says that it is synthetic. */
export function writeLargeTable(folder: string, rows: number): void {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'rows.csv'), 'w');
  writeSync(file, 'id,district,name,year,households,area,note\n');
  const next = pseudoRandom();
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const length = Math.min(ROWS_AT_ONCE, rows - from);
    writeSync(file, Array.from({ length }, (_, index) => rowText(from + index, next)).join(''));
  }
  closeSync(file);
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(DESCRIPTOR));
  writeFileSync(join(folder, 'metrics.yaml'), METRICS);
}

function rowText(index: number, next: (below: number) => number): string {
  const area = (next(999_900) + 100) / 100;
  const cells = [
    `C${String(index).padStart(7, '0')}`,
    DISTRICTS[index % 7],
    `社区${index % 9973}号`,
    2011 + (index % 10),
    next(3900) + 100,
  ];
  return `${[...cells, area.toFixed(2), NOTES[next(4)]].join(',')}\n`;
}

// A fixed seed: two runs time the same work.
function pseudoRandom(): (below: number) => number {
  let state = 20_200_601;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const measure = (name: string, type: string, unit: string) => ({ name, type, unit, constraints: { minimum: 0 } });
const DESCRIPTOR = {
  name: 'synthetic-rows',
  title: '合成数据：只用来计时',
  resources: [
    {
      name: 'rows',
      path: 'rows.csv',
      schema: {
        fields: [
          { name: 'id', type: 'string' },
          { name: 'district', type: 'string' },
          { name: 'name', type: 'string' },
          { name: 'year', type: 'year' },
          measure('households', 'integer', 'households'),
          measure('area', 'number', 'm2'),
          { name: 'note', type: 'string' },
        ],
        primaryKey: ['id'],
        missingValues: ['', '未报'],
      },
    },
  ],
  units: [
    { name: 'households', decimals: 0 },
    { name: 'm2', decimals: 2 },
  ],
};

const METRICS = `metrics:
  - { name: households-total, title: { zh: 户数, en: households }, calculation: aggregate, resource: rows, field: households, method: sum, scope: synthetic }
  - { name: area-by-district, title: { zh: 面积, en: area }, calculation: aggregate, resource: rows, field: area, method: sum, by: [district], scope: synthetic }
`;
