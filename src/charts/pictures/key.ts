/** What the marks of outcomes mean, with how many there are of each. */
import type { AssessmentOutcome, OutcomeCounts, PictureStandard } from '../../model.ts';
import { plain } from '../label.ts';
import { rect, type Shape } from '../shapes.ts';
import { measure } from '../words.ts';
import { levelRule } from './mark.ts';
import { OUTCOME_CLASS, OUTCOMES, outcomeMark } from './outcome.ts';
import type { Reader } from './reader.ts';

interface Keyed {
  readonly kind: 'register-scatter' | 'register-tiles';
  readonly grid?: unknown;
  readonly outcomes: OutcomeCounts | null;
  readonly standard: PictureStandard | null;
}

/** 达到80个，未达到35个，无法判断9个. */
export function outcomesText(outcomes: OutcomeCounts, { words, count }: Reader): string {
  return OUTCOMES.filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => words.reason(words.outcomes[outcome], count(outcomes[outcome])))
    .join(words.comma);
}

/** A line of swatches with their words, broken where it is too long. */
export function outcomeKey(
  { kind, grid, outcomes, standard }: Keyed,
  reader: Reader,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  if (!outcomes || !standard) return { shapes: [], height: 0 };
  const items: readonly Item[] = [
    ...OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map(
      (outcome): Item => ({
        text: reader.words.reason(reader.words.outcomes[outcome], reader.count(outcomes[outcome])),
        swatch: (x, y) => swatch(grid ? 'grid' : kind, outcome, x, y),
        wide: 16,
      }),
    ),
    ...(kind === 'register-scatter'
      ? [
          {
            text: reader.words.standardLine(reader.text(standard.title)),
            swatch: (x: number, y: number) => levelRule(x, x + 20, y),
            wide: 26,
          },
        ]
      : []),
  ];
  const shapes: Shape[] = [];
  let [x, y] = [0, 14];
  for (const { text, swatch, wide } of items) {
    const whole = wide + measure([{ text }], 'small');
    if (x > 0 && x + whole > width) [x, y] = [0, y + 22];
    shapes.push(swatch(x, y - 5), plain(text, { x: x + wide, y, tone: 'hd' }));
    x += whole + 18;
  }
  return { shapes, height: y + 8 };
}

interface Item {
  readonly text: string;
  readonly swatch: (x: number, y: number) => Shape;
  readonly wide: number;
}

function swatch(kind: Keyed['kind'] | 'grid', outcome: AssessmentOutcome, x: number, y: number): Shape {
  const box = { x: x + 0.75, y: y - 5, width: 10, height: 10 };
  if (kind === 'grid') return rect(outcome === 'met' ? 'u-full' : 'u-none', box);
  if (kind === 'register-scatter') return outcomeMark(outcome, x + 5, y);
  return rect(OUTCOME_CLASS[outcome], box);
}
