/** The automatic picture of a dataset: a line, bars or a histogram, from its published points and nothing else. */
import type { DatasetPicture } from '../../model.ts';
import { UNITS_PER_REM } from '../chart.ts';
import { escapeText, serializeChildren } from '../serialize.ts';
import { round } from '../shapes.ts';
import { drawSheet, type Sheet } from '../sheet.ts';
import { bars } from './bars.ts';
import { histogram } from './histogram.ts';
import { line } from './line.ts';

/** An inline `<svg>` for a page: classes only. `label` names it for those who do not see it. */
export function drawPicture(picture: DatasetPicture, lang: string, label: string, widthRem: number): string {
  const sheet = layOutPicture(picture, lang, widthRem * UNITS_PER_REM);
  const [width, height] = [round(sheet.width), Math.ceil(sheet.height)];
  const open = `<svg class="ch ch-${widthRem}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(label)}">`;
  return `${open}${serializeChildren(drawSheet(sheet), 'classes')}</svg>`;
}

/** The picture laid out for a width, and in an image for its room. */
export function layOutPicture(picture: DatasetPicture, lang: string, width: number, room?: number): Sheet {
  if (picture.kind === 'time') return line(picture, lang, width, room);
  if (picture.kind === 'distribution') return histogram(picture, lang, width, room);
  return bars(picture.points, lang, width, room);
}
