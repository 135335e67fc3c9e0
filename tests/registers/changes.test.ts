import { expect, it } from 'vitest';
import type { ExplainedChange } from '../../src/model.ts';
import { changesByEntity } from '../../src/registers/changes.ts';

const REGISTER = { dataset: 'communities', key: 'code', period: 'year' };

function cell(key: Readonly<Record<string, string>>, more: Partial<ExplainedChange> = {}): ExplainedChange {
  const subject = { kind: 'cell', dataset: 'communities', key, field: 'households' } as const;
  return { id: '', subject, kind: 'revised', aspects: ['value'], because: [], suspicions: [], explanation: null, ...more };
}

it('tells changes apart by thing, the newest release first', () => {
  const changes = changesByEntity(REGISTER, [
    { id: 'a', changes: [cell({ year: '2018', code: 'x' }), cell({ year: '2018', code: 'y' })] },
    {
      id: 'b',
      changes: [cell({ year: '2019', code: 'x' }, { subject: { kind: 'row', dataset: 'communities', key: { year: '2019', code: 'x' } } })],
    },
  ]);
  expect(changes.get('x')?.map(({ release, period, field }) => [release, period, field])).toEqual([
    ['b', '2019', null],
    ['a', '2018', 'households'],
  ]);
  expect(changes.get('y')).toHaveLength(1);
});

it('has nothing of other tables, of columns, and of rows that are not told apart by the thing', () => {
  const others = [
    cell({ year: '2018', code: 'x' }, { subject: { kind: 'cell', dataset: 'other', key: { code: 'x' }, field: 'a' } }),
    cell({}, { subject: { kind: 'field', dataset: 'communities', name: 'households' } }),
    cell({ id: '1' }),
  ];
  expect([...changesByEntity(REGISTER, [{ id: 'a', changes: others }])]).toEqual([]);
});

it('is not misled by what things are called', () => {
  const changes = changesByEntity(REGISTER, [{ id: 'a', changes: [cell({ year: '', code: '__proto__' })] }]);
  expect(changes.get('__proto__')).toHaveLength(1);
  expect(changes.get('constructor')).toBeUndefined();
});
