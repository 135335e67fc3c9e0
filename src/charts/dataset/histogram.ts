/** How the cells of a measure are spread: a bar for each bin, as high as its count. */
import type { DistributionPicture } from '../../model.ts';
import { fillRoom } from '../room.ts';
import { boxesPath, path } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure } from '../words.ts';
import { acrossLines, belowLabels, heightOf, LEAST_HEIGHT, roundScale, scaleOf, tickText } from './scale.ts';

const [ABOVE, BELOW] = [22, 24];

/** The bins side by side over their edges. */
export function histogram(picture: DistributionPicture, lang: string, width: number, room?: number): Sheet {
  return fillRoom((extra) => layOut(picture, lang, width, extra), room, { least: LEAST_HEIGHT - heightOf(width), most: width * 0.6 });
}

function layOut({ bins }: DistributionPicture, lang: string, width: number, extra: number): Sheet {
  const height = heightOf(width) + extra;
  const [low = 0, high = 1] = [bins[0]?.low, bins.at(-1)?.high];
  const { values, domain } = roundScale(0, Math.max(...bins.map(({ count }) => count)), width < 300 ? 3 : 4);
  const whole = values.filter(Number.isInteger);
  const left = Math.max(...whole.map((value) => measure([{ text: tickText(value, lang) }], 'small'))) + 8;
  const x = scaleOf([low, high], [left, width - 4]);
  const y = scaleOf(domain, [height - BELOW, ABOVE]);
  const boxes = bins.map((bin) => ({
    x: x(bin.low) + 0.75,
    y: y(bin.count),
    width: Math.max(x(bin.high) - x(bin.low) - 1.5, 0.5),
    height: y(0) - y(bin.count),
  }));
  return {
    width,
    height,
    marks: [
      ...acrossLines(whole, y, width, lang),
      paint(path('bar', boxesPath(boxes.filter((box) => box.height > 0)))),
      belowLabels(edgeTicks(bins, x, width, lang), height - 5, width),
    ],
  };
}

// Every edge where all have room, else every second, fourth, …
function edgeTicks(bins: DistributionPicture['bins'], x: (value: number) => number, width: number, lang: string) {
  const edges = [...bins.map(({ low }) => low), bins.at(-1)?.high ?? 0];
  const widest = Math.max(...edges.map((edge) => measure([{ text: tickText(edge, lang) }], 'small'))) + 14;
  const room = width / Math.max(1, bins.length);
  const step = [1, 2, 4, 5, 10, 20].find((each) => room * each >= widest) ?? 24;
  return edges.filter((_, index) => index % step === 0).map((edge) => ({ x: x(edge), text: tickText(edge, lang) }));
}
