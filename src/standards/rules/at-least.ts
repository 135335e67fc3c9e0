import type { StandardRule } from '../../model.ts';
import { judge, type Operand, type Ruling } from '../ruling.ts';

/** Not less than a value, whatever the size. */
export function atLeast({ value }: Extract<StandardRule, { kind: 'at-least' }>, has: Operand): Ruling {
  return judge(has, { low: value.low, high: value.low }, null);
}
