/** Many things as squares on a grid: the area of a square is how many there are, its solid part how many meet the standard. */
import type { RegisterScatter, ScatterCell } from '../../model.ts';
import { type Box, boxesPath, path, type Shape } from '../shapes.ts';

type Scale = (value: number) => number;

/** The squares; the fullest cell is filled. */
export function gridShapes({ grid, x: across, y: up, standard }: RegisterScatter, x: Scale, y: Scale): readonly Shape[] {
  if (!grid) return [];
  const most = Math.max(...grid.cells.map(({ count }) => count));
  const [wide, high] = [(x(across[1]) - x(across[0])) / grid.columns, (y(up[0]) - y(up[1])) / grid.rows];
  const side = Math.min(wide, high) - 1;
  const square = (cell: ScatterCell, share: number): Box => {
    const length = side * Math.sqrt(share);
    return { x: x(cell.x) - length / 2, y: y(cell.y) - length / 2, width: length, height: length };
  };
  const all = grid.cells.map((cell) => square(cell, cell.count / most));
  if (!standard) return [path('u-full', boxesPath(all))];
  const met = grid.cells.filter(({ met }) => met > 0).map((cell) => square(cell, cell.met / most));
  return [path('u-none', boxesPath(all)), path('u-full', boxesPath(met))];
}
