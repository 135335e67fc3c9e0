import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cells, cellAt, cellTexts, countedTexts, releaseCells, withoutFirst } from '../../src/tables/cells.ts';
import { addCell, dropFirstCell, growingCells, grownCells } from '../../src/tables/growing-cells.ts';
import { cellsOf } from './cells-of.ts';

/** So many different texts that each position has its own from then on. */
const VERY_MANY = 2 ** 18 + 5;

const manyTexts = Array.from({ length: VERY_MANY }, (_, index) => `t${index}`);
const lists = fc.array(fc.oneof(fc.constantFrom('', '是', '否'), fc.string()), { maxLength: 300 });

function counted(cells: Cells): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [text, count] of countedTexts(cells)) counts.set(text, (counts.get(text) ?? 0) + count);
  return counts;
}

describe('cells', () => {
  it('are the texts that were added, each different one held once', () => {
    fc.assert(
      fc.property(lists, (texts) => {
        const cells = cellsOf(texts);
        expect(cellTexts(cells)).toEqual(texts);
        expect(cells.texts).toEqual([...new Set(texts)]);
        expect(cellAt(cells, texts.length)).toBe('');
      }),
    );
  });

  it('lose their first, while they are read and afterwards', () => {
    fc.assert(
      fc.property(lists, (texts) => {
        const growing = growingCells();
        for (const text of texts) addCell(growing, text);
        dropFirstCell(growing);
        const rest = texts.slice(1);
        expect(cellTexts(growing)).toEqual(rest);
        expect(cellTexts(withoutFirst(cellsOf(texts)))).toEqual(rest);
        expect(counted(withoutFirst(cellsOf(texts)))).toEqual(counted(cellsOf(rest)));
      }),
    );
  });

  it.each([2 ** 16 - 1, 2 ** 16, 2 ** 16 + 1, 2 ** 18, VERY_MANY])('hold %i different texts and what follows them', (count) => {
    const texts = [...manyTexts.slice(0, count), ...manyTexts.slice(0, 3), 'last'];
    const cells = cellsOf(texts);
    expect(cells.length).toBe(texts.length);
    expect(texts.every((text, position) => cellAt(cells, position) === text)).toBe(true);
    expect(cells.codes === null).toBe(count >= 2 ** 18);
  });

  it('lose their first where each position has its own text', () => {
    const growing = growingCells();
    for (const text of manyTexts) addCell(growing, text);
    dropFirstCell(growing);
    expect([cellAt(growing, 0), cellAt(growing, VERY_MANY - 2), growing.length]).toEqual(['t1', manyTexts.at(-1), VERY_MANY - 1]);
    expect(cellAt(withoutFirst(grownCells(growing)), 0)).toBe('t2');
    expect(counted(growing).get('t1')).toBe(1);
  });

  it('are gone once they are let go', () => {
    const cells = cellsOf(['a', 'b']);
    releaseCells(cells);
    expect([cells.length, cellAt(cells, 0)]).toEqual([0, '']);
  });
});
