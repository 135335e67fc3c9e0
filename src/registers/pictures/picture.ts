/** The pictures of a register by kind. */
import type { RegisterPicture } from '../../model.ts';
import { distributionPicture } from './distribution.ts';
import { multiplesPicture } from './multiples.ts';
import { rankingPicture } from './ranking.ts';
import { scatterPicture } from './scatter.ts';
import type { Declared, PictureSource } from './source.ts';
import { tilesPicture } from './tiles.ts';
import { yearsPicture } from './years.ts';

const PICTURES: Readonly<Record<string, (source: PictureSource, declared: Declared) => RegisterPicture>> = {
  'register-distribution': distributionPicture,
  'register-ranking': rankingPicture,
  'register-years': yearsPicture,
  'register-scatter': scatterPicture,
  'register-multiples': multiplesPicture,
  'register-tiles': tilesPicture,
};

/** True for a kind of chart that draws a register. */
export function drawsRegister(kind: string): boolean {
  return kind in PICTURES;
}

/** The picture that a chart declares; throws a PictureFault where it cannot be made. */
export function registerPicture(kind: string, source: PictureSource, declared: Declared): RegisterPicture {
  const make = PICTURES[kind];
  if (!make) throw new Error(`no picture of a register: ${kind}`);
  return make(source, declared);
}
