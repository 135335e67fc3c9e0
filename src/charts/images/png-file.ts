/** Pixels as a PNG with a palette and its facts as text: flat colours take a third of what full colours do. */
import { deflateSync } from 'node:zlib';
import { indexPixels } from './palette.ts';
import { chunk, factChunks } from './png-chunks.ts';

export interface PngImage {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel; all of them opaque. */
  readonly pixels: Uint8Array;
  /** Pixels for each pixel of a page: says how large it prints. */
  readonly density: number;
  readonly keywords: readonly (readonly [keyword: string, text: string])[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [BIT_DEPTH, PALETTE_COLOURS] = [8, 3];

/** The file. */
export function packPng({ width, height, pixels, density, keywords }: PngImage): Uint8Array {
  const { palette, rows } = indexPixels(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BIT_DEPTH, PALETTE_COLOURS, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...factChunks(keywords, density),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 5, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
