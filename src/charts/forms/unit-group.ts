/** The squares of one reading: its style follows the strength of the value, and an at-least breaks open. */
import type { Reading } from '../reading.ts';
import type { Shape } from '../shapes.ts';
import { squaresOf } from '../squares.ts';
import { slot } from './slot.ts';
import { openSquares, type UnitGrid, type UnitStyle, unitSquares, unitWall } from './units.ts';

/**
 * The squares of a reading, one square for every `per`.
 *
 * @example unitGroup(read('cadres-sent', context), { x: 0, y: 0, cell: 20, rows: 5 }, 'full', 100) // 32 squares, open
 */
export function unitGroup(reading: Reading, grid: UnitGrid, style: UnitStyle, per = 1): readonly Shape[] {
  if (reading.missing) return slot(slotBox(grid), [{ text: reading.words.number, observation: reading.id }]);
  const count = squaresOf(reading, per);
  switch (reading.relation) {
    case '=':
      return [unitSquares(count, grid, style)];
    case '≥':
      return [unitSquares(count, grid, style), openSquares(count, grid, style)];
    case '≈':
      return [unitSquares(count, grid, 'about')];
    case '≤':
      return [unitSquares(count, grid, 'none'), unitWall(count, grid)];
    case 'range':
      return [unitSquares(count, grid, 'half'), unitSquares((reading.low ?? 0) / per, grid, style)];
    default:
      throw new Error(`no squares for relation: ${reading.relation}`);
  }
}

function slotBox({ x, y, cell, rows, upright }: UnitGrid): { x: number; y: number; width: number; height: number } {
  const along = Math.max(4 * cell, 72);
  const across = rows * cell;
  return upright ? { x, y, width: across, height: 4 * cell } : { x, y, width: along, height: across };
}
