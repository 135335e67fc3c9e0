/** What stands apart from a frieze: each below a light line of its own, so that nobody adds it in. */
import type { Entry } from '../kind.ts';
import { line, type Shape } from '../shapes.ts';

/** Shapes, and how far down they reach. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Draws entries one below another; `gap` is the room above each line. */
export function drawApart(
  entries: readonly Entry[],
  { y, width, gap }: { readonly y: number; readonly width: number; readonly gap: number },
  draw: (entry: Entry, top: number) => Drawn,
): Drawn {
  const shapes: Shape[] = [];
  let bottom = y;
  for (const entry of entries) {
    const top = bottom + gap;
    const drawn = draw(entry, top);
    shapes.push(line('ax', 0, top + 0.5, width, top + 0.5), ...drawn.shapes);
    bottom = drawn.bottom;
  }
  return { shapes, bottom };
}
