import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeContext, cellsText, changeText, followsText, oneOfText, relativeText } from '../../src/i18n/change-text.ts';
import type { Change, ChangeState } from '../../src/model.ts';

const context = {
  site: null,
  metrics: new Map([['area', { zh: '用房面积', en: 'Floor area' }]]),
  datasets: new Map([['rooms', { title: { zh: '用房', en: 'Rooms' }, fields: new Map([['size', { zh: '面积', en: 'Size' }]]) }]]),
  observations: new Map(),
  rows: new Map([['rooms', { key: 'id', period: 'year', names: new Map([['d2', '裕安社区']]) }]]),
  units: [
    { name: 'm2', title: { zh: '平方米', en: 'm²' }, compact: true },
    { name: '%', title: { zh: '%', en: '%' } },
  ],
} as unknown as ChangeContext;

function figure(value: number | null, more: object = {}): ChangeState {
  return { kind: 'figure', value, low: value, high: value, relation: '=', status: 'normal', unit: 'm2', ...more };
}

function change(more: Partial<Change>): Change {
  const subject = { kind: 'observation', name: 'area', metric: 'area' } as const;
  return { id: 'observation/area', subject, kind: 'revised', aspects: ['value'], because: [], suspicions: [], ...more };
}

describe('changeText', () => {
  it('tells what a figure was, what it is, and by how much, in both languages', () => {
    const revised = change({ previous: figure(90_160), current: figure(90_200) });
    expect(changeText(revised, 'zh', context)).toBe('用房面积：9.016万平方米 → 9.02万平方米（+0.044%）');
    expect(changeText(revised, 'en', context)).toBe('Floor area: 90,160 m² → 90,200 m² (+0.044%)');
  });

  it('keeps the strength of either side, says that it changed, and gives no share of what is not exact', () => {
    const weaker = change({ aspects: ['strength'], previous: figure(200, { relation: '≥', high: null }), current: figure(200) });
    expect(changeText(weaker, 'zh', context)).toBe('用房面积：至少200平方米 → 200平方米（强度改变）');
    expect(changeText(weaker, 'en', context)).toBe('Floor area: at least 200 m² → 200 m² (strength changed)');
    expect(relativeText(figure(100, { relation: '≥' }), figure(200), 'en')).toBe('');
  });

  it('tells shares in percentage points', () => {
    const share = change({ previous: figure(65.6, { unit: '%' }), current: figure(59.2, { unit: '%' }) });
    expect(changeText(share, 'zh', context)).toBe('用房面积：65.6% → 59.2%（−6.4个百分点）');
  });

  it('says why there is no value, and never 0 in its place', () => {
    const gone = change({ aspects: ['value', 'status'], previous: figure(5), current: figure(null, { status: 'withheld' }) });
    expect(changeText(gone, 'en', context)).toBe('Floor area: 5 m² → withheld');
  });

  it('tells a definition before and after', () => {
    const thing = (zh: string): ChangeState => ({ kind: 'thing', title: { zh: '面积' }, explanation: { zh } });
    const metric = { kind: 'metric', name: 'area' } as const;
    const defined = change({ subject: metric, aspects: ['definition'], previous: thing('只算已建'), current: thing('全部都算') });
    expect(changeText(defined, 'zh', context)).toBe('指标“面积”：只算已建 → 全部都算（定义改变）');
  });

  it('tells a cell by its table, key and column', () => {
    const subject = { kind: 'cell', dataset: 'rooms', key: { id: 'd1' }, field: 'size' } as const;
    const cell = (text: string): ChangeState => ({ kind: 'cell', text, unit: 'm2' });
    expect(changeText(change({ subject, previous: cell('7.3'), current: cell('') }), 'zh', context)).toBe(
      '用房·d1·面积：7.3平方米 → （空）',
    );
  });

  it('calls a chart by what it says, where that is known, and once', () => {
    const state: ChangeState = { kind: 'thing', title: { zh: 'by-year' }, explanation: null };
    const chart = change({ subject: { kind: 'chart', name: 'by-year' }, kind: 'new', aspects: [], current: state });
    const charts = new Map([['by-year', 'Fewer each year']]);
    expect(changeText(chart, 'en', { ...context, charts })).toBe('chart “Fewer each year”');
    expect(changeText(chart, 'en', context)).toBe('chart “by-year”');
  });

  it('names the first of what a change follows from, and counts the others once', () => {
    expect(followsText([], 'zh', context)).toBe('');
    expect(followsText(['rows/rooms'], 'zh', context)).toBe('随“用房”的改动而变');
    expect(followsText(['metric/area', 'rows/rooms', 'rows/rooms'], 'zh', context)).toBe('随指标“用房面积”等 2 项的改动而变');
    expect(followsText(['field/rooms/size'], 'en', context)).toBe('follows from changes in “Rooms\u00a0· Size”');
    expect(followsText(['rows/a%2Fb%25'], 'en', context)).toBe('follows from changes in “a/b%”');
  });

  it('tells a row by the name of its thing and by its period, by the key alone where no name is known', () => {
    const at = (id: string) => ({ kind: 'cell', dataset: 'rooms', key: { year: '2020', id }, field: 'size' }) as const;
    const states = { previous: { kind: 'cell', text: '10', unit: 'm2' }, current: { kind: 'cell', text: '11', unit: 'm2' } } as const;
    expect(changeText(change({ subject: at('d2'), ...states }), 'zh', context)).toBe(
      '用房·2020年 裕安社区·面积：10平方米 → 11平方米（+10%）',
    );
    expect(changeText(change({ subject: at('d9'), ...states }), 'en', context)).toBe(
      'Rooms\u00a0· 2020 d9\u00a0· Size: 10 m² → 11 m² (+10%)',
    );
  });

  it('tells cells of a column together: how many, what they share, from the least to the most; then what is own of each', () => {
    const cell = (id: string, was: string, is: string): Change => {
      const subject = { kind: 'cell', dataset: 'rooms', key: { year: '2020', id }, field: 'size' } as const;
      const state = (text: string): ChangeState => ({ kind: 'cell', text, unit: 'm2' });
      return change({ subject, previous: state(was), current: state(is) });
    };
    const cells = [cell('d1', '100', '102'), cell('d2', '100', '110'), cell('d3', '100', '95')];
    const shared = { year: '2020' };
    expect(cellsText(cells, 3, shared, 'zh', context)).toBe('用房·2020年·面积：3 处（−5% 至 +10%）');
    expect(cellsText(cells, 3, shared, 'en', context)).toBe('Rooms\u00a0· 2020\u00a0· Size: 3 entries (−5% to +10%)');
    expect(cells.slice(0, 2).map((one) => oneOfText(one, shared, 'zh', context))).toEqual([
      'd1：100平方米 → 102平方米（+2%）',
      '裕安社区：100平方米 → 110平方米（+10%）',
    ]);
    // Of one that is no exact number there is no share, so there is none from the least to the most.
    expect(cellsText([...cells, cell('d4', '100', '')], 4, shared, 'zh', context)).toBe('用房·2020年·面积：4 处');
  });

  it('gives a relative change for no pair of units, none from nothing, and none across the sign', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (was, is) => {
        expect(relativeText(figure(was), figure(is, { unit: '%' }), 'zh')).toBe('');
        expect(relativeText(figure(0), figure(is), 'zh')).toBe('');
        const text = relativeText(figure(was), figure(is), 'zh');
        const grew = Math.abs(is) > Math.abs(was);
        const starts = ['（+', '（−', '（为原来的'];
        if (text !== '') expect(starts.some((start) => text.startsWith(start))).toBe(true);
        if (text.startsWith('（为')) expect(text.endsWith(grew ? '倍）' : '分之一）')).toBe(true);
        else if (text !== '') expect(text.startsWith(is > was ? '（+' : '（−')).toBe(true);
      }),
    );
  });
});
