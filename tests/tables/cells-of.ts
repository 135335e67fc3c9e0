import type { Cells } from '../../src/tables/cells.ts';
import { addCell, growingCells, grownCells } from '../../src/tables/growing-cells.ts';

/** A column's cells from a list of texts. */
export function cellsOf(texts: readonly string[]): Cells {
  const cells = growingCells();
  for (const text of texts) addCell(cells, text);
  return grownCells(cells);
}
