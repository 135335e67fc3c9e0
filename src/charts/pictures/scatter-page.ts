/** A scatter on a page: one drawing for any width, whose points are links with a name. Across in percent, down in em, so text keeps its size. */
import { entityPath } from '../../lib/register-files.ts';
import type { AssessmentOutcome, Chart, RegisterScatter, ScatterPoint, StandardLine } from '../../model.ts';
import { roundScale, scaleOf } from '../dataset/scale.ts';
import type { ChartContext } from '../kind.ts';
import { labelAt } from '../register/place.ts';
import { dots, type Label, stroke, tenth, textsOf, through } from '../register/sketch.ts';
import { escapeText } from '../serialize.ts';
import { keyList } from './key-list.ts';
import { type Reader, readerOf } from './reader.ts';
import { bandCorners, clipped } from './rule-line.ts';
import { scatterFoot } from './scatter-words.ts';
import { skippable } from './skip.ts';

const [TOP, AXIS, HEIGHT] = [16, 270, 290];

/** The key, then the drawing. */
export function scatterPage(chart: Chart, picture: RegisterScatter, context: ChartContext): string {
  const reader = readerOf(picture, context);
  const up = roundScale(picture.y[0], picture.y[1], 6);
  const across = roundScale(picture.x[0], picture.x[1], 4);
  const x = scaleOf(across.domain, [2, 98]);
  const y = scaleOf(up.domain, [AXIS, TOP]);
  const spotsOf = (corners: StandardLine['low']): string => through(corners.map(([size, asked]) => ({ x: x(size), y: y(asked) })));
  const rule = picture.lines
    .filter(({ high }) => high === null)
    .map(({ low }) => spotsOf(clipped(low, up.domain[1])))
    .join('');
  const bands = picture.lines
    .filter(({ high }) => high !== null)
    .map((line) => `${spotsOf(bandCorners(line, up.domain[1]))}z`)
    .join('');
  const ground = up.values.map((value) => stroke(value === 0 ? 'z' : 'h', `M0 ${tenth(y(value))}h100`)).join('');
  const points = (picture.points ?? []).map((point) => pointOf(point, picture, { x, y, context, reader })).join('');
  const labels: readonly Label[] = [
    ...up.values.map((value): Label => ({ text: reader.tick(value), x: 0, y: y(value) - 3, anchor: 'start' })),
    ...across.values.map((value) => labelAt(reader.tick(value), { x: x(value), y: AXIS + 15 })),
  ];
  const name = escapeText(reader.words.scatterAxes(reader.measure(picture.size), reader.measure(picture.measure)));
  const paths = ground + stroke('d', bands) + stroke('e', rule) + stroke('f', rule) + points;
  const svg = `<svg class="rc rc-points" width="100%" height="${HEIGHT / 10}em" role="group" aria-label="${name}"><svg viewBox="0 0 100 ${HEIGHT}" preserveAspectRatio="none">${paths}</svg>${textsOf(labels)}</svg>`;
  const foot = `<p class="rc-foot"><span class="ref">${escapeText(scatterFoot(picture, reader).join(reader.lang === 'zh' ? '' : ' '))}</span></p>`;
  return keyList(picture, reader) + skippable(chart.name, svg, reader) + foot;
}

interface Place {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly context: ChartContext;
  readonly reader: Reader;
}

/** A round mark is met; a ring falls short; a square cannot be told. */
const MARKS: Readonly<Record<AssessmentOutcome, readonly string[]>> = { met: ['p'], 'not-met': ['p', 'q'], 'cannot-tell': ['u', 'w'] };

function pointOf(
  { key, name, x: size, y: has, outcome }: ScatterPoint,
  { size: of, measure, register }: RegisterScatter,
  place: Place,
): string {
  const { reader, context } = place;
  const d = dots([{ x: place.x(size), y: place.y(has) }]);
  const marks = MARKS[outcome ?? 'met'].map((className) => stroke(className, d)).join('');
  const values = [
    `${reader.number(size, of)}${gap(reader)}${reader.unit(of)}`,
    `${reader.number(has, measure)}${gap(reader)}${reader.unit(measure)}`,
    ...(outcome ? [reader.words.outcomes[outcome]] : []),
  ];
  const title = escapeText(name + reader.words.colon + values.join(reader.words.comma));
  const href = context.link?.(entityPath(register, key));
  return href ? `<a href="${escapeText(href)}"><title>${title}</title>${marks}</a>` : `<g><title>${title}</title>${marks}</g>`;
}

function gap({ lang }: Reader): string {
  return lang === 'zh' ? '' : ' ';
}
