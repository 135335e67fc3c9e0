/** Communities that were merged into others, and communities that were renamed. */
import type { City } from './city.ts';
import type { Row } from './csv.ts';
import { LAST_YEAR_OF_MERGED, YEAR_OF_RENAMING } from './plan.ts';

export const CHANGE_COLUMNS = ['date', 'kind', 'from_code', 'to_code', 'from_name', 'to_name', 'note'];

/** Renamings first: they are the earlier ones. */
export function* changeRows({ communities }: City): Generator<Row> {
  for (const { code, name, formerName } of communities) {
    if (formerName !== null) yield [`${YEAR_OF_RENAMING}-01-08`, 'renamed', code, code, formerName, name, '只改名称，代码和范围不变'];
  }
  for (const { code, name, into } of communities) {
    const successor = into === null ? undefined : communities[into];
    if (successor)
      yield [
        `${LAST_YEAR_OF_MERGED + 1}-03-01`,
        'merged',
        code,
        successor.code,
        name,
        successor.name,
        '户数、用房和人员并入，原代码不再使用',
      ];
  }
}
