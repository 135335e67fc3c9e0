/** What things are called that releases changed. */
import { expect, it } from 'vitest';
import type { Register } from '../../src/model.ts';
import type { FolderRelease } from '../../src/package/releases.ts';
import { rowNames } from '../../src/published/row-names.ts';
import { read, schemaOf } from '../tables/reading.ts';

const CSV = 'year,id,name\n2019,d1,Old\n2019,d2,Same\n2020,d1,New\n2020,d3,Same\n2020,d4,Quiet\n2020,constructor,Odd\n';
const { table } = read(CSV, { schema: schemaOf(['year', 'id', 'name']) });
const related = [{ dataset: 'visits', key: 'community', title: {} }];
const register = { dataset: 'x', key: 'id', label: 'name', period: 'year', periods: ['2019', '2020'], related } as unknown as Register;
const changed = (dataset: string, key: object) => ({ subject: { kind: 'cell', dataset, key, field: 'f' } });
const released = (...changes: object[]) => [{ release: { changes } }] as unknown as FolderRelease[];
const named = (...changes: object[]) => rowNames(released(...changes), [register], new Map(table ? [['x', table]] : []));

it('are the newest names of what was changed, in the register or in a table that tells more of it', () => {
  const changes = [changed('x', { year: '2019', id: 'd1' }), changed('visits', { community: 'constructor' })];
  expect(named(...changes)).toEqual({ x: { d1: 'New', constructor: 'Odd' } });
});

it('have the key behind them where others are called the same', () => {
  expect(named(changed('x', { year: '2019', id: 'd2' }))).toEqual({ x: { d2: 'Same d2' } });
});

it('are not told of what is gone, nor where nothing was changed', () => {
  expect(named(changed('x', { year: '2018', id: 'd0' }))).toEqual({ x: {} });
  expect(named(changed('other', { id: 'd1' }))).toEqual({});
  expect(named()).toEqual({});
});
